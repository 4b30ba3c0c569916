/** npm start: builds the page where it is missing or older than its sources, then serves it on loopback. */
import { spawn, spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const build = spawnSync(process.execPath, ['scripts/build.ts', '--web-only', '--if-needed'], {
  cwd: root,
  stdio: 'inherit',
})
if (build.status !== 0) process.exit(build.status ?? 1)

const server = spawn(process.execPath, ['src/cli/main.ts', 'serve', '--samples', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
})
// the terminal sends Ctrl-C to the whole group: the server ends by itself and says so, this process only waits
process.on('SIGINT', () => {})
process.on('SIGTERM', () => server.kill('SIGTERM'))
server.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)))
