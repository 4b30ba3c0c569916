/** What is said, and what to do next, while no catalogue was brought in yet. */
export const noDatasets = {
  id: 'Belum ada kumpulan data. Mulailah dengan: perisai sources sync (tanpa jaringan: perisai sources import starter)',
  en: 'No data sets yet. Begin with: perisai sources sync (without a network: perisai sources import starter)',
} as const
