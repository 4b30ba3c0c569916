/** Once before all browser tests: the page as it would be delivered, or a plain word on why there are none. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { findChromium } from './chromium.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

export default function setup(): void {
  if (findChromium() === null) {
    console.warn(
      'Browser tests are skipped: no Chromium was found. Install one (Debian: apt-get install chromium) or name it in PERISAI_CHROMIUM.',
    )
    return
  }
  const build = spawnSync(process.execPath, ['scripts/build.ts', '--web-only', '--if-needed'], {
    cwd: root,
    stdio: 'inherit',
  })
  if (build.status !== 0) throw new Error('the page could not be built')
}
