/** `npm run sounds` renders the sounds into client/clap/sounds/, the same bytes each time. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { renderSounds } from './sounds.ts'
import { wavOf } from './wav.ts'

const folder = join(import.meta.dirname, '../../client/clap/sounds')

for (const sound of renderSounds()) {
  const file = wavOf(sound)
  writeFileSync(join(folder, `${sound.name}.wav`), file)
  console.log(`${sound.name}.wav: ${file.length} bytes, ${Math.round((sound.samples.length / sound.sampleRate) * 1000)} ms`)
}
