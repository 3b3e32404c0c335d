import { useState, type FormEvent, type ReactNode } from 'react'
import { zonesMost } from '../../../shared/limits.ts'
import type { Zone } from '../../../shared/spots.ts'
import { useMessages } from '../../messages/language.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { useCommon } from '../../ui/RoomContext.tsx'
import { spotOf } from '../people/more/written.ts'
import { Problem } from '../Problem.tsx'
import { useHostCommand } from '../useHostCommand.ts'
import styles from './SpotsSheet.module.css'

/** `key`: its own for as long as it is on the page. */
type Written = { readonly key: number; readonly from: string; readonly name: string }

/** The parts of the room, by the spot that each begins with. Nothing is sent before it is saved. */
export function ZoneForm(): ReactNode {
  const { zones } = useCommon()
  const text = { ...useMessages('common'), ...useMessages('hostSpots') }
  const { give, problem, slow } = useHostCommand()
  const [rows, setRows] = useState(() => zones.map(asWritten))
  const [saved, setSaved] = useState(rows)
  const [hasTried, setHasTried] = useState(false)
  const change = (key: number, changes: Partial<Written>): void =>
    setRows(rows.map((row) => (row.key === key ? { ...row, ...changes } : row)))
  const isNew = JSON.stringify(rows) !== JSON.stringify(saved)
  const nextKey = Math.max(0, ...rows.map(({ key }) => key)) + 1

  async function save(event: FormEvent): Promise<void> {
    event.preventDefault()
    setHasTried(true)
    const read = rows.map(({ from, name }) => ({ from: spotOf(from), name }))
    const sound = read.flatMap(({ from, name }): readonly Zone[] => (typeof from === 'number' ? [{ from, name }] : []))
    if (sound.length === read.length && (await give({ type: 'nameZones', zones: sound }))) setSaved(rows)
  }

  return (
    <form className={styles.zones} onSubmit={(event) => void save(event)} noValidate>
      {rows.map(({ key, from, name }) => (
        <div key={key} className={styles.zone}>
          <Field
            label={text.zoneFrom}
            inputMode="numeric"
            autoComplete="off"
            value={from}
            error={hasTried && typeof spotOf(from) !== 'number' ? text.notASpot : null}
            onChange={(event) => change(key, { from: event.target.value })}
          />
          <Field label={text.zoneName} autoComplete="off" value={name} onChange={(event) => change(key, { name: event.target.value })} />
          <Button look="link" aria-label={text.removeZone(name)} onClick={() => setRows(rows.filter((row) => row.key !== key))}>
            {text.remove}
          </Button>
        </div>
      ))}
      {rows.length < zonesMost && (
        <Button look="quiet" onClick={() => setRows([...rows, { key: nextKey, from: rows.length === 0 ? '1' : '', name: '' }])}>
          {text.addZone}
        </Button>
      )}
      {isNew && (
        <Button type="submit" isBusy={slow !== null}>
          {text.save}
        </Button>
      )}
      <Problem reason={problem} />
    </form>
  )
}

const asWritten = ({ from, name }: Zone, key: number): Written => ({ key, from: String(from), name })
