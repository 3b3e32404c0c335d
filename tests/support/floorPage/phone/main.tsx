/** The least that a page of these parts can be: React, zustand and Socket.IO, a name field and a button. */
import type { ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { io } from 'socket.io-client'
import { useStore } from 'zustand'
import { createStore } from 'zustand/vanilla'
import { protocolVersion } from '../../../../shared/protocol.ts'

const store = createStore(() => ({ isIn: false }))
const code = location.pathname.split('/')[2]
const socket = io({ transports: ['websocket'], auth: { protocol: protocolVersion, code, as: 'participant', secret: 'secret-of-the-bare-page' } })

function Floor(): ReactNode {
  const isIn = useStore(store, (state) => state.isIn)
  return isIn ? <h1>You are in</h1> : <form action={join}><input name="name" aria-label="Name" /><button type="submit">Join</button></form>
}

async function join(form: FormData): Promise<void> {
  await socket.emitWithAck('command', { id: 'the-one-command-of-the-floor', command: { type: 'join', name: form.get('name') } })
  store.setState({ isIn: true })
}

const root = document.getElementById('root')
if (root !== null) createRoot(root).render(<Floor />)
