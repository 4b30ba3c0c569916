const id = {
  asTable: 'Lihat sebagai tabel',
  timeUtc: 'Waktu (UTC)',
  every: (step: string) => `Satu baris tiap ${step}.`,
  highest: (step: string) => `Satu baris tiap ${step}, dengan nilai tertinggi di dalamnya.`,
  peak: (value: string, when: string) => `Puncak ${value} pada ${when} UTC`,
  at: (when: string) => `${when} UTC`,
}

const en: typeof id = {
  asTable: 'See as a table',
  timeUtc: 'Time (UTC)',
  every: (step) => `One row every ${step}.`,
  highest: (step) => `One row every ${step}, with the highest value in it.`,
  peak: (value, when) => `Peak ${value} at ${when} UTC`,
  at: (when) => `${when} UTC`,
}

export const text = { id, en }
