import type { ConsoleView } from '../../../shared/hostViews.ts'
import type { HostCommand, ItemDraft, PromptChoice } from '../../../shared/protocol.ts'
import type { CommonView, ProgrammeView } from '../../../shared/views.ts'
import type { Carried } from '../../opening/carried.ts'

type Origin = {
  readonly common: Pick<CommonView, 'title' | 'purpose' | 'language' | 'zones' | 'prompts'>
  readonly programme: Pick<ProgrammeView, 'items'>
  readonly console: Pick<ConsoleView, 'settings' | 'labels' | 'promptIds' | 'nextRound'>
}

/** A room without its people: what makes another one like it. Pure. */
export function carriedFrom({ common, programme, console }: Origin): Carried {
  const { title, purpose, language, zones } = common
  const { settings, labels } = console
  const question = questionOf({ common, console })
  const commands: readonly HostCommand[] = [
    // Nobody has joined yet who could make the number even, and no door may keep the first ones out.
    { type: 'configure', settings: { ...settings, odd: settings.odd === 'hostJoins' ? 'trio' : settings.odd, door: 'open', peopleMost: null } },
    ...(zones.length === 0 ? [] : [{ type: 'nameZones', zones } as const]),
    { type: 'relabel', labels },
    ...(programme.items.length === 0 ? [] : [{ type: 'planProgramme', items: programme.items.map(draftOf), of: 0 } as const]),
    ...(question === null ? [] : [{ type: 'setPrompt', round: 1, prompt: question } as const]),
  ]
  return { room: { title, purpose, language }, commands }
}

/** What people suggested is theirs, and stays where they are. */
function draftOf({ plan, title }: ProgrammeView['items'][number]): ItemDraft {
  if (plan.kind !== 'groups' || plan.questions === undefined) return { plan, title }
  return { plan: { ...plan, questions: plan.questions.filter(({ kind }) => kind === 'deck') }, title }
}

/** The next round's, if the host chose or wrote it. */
function questionOf({ common, console }: Pick<Origin, 'common' | 'console'>): PromptChoice | null {
  const next = console.promptIds.find(({ round }) => round === console.nextRound)
  const prompt = common.prompts.find(({ round }) => round === console.nextRound)
  if (next === undefined || prompt === undefined || next.suggestion !== null) return null
  return next.id === null ? { kind: 'own', text: prompt.text } : { kind: 'deck', id: next.id }
}
