/** Evenings to start from: data, in every language. Each is changed freely once it is chosen. */
import type { ItemPlan } from '../../shared/programme.ts'
import type { ItemDraft } from '../../shared/protocol.ts'
import type { Text } from '../../shared/text.ts'
import { suggestedTitles } from './suggestedTitles.ts'

export type ReadyEvening = {
  readonly id: string
  readonly name: Text
  readonly items: readonly ItemDraft[]
}

const minute = 60_000

const untitled = (plan: ItemPlan): ItemDraft => ({ plan, title: {} })
const titled = (minutes: number, title: Text): ItemDraft => ({ plan: { kind: 'gathering', minutes }, title })

const comingIn = (minutes: number): ItemDraft => untitled({ kind: 'gathering', minutes })
const rounds = (count: number, minutes = 2): ItemDraft =>
  untitled({ kind: 'meeting', rounds: count, talkingMs: minutes * minute, questions: 'same' })
const fika = (minutes: number): ItemDraft => untitled({ kind: 'fika', minutes })
const goodbye = untitled({ kind: 'goodbye', minutes: 5 })

export const readyEvenings: readonly ReadyEvening[] = [
  {
    id: 'first',
    name: { sv: '60 minuter, första träffen', en: '60 minutes, first meeting', fi: '60 minuuttia, ensitapaaminen', ar: '60 دقيقة، اللقاء الأول' },
    items: [comingIn(10), rounds(8), fika(25), goodbye],
  },
  {
    id: 'energiser',
    name: { sv: '20 minuter som väcker', en: '20-minute energiser', fi: '20 minuutin piristys', ar: '20 دقيقة منعشة' },
    items: [titled(2, { sv: 'Så går det till', en: 'How it works', fi: 'Näin se käy', ar: 'كيف تجري الأمور' }), rounds(6), untitled({ kind: 'goodbye', minutes: 3 })],
  },
  {
    id: 'guest',
    name: { sv: 'Kväll med en gäst, 2 timmar', en: 'Evening with a guest, 2 hours', fi: 'Ilta vieraan kanssa, 2 tuntia', ar: 'أمسية مع ضيف، ساعتان' },
    items: [
      comingIn(10),
      titled(30, suggestedTitles.lecture),
      rounds(8),
      fika(30),
      untitled({ kind: 'speaker', minutes: 10 }),
      untitled({ kind: 'groups', minutes: 15, size: 5 }),
      goodbye,
    ],
  },
  {
    id: 'break',
    name: { sv: 'Konferenspaus, 45 minuter', en: 'Conference break, 45 minutes', fi: 'Konferenssitauko, 45 minuuttia', ar: 'استراحة مؤتمر، 45 دقيقة' },
    items: [rounds(6), fika(25), goodbye],
  },
  {
    id: 'visit',
    name: { sv: 'Studiebesök utan projektor', en: 'Study visit, no projector', fi: 'Tutustumiskäynti ilman projektoria', ar: 'زيارة تعريفية بلا جهاز عرض' },
    items: [comingIn(5), titled(40, suggestedTitles.visit), rounds(6), fika(25), goodbye],
  },
  {
    id: 'neighbours',
    name: { sv: 'Nya grannar, 75 minuter', en: 'New neighbours, 75 minutes', fi: 'Uudet naapurit, 75 minuuttia', ar: 'جيران جدد، 75 دقيقة' },
    items: [
      comingIn(10),
      untitled({ kind: 'introductions', talkingMs: 4 * minute, pairs: 'byKlapp' }),
      rounds(6, 3),
      fika(25),
      goodbye,
    ],
  },
]
