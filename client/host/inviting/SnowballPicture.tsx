import type { ReactNode } from 'react'
import { useMessages } from '../../messages/language.ts'
import { useSnowball } from '../HostContext.tsx'
import { unansweredOf, type Standing } from './guestFigures.ts'
import styles from './Inviting.module.css'
import { labelWidth, laySnowball, type SnowballNode } from './snowballLayout.ts'

const frame = { width: 1300, height: 640, textSize: 15 }
const radius = 4.5

/** Whoever comes is a full dot, whoever does not, or not yet, a ring; "2?" are two places of invitations without an answer. */
const areComing: readonly Standing[] = ['in', 'came']

/** The snowball as a picture. Its words are in the list below. */
export function SnowballPicture(): ReactNode {
  const { signUps, invitations } = useSnowball()
  const text = useMessages('hostGuests')
  const coming = new Set<string>(signUps.filter(({ standing }) => areComing.includes(standing)).map(({ id }) => id))
  const people = signUps.flatMap(({ id, name, by }) => {
    const open = unansweredOf(invitations, id)
    const person = { id, name, by }
    return open === 0 ? [person] : [person, { id: `${id} open`, name: `${open}?`, by: id, isUnanswered: true as const }]
  })
  const { nodes, lines } = laySnowball(people, frame)
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- Where it scrolls, a keyboard has to reach it.
    <div className={styles.picture} role="region" aria-label={text.snowball} tabIndex={0}>
      <svg viewBox={`-8 0 ${frame.width + 16} ${frame.height}`} aria-hidden fontSize={frame.textSize}>
        {lines.map(({ from, to }) => (
          <path key={to} className={styles.way} d={wayBetween(nodes[from], nodes[to])} />
        ))}
        {nodes.map(({ id, x, y, label }) => (
          <g key={`${x} ${y}`}>
            {(id !== null || label === '') && <circle cx={x} cy={y} r={radius} className={label === '' || coming.has(id ?? '') ? styles.comes : styles.open} />}
            <text x={x + (id === null ? 0 : labelAt)} y={y + frame.textSize * 0.34} className={id === null ? styles.crowd : undefined}>
              {label}
            </text>
          </g>
        ))}
      </svg>
    </div>
  )
}

const labelAt = radius * 2

/** From behind the name to the next dot. */
function wayBetween(from: SnowballNode | undefined, to: SnowballNode | undefined): string {
  if (from === undefined || to === undefined) return ''
  const start = from.x + labelAt + (from.label === '' ? 0 : labelWidth(from.label) * frame.textSize + 4)
  const end = to.x - radius - 2
  const middle = (start + end) / 2
  return `M${start} ${from.y}C${middle} ${from.y} ${middle} ${to.y} ${end} ${to.y}`
}
