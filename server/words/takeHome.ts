/** What people keep of each other and agree to, in memory: found by whose it is and whom it is about. */
import { type MetId, type PersonId, entryId } from '../../shared/ids.ts'
import { noContact } from '../../shared/takeHome.ts'
import { unreachable } from '../../shared/unreachable.ts'
import type { Answer, Common, Page, TakeHomeWords, Tie } from '../core/takehome/words.ts'
import type { Words } from '../core/views/words.ts'
import { commonIdOf, entryIdOf, metIdOf } from '../secrets.ts'
import { openPairs } from './pairs.ts'
import type { AnswerRecord, CommonRecord, PageRecord, RoomRecord, TieRecord } from './records.ts'

export type TakeHomeShelf = {
  readonly words: TakeHomeWords
  /** Returns how to take it back. */
  readonly put: (record: PageRecord | TieRecord | CommonRecord | AnswerRecord) => () => void
}

const noPage: Page = { contact: noContact, onBoard: { seeks: false, offers: false }, isDown: { seeks: false, offers: false } }
const noTie: Tie = { isWanted: false, note: '', isTogether: false }

export function openTakeHome(): TakeHomeShelf {
  const pages = new Map<PersonId, Page>()
  const ties = openPairs<TieRecord>()
  const commons = openPairs<Common>()
  /** By whom, then to whom and about what. */
  const answers = openPairs<Answer>()
  /** Made once: every view of a phone's owner asks for all whom they met. */
  const metIds = new Map<string, MetId>()

  return {
    words: {
      pageOf: (person) => pages.get(person) ?? noPage,
      tieOf: (by, of) => ties.of(by, of) ?? noTie,
      togetherWith: (person) => ties.by(person).flatMap(({ of, isTogether }) => (isTogether ? [of] : [])),
      commonOf: (one, other) => commons.of(...inOrder(one, other)) ?? null,
      commons: () => commons.all().filter(({ words }) => words !== ''),
      answersBy: answers.by,
      answersTo: answers.about,
      tiesWith: (person) => [...ties.by(person), ...ties.about(person)],
      commonsWith: (person) => [...commons.by(person), ...commons.about(person)],
      metId: (viewer, other) => {
        const known = metIds.get(`${viewer} ${other}`) ?? metIdOf(viewer, other)
        metIds.set(`${viewer} ${other}`, known)
        return known
      },
      entryId: entryIdOf,
      commonId: ({ people }) => commonIdOf(people),
    },
    put: (record) => {
      switch (record.kind) {
        case 'page': {
          const before = pages.get(record.person)
          pages.set(record.person, record)
          return () => (before === undefined ? pages.delete(record.person) : pages.set(record.person, before))
        }
        case 'tie':
          return ties.put(record.by, record.of, record)
        case 'common':
          return commons.put(...record.people, record)
        case 'answer':
          return answers.put(record.by, record.to, record, record.about)
        default:
          return unreachable(record)
      }
    },
  }
}

/** As a pair is written down, whoever of the two is asked about first. */
export const inOrder = (one: PersonId, other: PersonId): readonly [PersonId, PersonId] => (one < other ? [one, other] : [other, one])

/** In place of all that stands between this person and anybody, whoever wrote it: notes about them, too. */
export function blankTakenHome(id: PersonId, { takeHome }: Pick<Words, 'takeHome'>): readonly RoomRecord[] {
  const page: RoomRecord = { kind: 'page', id: `page-${id}`, person: id, ...noPage }
  return [
    ...(takeHome.pageOf(id) === noPage ? [] : [page]),
    ...takeHome.tiesWith(id).map(blankTie),
    ...takeHome.commonsWith(id).map(blankCommon),
    ...[...takeHome.answersBy(id), ...takeHome.answersTo(id)].map(blankAnswer),
  ]
}

const blankTie = ({ by, of }: Pick<TieRecord, 'by' | 'of'>): TieRecord => ({ kind: 'tie', id: `tie-${by}-${of}`, by, of, isWanted: false, note: '', isTogether: false })

const blankCommon = ({ people }: Common): CommonRecord => ({
  kind: 'common',
  id: `common-${people[0]}-${people[1]}`,
  people,
  words: '',
  agreed: [],
  isDown: false,
})

const blankAnswer = ({ by, to, about }: Answer): AnswerRecord => ({
  kind: 'answer',
  id: `answer-${by}-${to}-${about}`,
  by,
  to,
  about,
  entry: entryId(''),
  stands: 'takenBack',
})
