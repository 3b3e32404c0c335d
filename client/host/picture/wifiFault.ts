import type { Wifi } from '../../../shared/wifi.ts'

export type WifiFault = 'nameMissing' | 'nameTooLong' | 'passwordMissing' | 'passwordTooShort' | 'passwordTooLong'

/** Why no network can be called so, or have that password: the limits of IEEE 802.11. */
export function wifiFault(wifi: Wifi): WifiFault | null {
  if (wifi.name.trim() === '') return 'nameMissing'
  if (new TextEncoder().encode(wifi.name.trim()).length > 32) return 'nameTooLong'
  if (wifi.kind === 'open') return null
  const { length } = wifi.password.trim()
  if (length === 0) return 'passwordMissing'
  if (wifi.kind === 'wpa' && length < 8) return 'passwordTooShort'
  // 63 signs, or the key itself in 64 hexadecimal digits.
  return length > 64 ? 'passwordTooLong' : null
}
