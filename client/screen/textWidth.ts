/** How wide a text of the board is drawn, where its height is 1. */
export function textWidth(text: string, look: 'name' | 'under'): number {
  if (context === null) return text.length
  const { weight, spacing } = looks[look]
  context.font = `${weight} ${sample}px ${getComputedStyle(document.body).fontFamily}`
  return (context.measureText(text).width / sample + [...text].length * spacing) * grace
}

/** As in the style sheet. */
const looks = { name: { weight: 800, spacing: -0.025 }, under: { weight: 500, spacing: 0 } } as const
const sample = 100
/** So that no rounding moves a word to a line that was not reckoned with. */
const grace = 1.015
const context = document.createElement('canvas').getContext('2d')
