/** One line on a terminal that says how far a scan is; silent in a pipe. */
import type { WriteStream } from 'node:tty'
import type { Lang } from '../model/taxonomy.ts'
import { harmless } from './output.ts'
import { wordings } from '../model/text.ts'
import type { ScanProgress } from '../pipeline/scan.ts'

const words = {
  id: { records: 'catatan', left: 'lagi', judging: 'menilai ...', file: 'berkas' },
  en: { records: 'records', left: 'left', judging: 'judging ...', file: 'file' },
} as const

export interface ProgressLine {
  show(progress: ScanProgress): void
  clear(): void
}

export function progressLine(terminal: WriteStream, lang: Lang): ProgressLine {
  if (!terminal.isTTY || process.env.TERM === 'dumb') return { show: () => {}, clear: () => {} }
  return {
    show: (progress) => {
      const line = progressText(progress, lang).slice(0, Math.max(10, (terminal.columns ?? 80) - 1))
      terminal.write(`\r\u001b[K${harmless(line)}`)
    },
    clear: () => terminal.write('\r\u001b[K'),
  }
}

/** Share done, rate, time left, file: what does not fit is cut off at the right. */
export function progressText(p: ScanProgress, lang: Lang): string {
  const w = wordings[lang]
  const t = words[lang]
  if (p.phase !== 'reading') return t.judging
  const seconds = p.elapsedMs / 1000
  const parts: string[] = []
  if (p.bytesTotal) {
    const share = Math.min(1, p.bytesDone / p.bytesTotal)
    const cells = Math.round(share * 20)
    parts.push(`${'━'.repeat(cells)}${'─'.repeat(20 - cells)} ${w.percent(share, 0)}`)
    if (share > 0.01 && seconds > 1) parts.push(`${w.duration((seconds / share) * (1 - share))} ${t.left}`)
  } else parts.push(w.si(p.bytesDone, 'B'))
  if (seconds > 0.2) parts.push(`${w.si(p.records / seconds, `${t.records}/s`)}`)
  if (p.fileCount > 1) parts.push(`${t.file} ${p.fileIndex + 1}/${p.fileCount}`)
  parts.push(p.file)
  return parts.join('  ')
}
