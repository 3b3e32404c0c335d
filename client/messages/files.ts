/** Where each language's sentences are. The build gives each surface a copy with its own sections (vite.config.ts). */
import type { Language } from '../../shared/text.ts'
import type { Messages } from './shape.ts'

export type Files = { readonly [L in Language]: () => Promise<Messages> }

export const files: Files = {
  sv: () => import('./sv.ts'),
  en: () => import('./en.ts'),
  fi: () => import('./fi.ts'),
  ar: () => import('./ar.ts'),
}
