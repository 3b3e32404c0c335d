import { useEffect, useRef, useState } from 'react'
import type { OpenRoom } from '../../shared/protocol.ts'
import type { Rejection } from '../../shared/rejections.ts'
import { newSecret } from '../room/identity.ts'
import { askForRoom } from './askForRoom.ts'

/** What went wrong, as the page says it. */
type Problem = 'titleEmpty' | 'titleTooLong' | 'noAnswer' | 'tooFast' | 'oldPage' | 'notSaved' | 'serverFull' | 'passphraseNeeded' | 'passphraseWrong'

export type Opening = {
  /** `onOpened`: for what the room's console is to find. */
  readonly open: (wanted: Omit<OpenRoom, 'hostSecret'>, onOpened: (code: string) => void) => Promise<void>
  readonly isOpening: boolean
  readonly problem: Problem | null
  /** The operator asks for one: known from the first answer on. */
  readonly needsPassphrase: boolean
}

/**
 * Opens a room and goes to its console. Tried again it sends the same secret, and so can't open a second one; with a
 * secret that is given it never opens a second one at all.
 */
export function useOpening(given: string | null = null): Opening {
  const [isOpening, setIsOpening] = useState(false)
  const [problem, setProblem] = useState<Problem | null>(null)
  const [needsPassphrase, setNeedsPassphrase] = useState(false)
  const secret = useRef<string | null>(given)

  async function open(wanted: Omit<OpenRoom, 'hostSecret'>, onOpened: (code: string) => void): Promise<void> {
    if (isOpening) return
    if (wanted.title.trim() === '') return setProblem('titleEmpty')
    setIsOpening(true)
    setProblem(null)
    const hostSecret = (secret.current ??= newSecret())
    const reply = await askForRoom({ ...wanted, hostSecret })
    if (reply?.ok) {
      onOpened(reply.code)
      return location.assign(`/host/${reply.code}#${hostSecret}`)
    }
    setIsOpening(false)
    if (reply?.reason === 'passphraseNeeded') setNeedsPassphrase(true)
    setProblem(reply === null ? 'noAnswer' : (problems[reply.reason] ?? 'notSaved'))
  }

  // Whoever comes back to this page, as it was left, starts another room.
  useEffect(() => {
    const onPageShow = ({ persisted }: PageTransitionEvent): void => {
      if (!persisted) return
      secret.current = given
      setIsOpening(false)
    }
    window.addEventListener('pageshow', onPageShow)
    return () => window.removeEventListener('pageshow', onPageShow)
  }, [given])

  return { open, isOpening, problem, needsPassphrase }
}

const problems: { readonly [R in Rejection]?: Problem } = {
  textEmpty: 'titleEmpty',
  textTooLong: 'titleTooLong',
  tooFast: 'tooFast',
  malformed: 'oldPage',
  oldPage: 'oldPage',
  serverFull: 'serverFull',
  passphraseNeeded: 'passphraseNeeded',
  passphraseWrong: 'passphraseWrong',
}
