// `npm start`: installs what is missing, builds what is stale, and serves.
import { ensureBuilt, ensureInstalled } from './ensure.mjs'
import { main, runNode } from './run.mjs'

await main(async () => {
  await ensureInstalled()
  await ensureBuilt()
  const env = { NODE_ENV: 'production', ...process.env }
  return runNode(['--enable-source-maps', 'dist/server/main.js'], { env })
})
