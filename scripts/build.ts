/**
 * Builds what is delivered: the page into dist/web, the package into the rest of dist/.
 *   --web-only    the page alone: what `npm start` needs in the repository
 *   --if-needed   skips a part whose sources are the same as when it was last built
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { brotliCompressSync } from 'node:zlib'

interface Part {
  readonly name: string
  /** files and folders that the output depends on */
  readonly sources: readonly string[]
  /** exists once the part has been built */
  readonly output: string
  build(): void
}

const root = fileURLToPath(new URL('..', import.meta.url))
const at = (path: string) => join(root, path)

function tool(script: string, args: readonly string[]): void {
  // a caller's NODE_ENV (a test runner sets one) would put React's slow development build into the page
  const env = { ...process.env, NODE_ENV: 'production' }
  const { status } = spawnSync(process.execPath, [at(script), ...args], { cwd: root, stdio: 'inherit', env })
  if (status !== 0) throw new Error(`${script} ended with ${status}`)
}

const page: Part = {
  name: 'page',
  sources: ['web', 'src/model', 'package-lock.json'],
  output: 'dist/web/index.html',
  build() {
    tool('node_modules/vite/bin/vite.js', ['build', 'web', '--logLevel', 'warn'])
    compress(at('dist/web'))
  },
}

const program: Part = {
  name: 'package',
  sources: ['src', 'scripts/package.config.ts', 'package-lock.json'],
  output: 'dist/cli/main.js',
  build() {
    // a source that has gone must not live on as its compiled self
    for (const entry of existsSync(at('dist')) ? readdirSync(at('dist')) : []) {
      if (entry !== 'web' && !entry.startsWith('.')) rmSync(at(join('dist', entry)), { recursive: true })
    }
    tool('node_modules/vite/bin/vite.js', ['build', '--config', 'scripts/package.config.ts'])
    chmodSync(at('dist/cli/main.js'), 0o755)
  },
}

/** Puts a Brotli twin beside every text file; the server sends it to browsers that take it. */
function compress(folder: string): void {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!/\.(html|js|css|svg)$/.test(entry.name)) continue
    const path = join(entry.parentPath, entry.name)
    writeFileSync(`${path}.br`, brotliCompressSync(readFileSync(path)))
  }
}

/** Name, size and time of every source: a changed, added or removed file gives another fingerprint. */
function fingerprint(sources: readonly string[]): string {
  const hash = createHash('sha256')
  for (const source of sources) {
    const entries = statSync(at(source)).isDirectory()
      ? readdirSync(at(source), { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => join(entry.parentPath, entry.name))
          .sort()
      : [at(source)]
    for (const path of entries) {
      const { size, mtimeMs } = statSync(path)
      hash.update(`${path}\0${size}\0${mtimeMs}\n`)
    }
  }
  return hash.digest('hex')
}

function make(part: Part, ifNeeded: boolean): void {
  const stamp = at(`dist/.${part.name}`)
  const now = fingerprint(part.sources)
  if (ifNeeded && existsSync(at(part.output)) && existsSync(stamp) && readFileSync(stamp, 'utf8') === now)
    return
  // without a stamp a build that is broken off counts as none
  rmSync(stamp, { force: true })
  const start = performance.now()
  part.build()
  mkdirSync(at('dist'), { recursive: true })
  writeFileSync(stamp, now)
  console.error(`built the ${part.name} in ${((performance.now() - start) / 1000).toFixed(1)} s`)
}

const known = ['--web-only', '--if-needed']
const options = process.argv.slice(2)
const unknown = options.find((option) => !known.includes(option))
if (unknown !== undefined) {
  console.error(`unknown option ${unknown}; known: ${known.join(' ')}`)
  process.exit(2)
}
try {
  const ifNeeded = options.includes('--if-needed')
  make(page, ifNeeded)
  if (!options.includes('--web-only')) make(program, ifNeeded)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
