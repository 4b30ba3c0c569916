/** What `perisai sources sync` does. */
import { syncCatalogues } from '../catalogue/sync/sync.ts'
import { fingerprintsText } from './fingerprints-text.ts'
import { importFingerprints, OONI_FINGERPRINTS } from '../pipeline/fingerprints.ts'
import type { FingerprintReport } from '../pipeline/fingerprints.ts'
import { problemMessage } from '../model/problem.ts'
import { wordings } from '../model/text.ts'
import { dataHome } from '../store/home.ts'
import { EXIT } from './exit.ts'
import { write } from './output.ts'
import { reportText } from './report-text.ts'
import { paint } from './scan-text.ts'
import type { SyncFlags } from './sources.ts'
import { withStore } from './with-store.ts'

export async function syncSources(names: readonly string[], flags: SyncFlags): Promise<void> {
  const abort = new AbortController()
  const stop = () => abort.abort()
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  const terminal = process.stderr
  const clear = () => {
    if (terminal.isTTY) terminal.write('\r\u001b[K')
  }
  const w = wordings[flags.lang]
  try {
    const results = await withStore(flags.home, (store) =>
      syncCatalogues(store, {
        home: dataHome(flags.home),
        names,
        mirror: flags.mirror ?? process.env.PERISAI_MIRROR,
        actor: 'cli',
        others: {
          [OONI_FINGERPRINTS]: (into, files) => importFingerprints(into, files, 'cli'),
        },
        signal: abort.signal,
        onFile(name, bytes, total) {
          if (!terminal.isTTY) return
          const share = total === null ? '' : ` ${w.percent(bytes / total, 0)}`
          terminal.write(`\r\u001b[K${name}  ${w.si(bytes, 'B')}${share}`)
        },
      }),
    )
    clear()
    const documents = results.map(({ id, files, report, other, problem }) => ({
      id,
      files,
      report: report ?? other ?? null,
      text: report
        ? reportText(report, flags.lang)
        : other
          ? fingerprintsText(other as FingerprintReport, flags.lang)
          : null,
      problem: problem
        ? { code: problem.code, message: problemMessage(problem.code, problem.params, flags.lang) }
        : null,
    }))
    if (flags.format === 'json')
      await write(
        `${JSON.stringify(
          documents.map(({ id, files, report, problem }) => ({ id, files, report, problem })),
          null,
          2,
        )}\n`,
      )
    else {
      for (const { id, text, problem } of documents) {
        await write(paint(`${text ?? `${id}: ${problem!.message}`}\n`))
      }
    }
    if (abort.signal.aborted) process.exitCode = EXIT.interrupted
    else if (documents.some(({ problem }) => problem)) process.exitCode = EXIT.partly
  } finally {
    clear()
    process.removeListener('SIGINT', stop)
    process.removeListener('SIGTERM', stop)
  }
}
