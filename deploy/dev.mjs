// `npm run dev`: rebuilds on every save, and restarts the server when its own build changed.
//
// The pages are built and served from dist, as in production, rather than by vite's dev server: one origin, one CSP,
// no proxy under the socket, and phones in the room can open them. A rebuild takes well under a second; reload to see it.
import { build, ensureInstalled, forgetBuild } from './ensure.mjs'
import { main, runNode } from './run.mjs'

await main(async () => {
  await ensureInstalled()
  await build()
  // What the watchers write is a development build, which `npm start` must not take for its own.
  forgetBuild()
  const env = { ...process.env, NODE_ENV: 'development' }
  const watch = ['node_modules/vite/bin/vite.js', 'build', '--watch', '--mode', 'development', '--emptyOutDir', 'false']
  const codes = await Promise.all([
    runNode([...watch, '--logLevel', 'warn'], { env }),
    runNode([...watch, '--logLevel', 'warn', '--ssr'], { env }),
    runNode(['--watch', '--watch-preserve-output', '--enable-source-maps', 'dist/server/main.js'], { env }),
  ])
  return Math.max(...codes)
})
