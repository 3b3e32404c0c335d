/** What a host is told where a participant's words would not fit. */
import type { Rejection } from '../../shared/rejections.ts'
import type { Language } from '../../shared/text.ts'
import { rejectionTexts } from './rejections.ts'

const hostTexts: { readonly [L in Language]: { readonly [R in Rejection]?: string } } = {
  sv: {
    roomClosed: 'Rummet är stängt.',
    roomFull: 'Rummet är fullt. Någon behöver lämna det först, eller så höjer du gränsen vid dörren.',
    tooFewPeople: 'Det behövs minst två som är med. Vänta in en till eller lägg till någon utan mobil.',
    nameEmpty: 'Skriv ett namn först.',
    stale: 'Rummet hann före. Se efter vad som gäller nu.',
    nothingToUndo: 'Tiden har gått. Det går inte att ångra längre.',
  },
  en: {
    roomClosed: 'The room is closed.',
    roomFull: 'The room is full. Somebody has to leave first, or you raise the limit at the door.',
    tooFewPeople: 'It takes at least two who take part. Wait for one more, or add someone without a phone.',
    nameEmpty: 'Write a name first.',
    stale: 'The room was ahead of you. Look at what is happening now.',
    nothingToUndo: 'The time is over. It can’t be taken back any more.',
  },
}

export function hostRejectionText(language: Language, reason: Rejection): string {
  return hostTexts[language][reason] ?? rejectionTexts[language][reason]
}
