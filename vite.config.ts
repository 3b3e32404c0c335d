// One file for the three builds of this tree: the pages, the server and the tests.
import { readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import react from '@vitejs/plugin-react'
import type { Plugin, Rolldown } from 'vite'
import { defineConfig } from 'vitest/config'

const here = import.meta.dirname
const surfaces = ['home', 'phone', 'host', 'kit', 'report', 'screen', 'check']

export default defineConfig(({ isSsrBuild }) => ({
  root: join(here, 'client'),
  cacheDir: join(here, '.cache/vite'),
  plugins: [react(), wordsOfSurface()],
  build: isSsrBuild === true ? serverBuild() : clientBuild(),
  test: {
    // Vite's root is `client`; the tests' is the repository.
    root: here,
    passWithNoTests: true,
    coverage: { reportsDirectory: join(here, 'coverage'), include: ['shared/**', 'server/**', 'client/**'] },
    projects: [
      project('unit', 0, {
        include: ['tests/**/*.test.{ts,tsx}'],
        exclude: ['tests/integration/**', 'tests/browser/**', '**/*.full.test.*'],
        pool: 'threads',
        maxWorkers: 2,
        // No test is timed: this is only for what would never end, on a machine however busy.
        testTimeout: 300_000,
      }),
      project('integration', 1, {
        include: ['tests/integration/**/*.test.ts'],
        exclude: ['**/*.full.test.*'],
        pool: 'forks',
        maxWorkers: 2,
        testTimeout: 20_000,
        hookTimeout: 20_000,
      }),
      project('browser', 2, {
        include: ['tests/browser/**/*.test.ts'],
        exclude: ['**/*.full.test.*'],
        pool: 'forks',
        // They mostly wait for people's pace; nothing in them is timed.
        maxWorkers: 2,
        maxConcurrency: 3,
        testTimeout: 120_000,
        hookTimeout: 60_000,
      }),
      project('full', 3, {
        include: ['**/*.full.test.{ts,tsx}'],
        exclude: ['**/node_modules/**', 'dist/**'],
        pool: 'forks',
        maxWorkers: 2,
        maxConcurrency: 3,
        testTimeout: 600_000,
        hookTimeout: 60_000,
      }),
    ],
  },
}))

/** Everything comes from files of our own with hashed names, nothing inline: the pages carry a strict CSP. */
function clientBuild() {
  return {
    outDir: join(here, 'dist/client'),
    emptyOutDir: true,
    target: ['safari16.4', 'chrome109', 'firefox115'],
    assetsDir: 'assets',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      input: Object.fromEntries(surfaces.map((name) => [name, join(here, 'client', name, 'index.html')])),
      output: { codeSplitting: { groups: [{ name: ofPhone, debugName: 'common', minShareCount: 2 }] } },
    },
  }
}

/** What a phone needs from the start and others use too is one file: each more costs a thin line a journey of its own. */
const ofPhone: Rolldown.CodeSplittingNameFunction = (id, modules) => {
  const seen = new Set([id])
  // A set yields what is added to it while it is walked.
  for (const one of seen) for (const importer of modules.getModuleInfo(one)?.importers ?? []) seen.add(importer)
  return seen.has(join(here, 'client/phone/main.tsx')) ? 'common' : null
}

/**
 * All that Klapp says in one language is one file. Built whole it would send each phone the console's sentences too;
 * so each surface gets a copy of its own, which shows only the sections that bear its name or no surface's.
 */
const also: { readonly [surface: string]: readonly string[] } = { kit: ['host', 'home'], report: ['host', 'home'], host: ['home'] }

function wordsOfSurface(): Plugin {
  // What is printed is put together with parts of the console, and a console opens rooms as the first page does.
  const speaksOf = (surface: string): readonly string[] => [surface, ...(also[surface] ?? [])]
  const isOfOther = (section: string, surface: string): boolean =>
    surfaces.some((other) => section.startsWith(other) && !speaksOf(surface).includes(other))
  return {
    name: 'klapp:words-of-surface',
    apply: (_config, { command, isSsrBuild }) => command === 'build' && isSsrBuild !== true,
    enforce: 'pre',
    async resolveId(source, importer) {
      const surface = /client\/(\w+)\/main\.tsx$/.exec(importer ?? '') ?? /messages\/files\.ts\?of=(\w+)$/.exec(importer ?? '')
      if (surface === null || !/^\.\/\w+\.ts$|messages\/files\.ts$/.test(source)) return null
      const found = await this.resolve(source, importer, { skipSelf: true })
      return found === null || !/messages\/\w+\.ts$/.test(found.id) ? found : `${found.id}?of=${surface[1]}`
    },
    transform(code, id) {
      const surface = /messages\/\w\w\.ts\?of=(\w+)$/.exec(id)?.[1]
      if (surface === undefined) return null
      return code.replaceAll(/^export const (\w+)/gm, (whole, section: string) => (isOfOther(section, surface) ? `const ${section}` : whole))
    },
  }
}

/** Dependencies stay in node_modules; each worker thread (`server/**` + `/*Worker.ts`) lies beside main.js. */
function serverBuild() {
  const workers = readdirSync(join(here, 'server'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('Worker.ts'))
    .map((file) => [basename(file, '.ts'), join(here, 'server', file)])
  return {
    ssr: true,
    outDir: join(here, 'dist/server'),
    emptyOutDir: true,
    copyPublicDir: false,
    target: 'node20.19',
    sourcemap: true,
    rolldownOptions: {
      input: { main: join(here, 'server/main.ts'), ...Object.fromEntries(workers) },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js' },
    },
  }
}

/** Groups run one after the other, so that a browser shares two cores with another one at the most. */
function project(name: string, groupOrder: number, test: Record<string, unknown>) {
  return { extends: true as const, test: { name, sequence: { groupOrder }, ...test } }
}
