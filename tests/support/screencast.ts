/** What a page really shows, frame by frame, and when each frame was out, by the machine's wall clock. */
import type { CDPSession, Page } from 'playwright-core'

type Frame = { readonly wallMs: number; readonly picture: string }
export type Rgb = readonly [number, number, number]

export type Screencast = {
  readonly start: () => Promise<void>
  /** The frames since the start. */
  readonly stop: () => Promise<readonly Frame[]>
}

/** Small, for a large one takes time of its own to make. */
const sizeMost = { maxWidth: 48, maxHeight: 96 }

export function screencastOf(session: CDPSession): Screencast {
  let frames: Frame[] = []
  session.on('Page.screencastFrame', ({ data, metadata, sessionId }) => {
    frames.push({ wallMs: (metadata.timestamp ?? NaN) * 1000, picture: data })
    // One that comes after the stop needs no answer, and is refused one.
    session.send('Page.screencastFrameAck', { sessionId }).catch(() => undefined)
  })
  return {
    start: async () => {
      frames = []
      await session.send('Page.startScreencast', { format: 'png', ...sizeMost })
    },
    stop: async () => {
      await session.send('Page.stopScreencast')
      return frames
    },
  }
}

/** The colour at the left edge of each picture, half way up. `reader`, a page that isn't measured, decodes them. */
export function edgeColours(reader: Page, pictures: readonly string[]): Promise<readonly Rgb[]> {
  return reader.evaluate(async (encoded) => {
    const canvas = document.createElement('canvas')
    const context = canvas.getContext('2d', { willReadFrequently: true })
    const colours: Rgb[] = []
    for (const picture of encoded) {
      const image = new Image()
      image.src = `data:image/png;base64,${picture}`
      await image.decode()
      ;[canvas.width, canvas.height] = [image.width, image.height]
      context?.drawImage(image, 0, 0)
      const [red = 0, green = 0, blue = 0] = context?.getImageData(1, image.height / 2, 1, 1).data ?? []
      colours.push([red, green, blue])
    }
    return colours
  }, pictures)
}

/**
 * When the page turned to `colour`, in wall time: the first frame within `nearMs` of `at` that is nearer to it than the
 * page was before.
 */
export function turnedAt(frames: readonly { readonly wallMs: number; readonly colour: Rgb }[], colour: Rgb, { at, nearMs }: { readonly at: number; readonly nearMs: number }): number | undefined {
  const before = frames.findLast(({ wallMs }) => wallMs < at - nearMs) ?? frames[0]
  if (before === undefined) return undefined
  const hasTurned = (frame: { readonly colour: Rgb }): boolean => distance(frame.colour, colour) < distance(frame.colour, before.colour)
  return frames.find((frame) => Math.abs(frame.wallMs - at) < nearMs && hasTurned(frame))?.wallMs
}

const distance = (one: Rgb, other: Rgb): number => Math.hypot(...one.map((part, index) => part - (other[index] ?? 0)))
