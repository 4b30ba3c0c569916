/**
 * Sectors of targets: the industry-sector-ov vocabulary of STIX 2.1 (section 10.11), with the additions that catalogues of
 * political incidents need (marked). A target may have several: a ministry of defence is government and military.
 */
import type { Bilingual } from './taxonomy.ts'

export const sectors = {
  government: { id: 'Pemerintah dan lembaga negara', en: 'Government and state institutions' },
  // additions
  military: { id: 'Militer', en: 'Military' },
  'law-enforcement': { id: 'Penegak hukum', en: 'Law enforcement' },
  intelligence: { id: 'Intelijen', en: 'Intelligence agencies' },
  elections: { id: 'Penyelenggaraan pemilu', en: 'Elections' },
  'political-party': { id: 'Partai politik', en: 'Political parties' },
  'international-organisation': { id: 'Organisasi internasional', en: 'International organisations' },
  'civil-society': { id: 'Masyarakat sipil', en: 'Civil society' },
  media: { id: 'Media', en: 'Media' },
  individuals: { id: 'Perorangan', en: 'Individuals' },
  research: { id: 'Riset', en: 'Research' },
  // industry-sector-ov
  infrastructure: { id: 'Infrastruktur kritis', en: 'Critical infrastructure' },
  energy: { id: 'Energi', en: 'Energy' },
  water: { id: 'Air', en: 'Water' },
  utilities: { id: 'Utilitas', en: 'Utilities' },
  healthcare: { id: 'Kesehatan', en: 'Health care' },
  'financial-services': { id: 'Keuangan', en: 'Financial services' },
  telecommunications: { id: 'Telekomunikasi', en: 'Telecommunications' },
  communications: { id: 'Informasi dan komunikasi', en: 'Information and communications' },
  technology: { id: 'Teknologi', en: 'Technology' },
  transportation: { id: 'Transportasi', en: 'Transport' },
  aerospace: { id: 'Dirgantara', en: 'Aerospace' },
  defense: { id: 'Industri pertahanan', en: 'Defence industry' },
  chemical: { id: 'Kimia', en: 'Chemicals' },
  agriculture: { id: 'Pangan dan pertanian', en: 'Food and agriculture' },
  manufacturing: { id: 'Manufaktur', en: 'Manufacturing' },
  mining: { id: 'Pertambangan', en: 'Mining' },
  construction: { id: 'Konstruksi', en: 'Construction' },
  retail: { id: 'Perdagangan eceran', en: 'Retail' },
  'hospitality-leisure': { id: 'Perhotelan dan pariwisata', en: 'Hospitality and leisure' },
  entertainment: { id: 'Hiburan', en: 'Entertainment' },
  education: { id: 'Pendidikan', en: 'Education' },
  'non-profit': { id: 'Nirlaba', en: 'Non-profit' },
  commercial: { id: 'Perusahaan lain', en: 'Other companies' },
  other: { id: 'Lain-lain', en: 'Other' },
} as const satisfies Record<string, Bilingual>

export type SectorId = keyof typeof sectors

export const sectorIds = Object.keys(sectors) as SectorId[]
