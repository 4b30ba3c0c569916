/** A part of a hosts file between two marks: names that lead nowhere. The rollback removes what is between the marks. */
import type { Exporter } from './exporter.ts'
import { comment, headerLines, timerLine } from './header.ts'
import { beginMark, endMark, takeOutScript } from './marks.ts'

export const hosts: Exporter = {
  format: 'hosts',
  extension: '.hosts',
  rollbackExtension: '.rollback.sh',
  patterns: 'none',
  takes: ['names'],
  write(order) {
    const about = comment(
      headerLines(order, ['load: cat FILE >> /etc/hosts', timerLine(order, 'sh ROLLBACK')]),
    )
    // 0.0.0.0 and :: fail at once, where 127.0.0.1 would send passwords to whatever listens here
    const lines = order.names.map(({ name }) => `0.0.0.0 ${name}\n:: ${name}\n`).join('')
    return {
      text: `${beginMark(order)}\n${about}${lines}${endMark(order)}\n`,
      rollback: takeOutScript(order, '/etc/hosts'),
      warnings: [
        {
          id: 'Berkas hosts hanya mengenal nama persis; nama di bawahnya tetap dapat dibuka. Pakai RPZ untuk seluruh jaringan.',
          en: 'A hosts file knows exact names only; names below them still open. Use RPZ for a whole network.',
        },
        {
          id: 'Berkas hosts tidak mengenal waktu berakhir: jadwalkan rollback, barisnya ada di kepala berkas.',
          en: 'A hosts file knows no end: schedule the rollback; the line stands at the head of the file.',
        },
      ],
    }
  },
}
