/** What to do next, where the message itself (which the API has, too) cannot name a command. */
import type { ProblemCode } from '../../model/problem.ts'

type Steps = Partial<Record<ProblemCode, string>>

const id: Steps = {
  'finding-not-found': 'Daftarnya: perisai findings',
  'incident-not-found': 'Daftarnya: perisai atlas incidents',
  'actor-not-found': 'Daftarnya: perisai atlas actors',
  'store-full': 'Kosongkan ruang, lalu ulangi; folder data lain dapat dipakai dengan --home.',
  'store-failed': 'Folder data lain dapat dipakai dengan --home.',
  'store-newer': 'Folder data lain dapat dipakai dengan --home.',
}

const en: Steps = {
  'finding-not-found': 'To list them: perisai findings',
  'incident-not-found': 'To list them: perisai atlas incidents',
  'actor-not-found': 'To list them: perisai atlas actors',
  'store-full': 'Free some space and try again; another data folder can be used with --home.',
  'store-failed': 'Another data folder can be used with --home.',
  'store-newer': 'Another data folder can be used with --home.',
}

export const nextSteps: Readonly<Record<'id' | 'en', Steps>> = { id, en }
