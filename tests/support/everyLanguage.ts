/** For tests of what is said: to import this is to have every language's messages loaded, whole. */
import { files } from '../../client/messages/files.ts'
import { load } from '../../client/messages/loaded.ts'
import { languages } from '../../shared/text.ts'

await Promise.all(languages.map((language) => load(files, language)))
