import { defineHelp } from './define.ts'

export const mispHelp = defineHelp({
  id: {
    about: 'pertukaran dengan MISP: feed, event, warninglist, tabel indikator',
    import: 'menerima feed, event, warninglist, dan CSV indikator, yang lalu ikut dalam setiap pemindaian',
    paths: 'folder feed dengan manifest.json, event atau warninglist (JSON), CSV',
    export: 'temuan sebagai feed MISP: manifest.json, hashes.csv, satu event per temuan',
    findings: 'id temuan, atau beberapa karakter pertamanya; bawaannya semua kecuali contoh',
    out: 'folder untuk feed itu; event yang sudah ada di dalamnya tetap ada',
    tlp: 'sejauh mana boleh diteruskan',
  },
  en: {
    about: 'exchange with MISP: feeds, events, warninglists, tables of indicators',
    import: 'takes in feeds, events, warninglists and CSV of indicators, which then take part in every scan',
    paths: 'feed folder with manifest.json, event or warninglist (JSON), CSV',
    export: 'findings as a MISP feed: manifest.json, hashes.csv, one event a finding',
    findings: 'ids of findings, or their first characters; all without samples by default',
    out: 'folder for the feed; events that are in it already stay',
    tlp: 'who may read it on',
  },
})
