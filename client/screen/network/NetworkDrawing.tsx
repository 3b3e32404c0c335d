import { useMemo, type CSSProperties, type ReactNode } from 'react'
import type { HostSlices } from '../../../shared/hostViews.ts'
import { textWidth } from '../textWidth.ts'
import { labelLeading, labelSize, layNetwork, type Frame, type Label, type Point } from './layNetwork.ts'
import styles from './NetworkDrawing.module.css'

export type NetworkDrawingProps = {
  readonly network: HostSlices['whoMet']
  readonly frame: Frame
  readonly label: string
}

/** Who met whom: a dot for each, a line for each two who talked. */
export function NetworkDrawing({ network: { names, pairs }, frame, label }: NetworkDrawingProps): ReactNode {
  const layout = useMemo(() => layNetwork(names, frame, (name) => textWidth(name, 'name')), [names, frame])
  return (
    <svg className={styles.picture} viewBox={`0 0 ${frame.width} ${frame.height}`} role="img" aria-label={label}>
      <g className={styles.lines} style={strokeFor(pairs.length / 2)}>
        {linesBetween(layout.dots, pairs).map((path) => (
          <path key={path} d={path} />
        ))}
      </g>
      {layout.dots.map(({ x, y }) => (
        <circle key={short({ x, y })} cx={x} cy={y} r={layout.radius} />
      ))}
      {layout.labels?.map((name) => name !== null && <Name key={short(name.at)} label={name} />)}
    </svg>
  )
}

function Name({ label: { lines, at, side } }: { readonly label: Label }): ReactNode {
  const leading = labelSize * labelLeading
  // Letters stand on their line; its middle is about a third of their size above it.
  const first = at.y + labelSize * 0.34 - (leading * (lines.length - 1)) / 2
  return (
    <text className={styles.name} fontSize={labelSize} textAnchor={side === 'right' ? 'start' : 'end'}>
      {lines.map((line, index) => (
        <tspan key={line} x={at.x} y={first + index * leading}>
          {line}
        </tspan>
      ))}
    </text>
  )
}

/** All that go out from one dot in one path, so that five hundred people make some hundreds of shapes, not thousands. */
function linesBetween(dots: readonly Point[], pairs: readonly number[]): readonly string[] {
  const paths = new Map<number, string>()
  for (let index = 0; index < pairs.length; index += 2) {
    const from = pairs[index] ?? 0
    const [one, other] = [dots[from], dots[pairs[index + 1] ?? 0]]
    if (one === undefined || other === undefined) continue
    paths.set(from, `${paths.get(from) ?? ''}M${short(one)}L${short(other)}`)
  }
  return [...paths.values()]
}

const short = ({ x, y }: Point): string => `${x.toFixed(2)} ${y.toFixed(2)}`

/** The more lines, the finer: together they make a weave rather than a blot. */
function strokeFor(lines: number): CSSProperties {
  const share = Math.min(1, 60 / Math.max(1, lines))
  return { strokeOpacity: 0.12 + 0.3 * share, strokeWidth: 0.12 + 0.18 * share }
}
