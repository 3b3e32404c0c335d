/** What a host is told where a participant's words would not fit. */
import type { Rejection } from '../../shared/rejections.ts'
import type { Language } from '../../shared/text.ts'
import { rejectionTexts } from './rejections.ts'

const hostTexts: { readonly [L in Language]: { readonly [R in Rejection]?: string } } = {
  sv: {
    roomClosed: 'Rummet är stängt.',
    roomFull: 'Rummet är fullt. Någon behöver lämna det först.',
    tooFewPeople: 'Det behövs minst två som är med. Vänta in en till eller lägg till någon utan mobil.',
    nameEmpty: 'Skriv ett namn först.',
    stale: 'Rummet hann före. Se efter vad som gäller nu.',
    nothingToUndo: 'De tre sekunderna har gått. Det går inte att ångra längre.',
  },
  en: {
    roomClosed: 'The room is closed.',
    roomFull: 'The room is full. Somebody has to leave first.',
    tooFewPeople: 'It takes at least two who take part. Wait for one more, or add someone without a phone.',
    nameEmpty: 'Write a name first.',
    stale: 'The room was ahead of you. Look at what is happening now.',
    nothingToUndo: 'The three seconds are over. It can’t be taken back any more.',
  },
}

export function hostRejectionText(language: Language, reason: Rejection): string {
  return hostTexts[language][reason] ?? rejectionTexts[language][reason]
}
