import { defineConfig } from 'vitepress'

const pages = (prefix: string, titles: Record<string, string>) =>
  Object.entries(titles).map(([page, text]) => ({ text, link: `${prefix}/${page}` }))

export default defineConfig({
  title: 'Perisai',
  cleanUrls: true,
  // {id} in a route is a parameter and not an attribute of the heading
  markdown: { attrs: { disable: true } },
  // fonts and search stay on this machine
  themeConfig: { search: { provider: 'local' } },
  locales: {
    root: {
      label: 'English',
      lang: 'en',
      description: 'Evidence in; which threat it is, who may be behind it and which protection is safe, out.',
      themeConfig: {
        sidebar: pages('', {
          guide: 'Guide',
          cli: 'Command line',
          formats: 'Evidence it reads',
          flood: 'Denial of service',
          impersonation: 'Look-alike names',
          protection: 'Protection',
          leak: 'Data leaks',
          blocking: 'Blocking and interception',
          findings: 'Findings and confidence',
          exports: 'Exports',
          atlas: 'Who attacks whom',
          coordination: 'Coordinated accounts',
          api: 'HTTP API',
          stix: 'STIX 2.1',
          exchange: 'Exchange',
          patterns: 'STIX patterns and indicators',
          taxii: 'TAXII 2.1',
          errors: 'Errors and limits',
          design: 'Design',
          figures: 'Figures',
        }),
      },
    },
    id: {
      label: 'Bahasa Indonesia',
      lang: 'id',
      description:
        'Bukti masuk; ancaman apa, siapa yang mungkin di baliknya, perlindungan apa yang aman, keluar.',
      themeConfig: {
        sidebar: pages('/id', {
          guide: 'Panduan',
          cli: 'Baris perintah',
          formats: 'Bukti yang dibaca',
          flood: 'Penolakan layanan',
          impersonation: 'Nama tiruan',
          protection: 'Perlindungan',
          leak: 'Kebocoran data',
          blocking: 'Pemblokiran dan penyadapan',
          findings: 'Temuan dan keyakinan',
          exports: 'Ekspor',
          atlas: 'Siapa menyerang siapa',
          coordination: 'Akun terkoordinasi',
          api: 'HTTP API',
          stix: 'STIX 2.1',
          exchange: 'Pertukaran',
          patterns: 'Pola STIX dan indikator',
          taxii: 'TAXII 2.1',
          errors: 'Galat dan batas',
          design: 'Rancangan',
          figures: 'Angka',
        }),
      },
    },
  },
})
