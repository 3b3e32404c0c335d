/** A room full of people who do what they should, for the pictures: a host and guests without their pages. */
import { randomBytes } from 'node:crypto'
import { type Socket, io } from 'socket.io-client'
import { type Command, type Hello, type OpenRoom, type Reply, protocolVersion } from '../../shared/protocol.ts'

export const names = [
  'Amina', 'Björn', 'Chidi', 'Dana', 'Elsa', 'Farid', 'Gunnar', 'Hanna', 'Ida', 'Jonas', 'Karin', 'Leyla',
  'Mats', 'Nora', 'Oskar', 'Petra', 'Rasmus', 'Siri', 'Tove', 'Ulla', 'Viktor', 'Wilma', 'Yusuf', 'Åsa',
]

export type Host = { readonly code: string; readonly secret: string; readonly send: (command: Command) => Promise<Reply> }

export async function openRoom(url: string, asked: Omit<OpenRoom, 'hostSecret'>): Promise<Host> {
  const secret = newSecret()
  const response = await fetch(`${url}/api/rooms`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...asked, hostSecret: secret }),
  })
  const { code }: { code: string } = await response.json()
  const socket = await connected(url, { protocol: protocolVersion, code, as: 'host', secret })
  return { code, secret, send: (command) => sent(socket, command) }
}

const newSecret = (): string => randomBytes(16).toString('base64url')

/** Joins without a page; stays connected until the process ends. */
export async function joinQuietly(url: string, code: string, name: string): Promise<Host['send']> {
  const secret = `guest-of-the-pictures-${encodeURIComponent(name)}`
  const socket = await connected(url, { protocol: protocolVersion, code, as: 'participant', secret })
  await sent(socket, { type: 'join', name })
  return (command) => sent(socket, command)
}

function connected(url: string, auth: Hello): Promise<Socket> {
  const socket = io(url, { transports: ['websocket'], auth: { ...auth }, forceNew: true })
  return new Promise((resolve, reject) => {
    socket.once('view', () => resolve(socket))
    socket.once('connect_error', reject)
  })
}

let commands = 0

async function sent(socket: Socket, command: Command): Promise<Reply> {
  commands += 1
  const reply: Reply = await socket.emitWithAck('command', { id: `picture-command-${process.pid}-${commands}`, command })
  return reply
}
