/** The way in, as the poster shows it. */
import type { CommonView } from '../../shared/views.ts'

/** For the QR code. */
export function joinAddress({ address, code }: CommonView): string {
  return `${address}/j/${code}`
}

/** To be read and typed: browsers find the scheme by themselves. */
export function typedAddress({ address }: CommonView): string {
  return address.replace(/^https?:\/\//, '').replace(/\/$/, '')
}
