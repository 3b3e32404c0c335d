import type { Language } from '../../shared/text.ts'

/** Each language by its own name, as those who need it would look for it. */
export const languageNames: { readonly [L in Language]: string } = { sv: 'Svenska', en: 'English' }
