import type { Format } from '../../lib/format.ts'

const id = {
  none: 'Belum ada temuan.',
  open: (n: number, f: Format) => `${f.number(n)} temuan terbuka.`,
  latest: (title: string, when: string) => `Yang terbaru: ${title}, ${when}.`,
  urgent: (n: number, f: Format) => `${f.number(n)} perlu tindakan sekarang.`,
  samplesOnly: 'Semua temuan ini contoh.',
  byArea: 'Menurut bidang',
  attention: 'Perlu perhatian',
  attentionHint: 'Terbaru dan paling yakin lebih dulu.',
  all: (n: number, f: Format) => `Lihat semua ${f.number(n)} temuan`,
  samples:
    'Di sini ada temuan contoh, dibuat dari bukti kecil bawaan Perisai supaya Anda bisa melihat-lihat. Contoh ditandai di mana-mana.',
  removeSamples: 'Hapus semua contoh',
  removed: (n: number, f: Format) => `${f.number(n)} temuan contoh dihapus.`,
  emptyTitle: 'Beri Perisai bukti',
  emptyBody:
    'Di ruang ini tampil apa yang perlu Anda ketahui sekarang: serangan, kebocoran, penyadapan, dan ancaman lain yang ditemukan di dalam bukti Anda.',
  emptyHow: 'Pilih berkas di halaman Pindai, atau jalankan di terminal:',
  emptyWhat: 'Rekaman lalu lintas (pcap, pcapng) dan log akses web, juga yang terkompresi.',
  toScan: 'Pindai berkas',
  addSamples: 'Isi dengan contoh',
  cls: 'Jenis',
  count: 'Terbuka',
  last: 'Terakhir',
}

const en: typeof id = {
  none: 'No findings yet.',
  open: (n, f) => (n === 1 ? '1 open finding.' : `${f.number(n)} open findings.`),
  latest: (title, when) => `The latest: ${title}, ${when}.`,
  urgent: (n, f) => `${f.number(n)} ${n === 1 ? 'needs' : 'need'} action now.`,
  samplesOnly: 'All of them are samples.',
  byArea: 'By area',
  attention: 'Needs attention',
  attentionHint: 'Latest and surest first.',
  all: (n, f) => `See all ${f.number(n)} findings`,
  samples:
    'There are sample findings here, made from small evidence that comes with Perisai so that you can look around. They are marked everywhere.',
  removeSamples: 'Remove all samples',
  removed: (n, f) => `${f.number(n)} sample ${n === 1 ? 'finding' : 'findings'} removed.`,
  emptyTitle: 'Give Perisai evidence',
  emptyBody:
    'This room shows what you need to know now: attacks, leaks, interception and other threats that were found in your evidence.',
  emptyHow: 'Choose files on the Scan page, or run in a terminal:',
  emptyWhat: 'Network captures (pcap, pcapng) and web access logs, compressed ones too.',
  toScan: 'Scan files',
  addSamples: 'Fill with samples',
  cls: 'Class',
  count: 'Open',
  last: 'Latest',
}

export const text = { id, en }
