/** Why two incidents may be the same, in words. */
import { defineTexts } from '../../model/text.ts'

export const linkTexts = defineTexts({
  id: {
    'link.url': (p) => `keduanya merujuk ${p.url}`,
    'link.urls': (p) => `${p.count} alamat rujukan sama`,
    'link.names': (p) => `nama serupa (${p.term})`,
    'link.date': (p) => (p.days === 0 ? 'tanggal sama' : `selisih ${p.days} hari`),
    'link.targets': () => 'negara sasaran sama',
    'link.sources': () => 'negara asal sama',
  },
  en: {
    'link.url': (p) => `both cite ${p.url}`,
    'link.urls': (p) => `${p.count} addresses in common`,
    'link.names': (p) => `similar names (${p.term})`,
    'link.date': (p) => (p.days === 0 ? 'the same date' : `${p.days} days apart`),
    'link.targets': () => 'the same target country',
    'link.sources': () => 'the same source country',
  },
})
