import type { ReactNode } from 'react'
import { isOpenSpot } from '../../shared/spots.ts'
import { useConsole } from '../host/HostContext.tsx'
import { useMessages } from '../messages/language.ts'
import { useCommon } from '../ui/RoomContext.tsx'
import styles from './Kit.module.css'
import { paperLines } from './paperRounds.ts'

export type PaperProps = { readonly names: readonly string[]; readonly rounds: number }

/** The evening's rounds as a list, by name: read out, or hung up where all can see it. */
export function Paper({ names, rounds }: PaperProps): ReactNode {
  const { title } = useCommon()
  const { floor, hasSpots } = useConsole().settings
  const text = useMessages('kit')
  const { round: roundText } = useMessages('common')
  const open = Array.from({ length: names.length + floor.closed.length }, (_, index) => index + 1).filter((spot) =>
    isOpenSpot({ ...floor, count: null }, spot),
  )
  const lines = paperLines(names, rounds, (place) => open[place] ?? place + 1)
  if (names.length < 2) {
    return (
      <section className={styles.page} aria-label={text.part.paper}>
        <p className={styles.how}>{text.tooFewForPaper}</p>
      </section>
    )
  }
  return (
    <section className={styles.list} aria-label={text.part.paper}>
      <h2>{title}</h2>
      <p>{text.paperHow}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{text.name}</th>
            {lines[0]?.places.map((_, index) => (
              <th key={roundText(index + 1)} scope="col">
                {roundText(index + 1)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ name, places }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {places.map((place, index) => (
                <td key={roundText(index + 1)}>
                  {place === null ? text.sitsOut : <>{hasSpots && <b>{place.spot}</b>} {place.partner}</>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
