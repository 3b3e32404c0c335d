import type { Rendered } from './sounds.ts'

const headerBytes = 44

/** One channel of 16-bit samples: the plainest file there is, which every browser can decode. */
export function wavOf({ sampleRate, samples }: Rendered): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(headerBytes + 2 * samples.length))
  const words: readonly (readonly [at: number, word: string])[] = [[0, 'RIFF'], [8, 'WAVE'], [12, 'fmt '], [36, 'data']]
  for (const [at, word] of words) for (const [index, sign] of [...word].entries()) bytes.setUint8(at + index, sign.charCodeAt(0))
  bytes.setUint32(4, bytes.byteLength - 8, true)
  bytes.setUint32(16, 16, true)
  bytes.setUint16(20, 1, true)
  bytes.setUint16(22, 1, true)
  bytes.setUint32(24, sampleRate, true)
  bytes.setUint32(28, 2 * sampleRate, true)
  bytes.setUint16(32, 2, true)
  bytes.setUint16(34, 16, true)
  bytes.setUint32(40, 2 * samples.length, true)
  for (const [index, sample] of samples.entries()) bytes.setInt16(headerBytes + 2 * index, Math.round(32_767 * sample), true)
  return new Uint8Array(bytes.buffer)
}

export type Heard = { readonly sampleRate: number; readonly samples: readonly number[] }

/** The samples of such a file again, between -1 and 1. */
export function readWav(file: Uint8Array): Heard {
  const bytes = new DataView(file.buffer, file.byteOffset, file.byteLength)
  const count = bytes.getUint32(40, true) / 2
  const samples = Array.from({ length: count }, (_, index) => bytes.getInt16(headerBytes + 2 * index, true) / 32_767)
  return { sampleRate: bytes.getUint32(24, true), samples }
}
