import { useState, type FormEvent, type ReactNode } from 'react'
import { aboutGraphemes, roomPeople, venueGraphemes } from '../../../shared/limits.ts'
import { useMessages } from '../../messages/language.ts'
import { roomNow } from '../../room/store.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Field } from '../../ui/Field.tsx'
import { useCommon, useRoom } from '../../ui/RoomContext.tsx'
import { useAnnounced } from '../HostContext.tsx'
import { Problem } from '../Problem.tsx'
import { useHostCommand } from '../useHostCommand.ts'
import { Bait } from './Bait.tsx'
import { reckonEvening, type EveningDraft, type EveningFault } from './eveningDraft.ts'
import styles from './Inviting.module.css'
import { useEveningDraft } from './useEveningDraft.ts'
import { WhatChanges } from './WhatChanges.tsx'

/** When, where, what for, and for how many. What was typed stays, whatever the answer. */
export function EveningForm({ onDone }: { readonly onDone: () => void }): ReactNode {
  const { store } = useRoom()
  const { language } = useCommon()
  const isAnnounced = useAnnounced() !== null
  const text = useMessages('hostEvening')
  const { draft, write, settle } = useEveningDraft()
  const { give, problem, slow } = useHostCommand(draft.date + draft.from + draft.to)
  const [refused, setRefused] = useState<{ readonly of: EveningDraft; readonly fault: EveningFault } | null>(null)
  const fault = refused === null || JSON.stringify(refused.of) !== JSON.stringify(draft) ? null : refused.fault

  async function announce(event: FormEvent): Promise<void> {
    event.preventDefault()
    const reckoned = reckonEvening(draft, { localNow: Date.now(), roomNow: roomNow(store.getState()), language })
    setRefused(reckoned.ok ? null : { of: draft, fault: reckoned.fault })
    if (!reckoned.ok || !(await give({ type: 'announce', evening: reckoned.evening }))) return
    settle()
    onDone()
  }

  return (
    <form className={styles.form} noValidate onSubmit={(event) => void announce(event)}>
      <div className={styles.times}>
        <Field
          type="date"
          label={text.date}
          value={draft.date}
          error={fault === null || fault === 'placesOdd' ? null : text[fault]}
          onChange={(event) => write({ date: event.target.value })}
        />
        <Field type="time" label={text.from} value={draft.from} onChange={(event) => write({ from: event.target.value })} />
        <Field type="time" label={text.to} value={draft.to} onChange={(event) => write({ to: event.target.value })} />
      </div>
      {draft.to <= draft.from && <p className={styles.why}>{text.endsNextDay}</p>}
      <Field
        label={text.venue}
        value={draft.venue}
        maxLength={venueGraphemes}
        autoComplete="off"
        onChange={(event) => write({ venue: event.target.value })}
      />
      <div>
        <Field
          label={text.about}
          value={draft.about}
          maxLength={aboutGraphemes}
          autoComplete="off"
          onChange={(event) => write({ about: event.target.value })}
        />
        <p className={styles.why}>{text.aboutWhy}</p>
      </div>
      <Bait />
      <div>
        <Field
          label={text.places}
          inputMode="numeric"
          value={draft.places}
          error={fault === 'placesOdd' ? text.placesOdd(roomPeople) : null}
          autoComplete="off"
          onChange={(event) => write({ places: event.target.value })}
        />
        <p className={styles.why}>{text.placesWhy}</p>
      </div>
      <div>
        <Choice
          legend={text.wayIn}
          options={[
            { value: 'atOnce' as const, label: text.atOnce },
            { value: 'asks' as const, label: text.asks },
          ]}
          value={draft.wayIn}
          onChoose={(wayIn) => write({ wayIn })}
        />
        <p className={styles.why}>{draft.wayIn === 'atOnce' ? text.atOnceWhy : text.asksWhy}</p>
      </div>
      <WhatChanges draft={draft} />
      <Button type="submit" isBusy={slow !== null}>
        {isAnnounced ? text.save : text.announce}
      </Button>
      <Problem reason={problem} />
    </form>
  )
}
