/** The built Klapp as a later version would be: it speaks another protocol, and its pages have other names. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { root } from '../../deploy/run.mjs'
import { protocolVersion } from '../../shared/protocol.ts'

const newer = protocolVersion + 1

/** `hasOldPages`: somebody in between, such as a proxy, still gives out those of before. */
export function newerBuild({ hasOldPages }: { readonly hasOldPages: boolean }): string {
  // Within the tree, where its packages are found; no page is sent out of a folder whose name begins with a dot.
  const dir = mkdtempSync(join(root, 'node_modules/klapp-newer-'))
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }))
  cpSync(join(root, 'dist'), dir, { recursive: true })
  change(join(dir, 'server/main.js'), `protocol !== ${protocolVersion}`, `protocol !== ${newer}`)
  if (hasOldPages) return dir
  const assets = join(dir, 'client/assets')
  const phone = readdirSync(assets).find((name) => /^phone-.*\.js$/.test(name)) ?? ''
  change(join(assets, phone), `{protocol:${protocolVersion},`, `{protocol:${newer},`)
  renameSync(join(assets, phone), join(assets, 'phone-newer.js'))
  change(join(dir, 'client/phone/index.html'), phone, 'phone-newer.js')
  return dir
}

function change(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8')
  if (!text.includes(from)) throw new Error(`There is no "${from}" in ${file}.`)
  writeFileSync(file, text.replaceAll(from, to))
}
