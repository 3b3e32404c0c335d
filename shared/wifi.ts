/** The way into the network of the house, as the poster shows it. */

/** 'wpa': with a password, as nearly all are. 'wep': the same, of a kind that was given up around 2004. */
export type Wifi =
  | { readonly kind: 'open'; readonly name: string }
  | { readonly kind: 'wpa' | 'wep'; readonly name: string; readonly password: string }

/**
 * What phones read from a QR code, so that one scan joins the network: the `WIFI:` format of ZXing's "Barcode
 * Contents", which Android and iOS both understand. `T:WPA` stands for WPA2 and WPA3 as well.
 */
export function wifiCode(wifi: Wifi): string {
  const name = `S:${escaped(wifi.name)};`
  if (wifi.kind === 'open') return `WIFI:T:nopass;${name};`
  return `WIFI:T:${wifi.kind.toUpperCase()};${name}P:${escaped(wifi.password)};;`
}

/** The five signs that mean something in the format itself. */
const escaped = (text: string): string => text.replace(/[\\;,:"]/g, (sign) => `\\${sign}`)
