// `npm run build`: pages into dist/client, server into dist/server.
import { build, ensureInstalled } from './ensure.mjs'
import { main } from './run.mjs'

await main(async () => {
  await ensureInstalled()
  await build()
  return 0
})
