/** The picture of rematches over rounds: one panel per room, one line per method, labelled where it ends. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export type Line = { readonly label: string; readonly values: readonly number[]; readonly isOurs: boolean }
type Panel = { readonly title: string; readonly lines: readonly Line[] }
export type Picture = { readonly title: string; readonly caption: string; readonly panels: readonly Panel[] }

const size = { width: 960, height: 470 }
const plot = { top: 150, height: 250, width: 275, left: [75, 535] }
const labelGap = 24
// A line and its label are told apart without colour: ours is thick ink, the others are thin, one whole and one dashed.
const dashes = ['', '7 6']

/** It carries its own paper, so that it reads the same on a light page and on a dark one. */
export function drawRematches({ title, caption, panels }: Picture): string {
  const most = Math.max(...panels.flatMap(({ lines }) => lines.flatMap(({ values }) => values)))
  const top = 5 * Math.ceil(most / 5)
  const font = "'Bricolage Grotesque', system-ui, -apple-system, 'Segoe UI', sans-serif"
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" width="${size.width}" height="${size.height}" role="img" aria-label="${title}. ${caption}" font-family="${font}">`,
    `<rect width="${size.width}" height="${size.height}" rx="24" fill="${token('paper')}"/>`,
    text({ x: 36, y: 58, size: 30, weight: 800 }, title),
    text({ x: 36, y: 90, size: 18, fill: 'ink-soft' }, caption),
    ...panels.flatMap((panel, index) => drawPanel(panel, plot.left[index] ?? 0, top)),
    '</svg>\n',
  ].join('\n')
}

function drawPanel({ title, lines }: Panel, left: number, top: number): readonly string[] {
  const rounds = Math.max(...lines.map(({ values }) => values.length))
  const xOf = (round: number): number => left + (plot.width * round) / rounds
  const yOf = (value: number): number => plot.top + plot.height * (1 - value / top)
  const ticks = Array.from({ length: top / 5 + 1 }, (_, index) => 5 * index)
  const places = spread(lines.map(({ values }) => yOf(values.at(-1) ?? 0)))
  return [
    text({ x: left - 39, y: plot.top - 24, size: 18, weight: 700 }, title),
    ...ticks.map((tick) => `<path d="M${left} ${yOf(tick)}H${left + plot.width}" stroke="${token('rule')}" stroke-width="2"/>`),
    ...ticks.map((tick) => text({ x: left - 12, y: yOf(tick) + 5, size: 16, fill: 'ink-soft', anchor: 'end' }, `${tick}`)),
    ...[5, 10, 15, 20].map((round) => text({ x: xOf(round), y: plot.top + plot.height + 26, size: 16, fill: 'ink-soft', anchor: 'middle' }, `${round}`)),
    text({ x: left, y: plot.top + plot.height + 26, size: 16, fill: 'ink-soft' }, 'round'),
    ...lines.flatMap((line, index) => drawLine(line, { index, xOf, yOf, labelY: places[index] ?? 0 })),
  ]
}

type Frame = { readonly index: number; readonly xOf: (round: number) => number; readonly yOf: (value: number) => number; readonly labelY: number }

function drawLine({ label, values, isOurs }: Line, { index, xOf, yOf, labelY }: Frame): readonly string[] {
  const points = values.map((value, round) => `${xOf(round + 1).toFixed(1)} ${yOf(value).toFixed(1)}`)
  const fill = isOurs ? 'ink' : 'ink-soft'
  const dash = isOurs ? '' : (dashes[index] ?? '')
  return [
    `<path d="M${points.join('L')}" fill="none" stroke="${token(fill)}" stroke-width="${isOurs ? 6 : 3}" stroke-linejoin="round" stroke-linecap="round"${dash === '' ? '' : ` stroke-dasharray="${dash}"`}/>`,
    text({ x: xOf(values.length) + 12, y: labelY + 6, size: 18, weight: isOurs ? 800 : 600, fill }, label),
  ]
}

/** Labels keep their distance, from the bottom up. */
function spread(wanted: readonly number[]): readonly number[] {
  const placed = new Map<number, number>()
  let lowest = Infinity
  for (const index of [...wanted.keys()].toSorted((a, b) => (wanted[b] ?? 0) - (wanted[a] ?? 0) || b - a)) {
    lowest = Math.min(wanted[index] ?? 0, lowest - labelGap)
    placed.set(index, lowest)
  }
  return wanted.map((_, index) => placed.get(index) ?? 0)
}

type Style = { readonly x: number; readonly y: number; readonly size: number; readonly weight?: number; readonly fill?: string; readonly anchor?: string }

const text = ({ x, y, size: fontSize, weight = 500, fill = 'ink', anchor = 'start' }: Style, words: string): string =>
  `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" font-size="${fontSize}" font-weight="${weight}" fill="${token(fill)}" text-anchor="${anchor}">${words}</text>`

/** The house's own colours, as the light theme has them. */
function token(name: string): string {
  const tokens = readFileSync(join(import.meta.dirname, '../../client/theme/tokens.css'), 'utf8')
  const value = new RegExp(`--${name}: (#[0-9a-f]{6});`).exec(tokens)?.[1]
  if (value === undefined) throw new Error(`The theme has no --${name}.`)
  return value
}
