/** Oddities and kinds of missing in words. */
import type { Missing, OddityCode } from '../../model/incident.ts'
import type { Lang } from '../../model/taxonomy.ts'

export const importTexts: Readonly<
  Record<Lang, { oddities: Record<OddityCode, string>; missing: Record<Missing, string> }>
> = {
  id: {
    oddities: {
      'end-before-start': 'berakhir sebelum dimulai',
      'first-of-january': 'dimulai pada 1 Januari, yang berarti hanya tahunnya diketahui',
      'shifted-row': 'baris bergeser kolom; dibaca apa adanya dan setelah dibetulkan',
      'several-countries': 'dinyatakan berasal dari beberapa negara',
      contested: 'atribusi yang diperdebatkan',
      'intensity-sum': 'nilai intensitas yang tidak sama dengan jumlah bagiannya',
      'unmapped-country': 'negara yang tidak dapat dipetakan',
      'unmapped-sector': 'sektor yang tidak dapat dipetakan',
      'unmapped-type': 'jenis yang tidak dapat dipetakan',
      'unmapped-party': 'pelaku yang tidak dapat dipetakan',
      'bad-date': 'tanggal yang bukan tanggal',
      'no-date': 'tanpa tanggal mulai',
      'duplicate-id': 'lebih dari sekali dalam berkas',
      'broken-text': 'huruf rusak dalam teks',
      'bad-row': 'baris yang tidak dapat dipakai',
      'ragged-row': 'baris dengan jumlah sel yang berbeda dari kepala tabel',
      'orphan-row': 'baris tentang insiden yang tidak ada',
      'not-a-product': 'baris yang bukan semua kombinasi asal, sasaran, dan jenis',
      'count-mismatch': 'jumlah yang tidak cocok',
    },
    missing: {
      empty: 'kosong',
      'not-available': 'tidak tersedia',
      unknown: 'tidak diketahui',
      undetermined: 'tidak ditentukan',
      'not-attributed': 'tidak diatribusikan',
      'not-specified': 'tidak dirinci',
    },
  },
  en: {
    oddities: {
      'end-before-start': 'end before they start',
      'first-of-january': 'start on 1 January, which means that only the year is known',
      'shifted-row': 'rows shifted by a column; read as they stand and as they were put right',
      'several-countries': 'attributed to several countries',
      contested: 'contested attributions',
      'intensity-sum': 'intensities that are not the sum of their parts',
      'unmapped-country': 'countries that could not be mapped',
      'unmapped-sector': 'sectors that could not be mapped',
      'unmapped-type': 'types that could not be mapped',
      'unmapped-party': 'actors that could not be mapped',
      'bad-date': 'dates that are none',
      'no-date': 'without a start date',
      'duplicate-id': 'more than once in the file',
      'broken-text': 'with broken characters',
      'bad-row': 'rows that cannot be used',
      'ragged-row': 'rows with more or fewer cells than the header',
      'orphan-row': 'rows about incidents that are not there',
      'not-a-product': 'rows that are not all combinations of source, target and type',
      'count-mismatch': 'numbers that do not agree',
    },
    missing: {
      empty: 'empty',
      'not-available': 'not available',
      unknown: 'unknown',
      undetermined: 'undetermined',
      'not-attributed': 'not attributed',
      'not-specified': 'not specified',
    },
  },
}
