/** The certificate and its key from their files, or a sentence that says what is wrong with them. */
import { readFileSync } from 'node:fs'
import { createSecureContext } from 'node:tls'

export type Certificate = { readonly cert: string; readonly key: string }
type CertificateReading = { readonly ok: true; readonly certificate: Certificate } | { readonly ok: false; readonly sentence: string }

export function readCertificate(files: Certificate): CertificateReading {
  const cert = textOf(files.cert)
  if (cert === null) return { ok: false, sentence: `TLS_CERT is "${files.cert}", and can't be read. Is the file there, and is Klapp allowed to read it?` }
  const key = textOf(files.key)
  if (key === null) return { ok: false, sentence: `TLS_KEY is "${files.key}", and can't be read. Is the file there, and is Klapp allowed to read it?` }
  if (!isUsable({ cert })) return { ok: false, sentence: `TLS_CERT is "${files.cert}", which is no certificate. Write the path of a PEM file that begins with "-----BEGIN CERTIFICATE-----".` }
  if (!isUsable({ key })) return { ok: false, sentence: `TLS_KEY is "${files.key}", which is no key that Klapp can use. Write the path of a PEM file with a private key, and no passphrase on it.` }
  if (!isUsable({ cert, key })) return { ok: false, sentence: `TLS_KEY does not belong to TLS_CERT: "${files.key}" is the key of another certificate than "${files.cert}".` }
  return { ok: true, certificate: { cert, key } }
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    // Whatever the reason, the operator is told which file it is.
    return null
  }
}

function isUsable(parts: Partial<Certificate>): boolean {
  try {
    createSecureContext(parts)
    return true
  } catch {
    // OpenSSL's own words help nobody; which part it is about is found by trying each.
    return false
  }
}
