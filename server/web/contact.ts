/** How somebody can be reached: cleaned like all that people write, and held to what it says it is. */
import { contactGraphemes } from '../../shared/limits.ts'
import type { Rejection } from '../../shared/rejections.ts'
import type { Contact } from '../../shared/takeHome.ts'
import { cleanText } from '../words/names.ts'

type Taken = { readonly ok: true; readonly contact: Contact } | { readonly ok: false; readonly reason: Rejection }

/** Line by line; a line with nothing in it is taken away. */
export function changedContact(before: Contact, change: Partial<Contact>): Taken {
  const contact: { -readonly [Line in keyof Contact]: string } = { ...before }
  for (const line of lines) {
    const written = change[line]
    if (written === undefined) continue
    const cleaned = cleanText(written, contactGraphemes)
    if (!cleaned.ok && cleaned.reason === 'textTooLong') return { ok: false, reason: 'lineTooLong' }
    const taken = cleaned.ok ? readers[line](cleaned.text) : ''
    if (taken === null) return { ok: false, reason: 'contactOdd' }
    contact[line] = taken
  }
  return { ok: true, contact }
}

const lines = ['phone', 'email', 'link', 'other'] as const

/** Kindly: whatever people write is taken as far as it can be what they mean. Null where it can't. */
const readers: { readonly [Line in keyof Contact]: (text: string) => string | null } = {
  phone: (text) => (/^\+?[\p{Nd} ()./-]+$/u.test(text) && (text.match(/\p{Nd}/gu)?.length ?? 0) >= 5 ? text : null),
  // Whether somebody gets mail there nobody can tell by looking.
  email: (text) => (/^[^\s@<>()",:;]+@[^\s@<>()",:;]+\.[^\s@<>()",:;.]+$/u.test(text) ? text : null),
  link: (text) => linkIn(text),
  other: (text) => text,
}

/** "example.org" is meant as a page; only pages are links, for whoever taps one must not run anything. */
function linkIn(text: string): string | null {
  const written = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`
  if (!URL.canParse(written)) return null
  const { protocol, hostname, username, password, href } = new URL(written)
  const isPage = (protocol === 'https:' || protocol === 'http:') && hostname.includes('.') && username === '' && password === ''
  return isPage && href.length <= linkSigns ? href : null
}

/** Signs of other alphabets take several in an address. */
const linkSigns = 500
