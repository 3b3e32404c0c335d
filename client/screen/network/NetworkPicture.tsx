import { useMemo, useRef, type CSSProperties, type ReactNode } from 'react'
import { useNetwork } from '../ScreenContext.tsx'
import { textWidth } from '../textWidth.ts'
import { useMessages } from '../../messages/language.ts'
import { labelLeading, labelSize, layNetwork, type Label, type Point } from './layNetwork.ts'
import styles from './NetworkPicture.module.css'
import { useFrame } from './useFrame.ts'

/** Who met whom: a dot for each, a line for each two who talked. */
export function NetworkPicture({ className }: { readonly className?: string | undefined }): ReactNode {
  const { names, pairs } = useNetwork()
  const text = useMessages('screen')
  const box = useRef<HTMLDivElement>(null)
  const frame = useFrame(box)
  const layout = useMemo(() => (frame === null ? null : layNetwork(names, frame, (name) => textWidth(name, 'name'))), [names, frame])
  return (
    <div ref={box} className={className}>
      {frame !== null && layout !== null && (
        <svg className={styles.picture} viewBox={`0 0 ${frame.width} ${frame.height}`} role="img" aria-label={text.whoMetWhom}>
          <g className={styles.lines} style={strokeFor(pairs.length / 2)}>
            {linesBetween(layout.dots, pairs).map((path) => (
              <path key={path} d={path} />
            ))}
          </g>
          {layout.dots.map(({ x, y }) => (
            <circle key={short({ x, y })} cx={x} cy={y} r={layout.radius} />
          ))}
          {layout.labels?.map((label) => label !== null && <Name key={short(label.at)} label={label} />)}
        </svg>
      )}
    </div>
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
