/** Phrases and spans that many entries of the catalogue share. */

export const minute = 60
export const hour = 3600
export const day = 86_400

/** Of an act that leaves nothing standing. */
export const act = {
  id: { collateral: 'Tidak ada pihak lain yang terkena.', rollback: 'Tidak ada yang perlu dibatalkan.' },
  en: { collateral: 'Nobody else is hit.', rollback: 'There is nothing to take back.' },
} as const

/** Of what an exporter writes: its twin takes it back, and it ends by itself. */
export const twin = {
  id: 'Muat berkas pembatalan yang ikut diekspor; tanpa itu pun aturan berakhir sendiri pada waktunya.',
  en: 'Load the rollback file that was exported with it; even without that, the rule ends by itself in time.',
} as const
