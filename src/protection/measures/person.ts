/**
 * For a private person, in plain words. Within each horizon the most effective step has the greatest `harm` averted and
 * comes first. No step asks who somebody is, sends anything anywhere, or needs an account with anybody.
 */
import type { Condition, FrameworkIds, Horizon, Measure } from '../../model/measure.ts'
import { act } from './words.ts'

interface Step {
  readonly id: string
  readonly horizon: Horizon
  readonly when: Condition
  /** harm averted, 0-100 */
  readonly harm: number
  /** trouble for the person, 0-100 */
  readonly trouble?: number
  readonly frameworks?: FrameworkIds
  readonly provisions?: readonly string[]
  readonly sources: readonly string[]
  /** title, how, effect, verify; then what may get in the way and how to go back, where there is anything to say */
  readonly text: Record<'id' | 'en', readonly [string, string, string, string, string?, string?]>
}

function textOf(step: Step, lang: 'id' | 'en') {
  const [title, how, effect, verify, collateral, rollback] = step.text[lang]
  return {
    title,
    how,
    effect,
    verify,
    collateral: collateral ?? act[lang].collateral,
    rollback: rollback ?? act[lang].rollback,
  }
}

const measureOf = (step: Step): Measure => ({
  id: step.id,
  kind: 'personal',
  audiences: ['person'],
  horizon: step.horizon,
  when: step.when,
  harm: step.harm,
  collateral: step.trouble ?? 1,
  rightsCost: 0,
  rights: [],
  reversibility: 'instant',
  life: null,
  approver: 'yourself',
  ...(step.provisions && { provisions: step.provisions }),
  exports: [],
  frameworks: step.frameworks ?? {},
  sources: step.sources,
  text: { id: textOf(step, 'id'), en: textOf(step, 'en') },
})

const leak = { classes: ['leak'] } as const
const spied = { classes: ['wiretap', 'interception'] } as const
const tracked = { classes: ['tracking'] } as const
const blocked = { classes: ['blocking'] } as const
const pretended = { classes: ['impersonation'] } as const
const targeted = { classes: ['coordination'] } as const
const flooded = { classes: ['denial-of-service'] } as const
const entered = { classes: ['intrusion'] } as const

const steps: readonly Step[] = [
  {
    id: 'person.leak.passwords',
    horizon: 'now',
    when: leak,
    harm: 85,
    frameworks: { attack: ['T1078', 'M1027'] },
    sources: ['NIST SP 800-63B', 'Security Planner (Consumer Reports)'],
    text: {
      id: [
        'Ganti kata sandi yang bocor, mulai dari surel',
        'Surel dahulu, lalu bank dan dompet digital, lalu tempat lain yang memakai sandi sama. Satu sandi untuk satu tempat; biarkan pengelola kata sandi yang mengingat.',
        'Sandi yang beredar tidak lagi membuka apa pun.',
        'Coba masuk dengan sandi lama: ditolak.',
      ],
      en: [
        'Change the leaked passwords, your mail first',
        'Mail first, then bank and wallets, then every other place with the same password. One password for one place; let a password manager remember them.',
        'The password that is going around opens nothing any more.',
        'Try to log in with the old password: it is refused.',
      ],
    },
  },
  {
    id: 'person.leak.second-factor',
    horizon: 'now',
    when: leak,
    harm: 75,
    frameworks: { attack: ['M1032'], d3fend: ['D3-MFA'] },
    sources: ['NIST SP 800-63B', 'CISA: Secure Our World'],
    text: {
      id: [
        'Nyalakan verifikasi dua langkah',
        'Pakai passkey atau aplikasi kode; SMS hanya bila tidak ada pilihan lain. Simpan kode cadangan di kertas.',
        'Sandi saja tidak cukup untuk masuk ke akun Anda.',
        'Masuk dari peramban lain: langkah kedua diminta.',
      ],
      en: [
        'Turn on two-step verification',
        'Use a passkey or a code app; SMS only where there is nothing else. Keep the spare codes on paper.',
        'A password alone is not enough to enter your account.',
        'Log in from another browser: the second step is asked for.',
      ],
    },
  },
  {
    id: 'person.leak.fraud-calls',
    horizon: 'now',
    when: leak,
    harm: 60,
    frameworks: { attack: ['T1598', 'M1017'] },
    sources: ['OJK: Waspada penipuan', 'FTC: What to do after a data breach'],
    text: {
      id: [
        'Tutup telepon yang mengaku bank, polisi, atau kurir',
        'Penipu memakai data bocor agar terdengar benar. Jangan sebut kode OTP kepada siapa pun; telepon balik ke nomor resmi yang Anda cari sendiri.',
        'Data yang bocor tidak menjadi uang yang hilang.',
        'Tanyakan ke nomor resmi: benarkah mereka menelepon?',
      ],
      en: [
        'Hang up on callers who claim to be bank, police or courier',
        'Swindlers use leaked data to sound right. Tell nobody a one-time code; call back on the official number that you looked up yourself.',
        'Leaked data does not turn into lost money.',
        'Ask on the official number: did they really call?',
      ],
    },
  },
  {
    id: 'person.leak.credit',
    horizon: '24h',
    when: leak,
    harm: 48,
    provisions: ['id-pdp-12'],
    sources: ['OJK: iDebku (SLIK)', 'FTC: IdentityTheft.gov'],
    text: {
      id: [
        'Periksa apakah ada pinjaman atas nama Anda',
        'Minta riwayat kredit lewat iDebku OJK. Bila ada yang tidak Anda kenal, tulis keberatan kepada pemberi pinjaman itu dan simpan tanda terimanya.',
        'Pinjaman palsu diketahui sebelum ditagih.',
        'Riwayat hanya berisi pinjaman yang Anda kenal.',
      ],
      en: [
        'See whether there is a loan in your name',
        'Ask for your credit record (in Indonesia through iDebku of OJK). Where you do not know an entry, object in writing to that lender and keep the receipt.',
        'A false loan is known before it is collected.',
        'The record holds only loans that you know.',
      ],
    },
  },
  {
    id: 'person.leak.ask-holder',
    horizon: '7d',
    when: leak,
    harm: 36,
    provisions: ['id-pdp-46', 'id-pdp-12', 'id-pdp-2'],
    sources: ['UU 27/2022 Pasal 5-13'],
    text: {
      id: [
        'Tanyakan kepada pemegang data apa yang bocor dan minta dihapus',
        'Kirim surat pendek: data apa tentang saya, sejak kapan, kepada siapa. Anda berhak atas jawaban dan dapat menggugat ganti rugi. Jangan menambah data baru dalam surat itu.',
        'Anda tahu apa yang perlu dijaga, dan data yang tidak perlu dihapus.',
        'Ada jawaban tertulis dengan tanggal.',
      ],
      en: [
        'Ask the holder what leaked, and to erase it',
        'Send a short letter: which data about me, since when, to whom. You have a right to an answer and may sue for damages. Put no new data into the letter.',
        'You know what to guard, and what is not needed is erased.',
        'There is a written answer with a date.',
      ],
    },
  },
  {
    id: 'person.spied.other-device',
    horizon: 'now',
    when: spied,
    harm: 88,
    trouble: 4,
    frameworks: { attack: ['T1429', 'M1011'] },
    sources: ['Security Planner (Consumer Reports)', 'Access Now: Digital Security Helpline'],
    text: {
      id: [
        'Bicarakan hal penting lewat perangkat lain',
        'Pinjam ponsel atau bertemu langsung, dan tinggalkan ponsel ini di ruang lain. Jangan membahas kecurigaan Anda di dekatnya.',
        'Yang menguping kehilangan telinganya hari ini juga.',
        'Janji penting dibuat tanpa ponsel ini.',
        'Merepotkan untuk sementara.',
      ],
      en: [
        'Talk about what matters on another device',
        'Borrow a phone or meet in person, and leave this phone in another room. Do not speak of your suspicion near it.',
        'Whoever listens loses the ear today.',
        'Important appointments are made without this phone.',
        'It is tiresome for a while.',
      ],
    },
  },
  {
    id: 'person.spied.update-restart',
    horizon: 'now',
    when: { classes: ['wiretap'] },
    harm: 66,
    frameworks: { attack: ['T1404', 'M1001'] },
    sources: ['Apple: Lockdown Mode', 'Android: Advanced Protection', 'Security Planner'],
    text: {
      id: [
        'Nyalakan mode terkunci, perbarui, lalu mulai ulang',
        'iPhone: Mode Penguncian. Android: Perlindungan Lanjutan. Pasang pembaruan dan mulai ulang tiap hari. Bila ingin diperiksa ahli, tunda sampai cadangannya dibuat.',
        'Banyak pengintai tidak bertahan setelah mulai ulang dan tidak dapat masuk lagi.',
        'Pengaturan menunjukkan versi terbaru dan mode itu menyala.',
        'Beberapa tautan dan lampiran tidak terbuka seperti biasa.',
        'Matikan modenya di pengaturan.',
      ],
      en: [
        'Turn on lockdown, update, then restart',
        'iPhone: Lockdown Mode. Android: Advanced Protection. Install updates and restart every day. If you want an expert to look, wait until a backup was made.',
        'Much spyware does not outlive a restart and cannot come in again.',
        'Settings show the latest version, and the mode is on.',
        'Some links and attachments do not open as usual.',
        'Turn the mode off in the settings.',
      ],
    },
  },
  {
    id: 'person.spied.check-access',
    horizon: 'now',
    when: spied,
    harm: 62,
    frameworks: { attack: ['T1636', 'M1011'] },
    sources: ['Refuge: Tech Safety', 'NNEDV: Technology Safety'],
    text: {
      id: [
        'Lihat siapa yang ikut masuk ke akun dan obrolan Anda',
        'Buka daftar perangkat tertaut di WhatsApp, Telegram, Google, dan Apple; keluarkan yang bukan milik Anda. Bila yang mengintai orang dekat dan berbahaya, bicarakan dahulu dengan pendamping, sebab ia akan tahu.',
        'Penyadapan lewat akun tertaut berakhir.',
        'Daftar hanya berisi perangkat Anda.',
        'Pengintai dapat menyadari bahwa ia ketahuan.',
      ],
      en: [
        'See who else is logged in to your accounts and chats',
        'Open the list of linked devices in WhatsApp, Telegram, Google and Apple, and log out what is not yours. If the one who spies is close to you and dangerous, talk to a counsellor first, for they will notice.',
        'Tapping through a linked account ends.',
        'The list holds only your own devices.',
        'Whoever spies may notice being found.',
      ],
    },
  },
  {
    id: 'person.spied.certificate-warning',
    horizon: 'now',
    when: { classes: ['interception'], variants: ['forged-certificate', 'https-stripped'] },
    harm: 70,
    frameworks: { attack: ['T1557', 'M1009'] },
    sources: ['RFC 9325', 'EFF: Surveillance Self-Defense'],
    text: {
      id: [
        'Jangan lanjut bila peramban memperingatkan sertifikat',
        'Putuskan Wi-Fi itu, pakai data seluler, dan buka lagi. Jangan memasang sertifikat atau profil yang diminta siapa pun.',
        'Sandi dan pesan Anda tidak terbaca di tengah jalan.',
        'Di jaringan lain peringatan itu tidak muncul.',
      ],
      en: [
        'Do not go on when the browser warns of a certificate',
        'Leave that Wi-Fi, use mobile data and open it again. Install no certificate or profile that anybody asks you to.',
        'Your passwords and messages are not read on the way.',
        'On another network the warning does not appear.',
      ],
    },
  },
  {
    id: 'person.spied.encrypted-chat',
    horizon: '24h',
    when: spied,
    harm: 56,
    frameworks: { attack: ['M1009'] },
    sources: ['EFF: Surveillance Self-Defense'],
    text: {
      id: [
        'Pindahkan percakapan ke aplikasi terenkripsi ujung ke ujung',
        'Signal, atau WhatsApp dengan cadangan terenkripsi. Nyalakan pesan yang hilang sendiri, dan cocokkan nomor keamanan sekali dengan lawan bicara.',
        'Pihak di jalan hanya tahu bahwa Anda berbicara, bukan isinya.',
        'Nomor keamanan di kedua ponsel sama.',
      ],
      en: [
        'Move talk to an app with end-to-end encryption',
        'Signal, or WhatsApp with encrypted backup. Turn on disappearing messages, and compare the safety number once with the other person.',
        'Somebody on the way knows only that you talk, not what you say.',
        'The safety number is the same on both phones.',
      ],
    },
  },
  {
    id: 'person.spied.expert',
    horizon: '7d',
    when: spied,
    harm: 50,
    trouble: 3,
    provisions: ['id-tel-40', 'iccpr-17', 'id-uud-28g'],
    sources: ['Amnesty International Security Lab', 'Access Now: Digital Security Helpline', 'SAFEnet'],
    text: {
      id: [
        'Minta pemeriksaan oleh pihak yang Anda percaya',
        'Buat cadangan ponsel dan simpan. Saluran bantuan seperti SAFEnet atau Access Now dapat memeriksa; Anda boleh memakai nama samaran dan tidak harus bercerita semuanya.',
        'Anda tahu pasti, dan ada bukti bila ingin melapor.',
        'Hasil pemeriksaan tertulis.',
        'Citra ponsel memuat hal pribadi; minta dihapus sesudahnya.',
      ],
      en: [
        'Have it examined by somebody you trust',
        'Make a backup of the phone and keep it. Help lines such as SAFEnet or Access Now can examine it; you may use another name and need not tell everything.',
        'You know for sure, and there is evidence if you want to report.',
        'A written result.',
        'An image of the phone holds private things; ask for it to be erased afterwards.',
      ],
    },
  },
  {
    id: 'person.tracked.permissions',
    horizon: 'now',
    when: tracked,
    harm: 80,
    frameworks: { attack: ['T1430', 'M1011'] },
    sources: ['EFF: Surveillance Self-Defense', 'Mozilla: Privacy Not Included'],
    text: {
      id: [
        'Cabut izin lokasi dari aplikasi yang tidak memerlukannya',
        'Pengaturan, Privasi, Lokasi: pilih "tidak pernah" atau "saat dipakai"; matikan lokasi persis. Hapus aplikasi yang namanya ada pada temuan.',
        'Lokasi Anda berhenti terkirim seketika.',
        'Ikon lokasi tidak muncul ketika aplikasi ditutup.',
        'Peta dan ojek daring perlu izin saat dipakai.',
        'Beri izin lagi di pengaturan.',
      ],
      en: [
        'Withdraw the location permission from apps that do not need it',
        'Settings, Privacy, Location: choose "never" or "while using"; turn precise location off. Remove the app that the finding names.',
        'Your whereabouts stop being sent at once.',
        'The location sign does not show while the app is closed.',
        'Maps and ride apps need the permission while in use.',
        'Give the permission again in the settings.',
      ],
    },
  },
  {
    id: 'person.tracked.advertising-id',
    horizon: 'now',
    when: tracked,
    harm: 58,
    frameworks: { attack: ['M1011'] },
    sources: ['EFF: How to Disable Ad ID Tracking'],
    text: {
      id: [
        'Hapus pengenal iklan ponsel',
        'Android: Privasi, Iklan, hapus ID iklan. iPhone: Privasi, Pelacakan, matikan izin aplikasi meminta melacak.',
        'Pedagang data tidak dapat merangkai perjalanan Anda dari aplikasi ke aplikasi.',
        'Pengenal menunjukkan nol atau tidak tersedia.',
      ],
      en: [
        'Erase the advertising identifier of your phone',
        'Android: Privacy, Ads, delete advertising ID. iPhone: Privacy, Tracking, do not allow apps to ask.',
        'Data traders cannot string your journeys together from app to app.',
        'The identifier shows zeros or is not available.',
      ],
    },
  },
  {
    id: 'person.tracked.find-tags',
    horizon: 'now',
    when: tracked,
    harm: 52,
    sources: ['NNEDV: Technology Safety', 'IETF draft: Detecting Unwanted Location Trackers'],
    text: {
      id: [
        'Cari alat pelacak kecil dan lokasi yang terbagi',
        'Periksa tas dan kendaraan, nyalakan peringatan pelacak tak dikenal, dan lihat berbagi lokasi di Google Maps dan Find My. Bila Anda merasa terancam, pergilah ke tempat ramai dahulu.',
        'Orang yang mengikuti kehilangan petunjuk.',
        'Pindai menunjukkan tidak ada alat yang ikut bersama Anda.',
        'Pelakunya dapat mengetahui alatnya ditemukan.',
      ],
      en: [
        'Look for small trackers and for shared location',
        'Check bag and vehicle, turn on alerts for unknown trackers, and look at location sharing in Google Maps and Find My. If you feel threatened, go to a busy place first.',
        'Whoever follows you loses the trail.',
        'A scan shows no device that travels with you.',
        'Whoever placed it may notice that it was found.',
      ],
    },
  },
  {
    id: 'person.tracked.browser',
    horizon: '24h',
    when: tracked,
    harm: 44,
    sources: ['EFF: Privacy Badger', 'Mozilla: Enhanced Tracking Protection'],
    text: {
      id: [
        'Pakai peramban yang menolak pelacak',
        'Firefox atau Brave dengan perlindungan ketat; hapus kuki; pakai mesin pencari yang tidak mencatat.',
        'Jejak penjelajahan Anda terputus-putus.',
        'Uji Cover Your Tracks menunjukkan pelacak tertolak.',
      ],
      en: [
        'Use a browser that refuses trackers',
        'Firefox or Brave with strict protection; erase cookies; use a search engine that keeps no record.',
        'The trail of your browsing is broken up.',
        'The Cover Your Tracks test shows that trackers are refused.',
      ],
    },
  },
  {
    id: 'person.blocked.check',
    horizon: 'now',
    when: blocked,
    harm: 62,
    sources: ['OONI Probe', 'EFF: Surveillance Self-Defense'],
    text: {
      id: [
        'Pastikan benar diblokir: coba jaringan lain',
        'Buka lewat data seluler, Wi-Fi lain, dan peramban lain. Bila hanya satu jaringan yang gagal, itu pemblokiran; bila semua gagal, situsnya sedang mati.',
        'Anda memilih jalan yang tepat.',
        'Terbuka di satu jaringan, tertutup di yang lain.',
      ],
      en: [
        'Make sure it is a block: try another network',
        'Open it over mobile data, another Wi-Fi, another browser. If one network fails and others do not, it is a block; if all fail, the site is down.',
        'You choose the right way on.',
        'It opens on one network and is shut on another.',
      ],
    },
  },
  {
    id: 'person.blocked.encrypted-dns',
    horizon: 'now',
    when: { ...blocked, variants: ['blocked-by-dns'] },
    harm: 58,
    sources: ['RFC 8484', 'Quad9', 'Mozilla: DNS over HTTPS'],
    text: {
      id: [
        'Nyalakan DNS terenkripsi',
        'Android: DNS pribadi. Firefox: DNS over HTTPS, tingkat maksimum. Pilih penyedia yang Anda percaya.',
        'Pemblokiran lewat DNS, yang paling umum, tidak lagi bekerja.',
        'Situs terbuka tanpa alat lain.',
        'Jaringan kantor atau sekolah dapat melarangnya; periksa aturannya.',
        'Kembalikan ke "otomatis".',
      ],
      en: [
        'Turn on encrypted DNS',
        'Android: Private DNS. Firefox: DNS over HTTPS, maximum protection. Choose a provider that you trust.',
        'Blocking by DNS, the most common kind, no longer works.',
        'The site opens without any other tool.',
        'A network at work or school may forbid it; look at its rules.',
        'Set it back to "automatic".',
      ],
    },
  },
  {
    id: 'person.blocked.other-road',
    horizon: '24h',
    when: blocked,
    harm: 54,
    trouble: 5,
    provisions: ['iccpr-19', 'id-uud-28g'],
    sources: ['Tor Project', "EFF: Choosing the VPN That's Right for You"],
    text: {
      id: [
        'Pakai Tor atau VPN yang tepercaya, bila hukum di tempat Anda membolehkan',
        'Tor Browser untuk membaca tanpa dikenali; VPN berbayar yang diaudit untuk kecepatan. Hindari VPN gratis: Andalah dagangannya.',
        'Isi yang sah tetap terbaca.',
        'Situs terbuka; alamat yang terlihat bukan milik Anda.',
        'Pemakaiannya dapat terlihat oleh jaringan; timbang risikonya.',
        'Tutup atau hapus aplikasinya.',
      ],
      en: [
        'Use Tor or a VPN that you trust, if the law where you are allows it',
        'Tor Browser to read without being known; an audited, paid VPN for speed. Stay away from free VPNs: you are what they sell.',
        'Lawful content can still be read.',
        'The site opens; the address it sees is not yours.',
        'A network may see that you use it; weigh the risk.',
        'Close or remove the app.',
      ],
    },
  },
  {
    id: 'person.blocked.ask-why',
    horizon: '7d',
    when: blocked,
    harm: 28,
    provisions: ['id-ite-40-2b', 'iccpr-19', 'id-uud-28g'],
    sources: ['UU 14/2008 Keterbukaan Informasi Publik'],
    text: {
      id: [
        'Tanyakan alasannya kepada operator',
        'Tanya perintah mana dan pasal mana. Anda boleh meminta lewat lembaga bantuan hukum agar nama Anda tidak perlu disebut.',
        'Pemblokiran yang keliru dapat dicabut.',
        'Ada jawaban, atau bukti bahwa tidak dijawab.',
      ],
      en: [
        'Ask the operator why',
        'Ask which order and which article. You may ask through a legal aid group, so that your name need not be given.',
        'A wrong block can be lifted.',
        'There is an answer, or proof that there was none.',
      ],
    },
  },
  {
    id: 'person.impersonated.do-not-enter',
    horizon: 'now',
    when: pretended,
    harm: 84,
    frameworks: { attack: ['T1566', 'M1017'] },
    sources: ['CISA: Recognize and Report Phishing', 'NCSC UK: Phishing'],
    text: {
      id: [
        'Jangan isi apa pun di situs itu; ketik sendiri alamat resminya',
        'Tutup halamannya. Bila terlanjur memasukkan sandi atau kode, ganti sandinya sekarang di situs asli dan telepon bank Anda.',
        'Data Anda tidak sampai ke peniru.',
        'Alamat di bilah peramban sama dengan alamat resmi, huruf demi huruf.',
      ],
      en: [
        'Fill in nothing on that site; type the official address yourself',
        'Close the page. If you did enter a password or code, change it now on the true site and call your bank.',
        'Your data does not reach the imitator.',
        'The address in the browser equals the official one, letter by letter.',
      ],
    },
  },
  {
    id: 'person.impersonated.tell-friends',
    horizon: 'now',
    when: pretended,
    harm: 56,
    sources: ['NCSC UK: Phishing', 'Meta: Report an impostor account'],
    text: {
      id: [
        'Beri tahu orang di sekitar Anda lewat saluran lain',
        'Kirim gambar layar, bukan tautan. Bila yang ditiru Anda sendiri: katakan satu kalimat saja di akun asli, bahwa akun itu bukan Anda.',
        'Kenalan tidak ikut tertipu.',
        'Mereka menjawab bahwa sudah tahu.',
      ],
      en: [
        'Tell the people around you on another channel',
        'Send a picture of the screen and no link. If it is you who is imitated: say one sentence on your true account, that the other is not you.',
        'Friends are not deceived as well.',
        'They answer that they know.',
      ],
    },
  },
  {
    id: 'person.impersonated.report',
    horizon: '24h',
    when: pretended,
    harm: 48,
    provisions: ['id-ite-35', 'id-pdp-65-3'],
    sources: ['Google Safe Browsing', 'Komdigi: Aduan Konten'],
    text: {
      id: [
        'Laporkan tiruan itu',
        'Pakai tombol lapor di peramban atau platform, pilih "penyamaran" atau "pengelabuan". Sertakan gambar layar. Anda tidak perlu mengirim kartu identitas untuk melaporkan situs.',
        'Orang lain mendapat peringatan.',
        'Nomor laporan diterima.',
      ],
      en: [
        'Report the imitation',
        'Use the report button of the browser or platform and choose "impersonation" or "phishing". Add a picture of the screen. You need to send no identity card to report a site.',
        'Others are warned.',
        'You received the number of the report.',
      ],
    },
  },
  {
    id: 'person.targeted.keep-record',
    horizon: 'now',
    when: targeted,
    harm: 60,
    sources: ['PEN America: Online Harassment Field Manual', 'SAFEnet'],
    text: {
      id: [
        'Simpan bukti, lalu berhenti membaca',
        'Minta teman menyimpan gambar layar dengan tautan dan waktunya. Matikan notifikasi dari orang yang tidak Anda ikuti.',
        'Bukti ada, dan hari Anda tidak habis olehnya.',
        'Berkas bukti tersimpan di dua tempat.',
      ],
      en: [
        'Keep evidence, then stop reading',
        'Have a friend save pictures of the screen with links and times. Mute notifications from people you do not follow.',
        'There is evidence, and your day is not eaten up by it.',
        'The files are kept in two places.',
      ],
    },
  },
  {
    id: 'person.targeted.close-doors',
    horizon: 'now',
    when: targeted,
    harm: 66,
    trouble: 3,
    frameworks: { disarm: ['C00124'] },
    sources: ['PEN America: Online Harassment Field Manual', 'Access Now: Self-Doxing Guide'],
    text: {
      id: [
        'Tutup pintu: balasan, pesan, dan data diri yang terlihat',
        'Batasi siapa yang boleh membalas dan mengirim pesan, sembunyikan nomor, alamat, sekolah anak, dan foto rumah; ganti sandi surel. Jangan meladeni.',
        'Serangan kehilangan sasaran dan tidak berpindah ke rumah Anda.',
        'Buka profil Anda tanpa masuk akun: data diri tidak terlihat.',
        'Pembaca biasa juga tidak dapat membalas untuk sementara.',
        'Buka kembali pengaturannya.',
      ],
      en: [
        'Close doors: replies, messages, and personal data in sight',
        'Limit who may reply and write to you, hide number, address, school of your children and pictures of your home; change the password of your mail. Do not answer them.',
        'The attack loses its target and does not move to your home.',
        'Look at your profile without logging in: no personal data shows.',
        'Ordinary readers cannot reply for a while either.',
        'Open the settings again.',
      ],
    },
  },
  {
    id: 'person.targeted.allies',
    horizon: '24h',
    when: targeted,
    harm: 46,
    provisions: ['iccpr-19'],
    sources: ['Access Now: Digital Security Helpline', 'AJI dan LBH Pers'],
    text: {
      id: [
        'Jangan sendirian: hubungi organisasi pendamping',
        'SAFEnet, AJI, LBH, atau organisasi profesi Anda dapat mengawal laporan dan menulis pernyataan. Nama samaran boleh dipakai.',
        'Ada yang menanggapi atas nama Anda, dan jalan hukum dijaga.',
        'Satu orang di organisasi itu mengetahui perkara Anda.',
      ],
      en: [
        'Do not be alone: contact a group that stands by you',
        'SAFEnet, a press or legal aid group, or your professional body can carry the report and speak up. You may use another name.',
        'Somebody answers on your behalf, and the legal road is watched.',
        'One person there knows of your case.',
      ],
    },
  },
  {
    id: 'person.flooded.host',
    horizon: 'now',
    when: flooded,
    harm: 74,
    frameworks: { attack: ['T1498', 'M1037'] },
    sources: ['Project Shield', 'Deflect.ca', 'Cloudflare: Project Galileo'],
    text: {
      id: [
        'Hubungi penyedia hosting dan tunjukkan temuan ini',
        'Kirim waktu, jenis, dan laju serangan. Minta saringan, bukan penutupan situs. Penyedia yang baik melakukannya tanpa biaya.',
        'Banjir dihentikan di tempat yang cukup kuat.',
        'Situs terbuka dari jaringan lain.',
      ],
      en: [
        'Contact your host and show this finding',
        'Send time, kind and rate of the attack. Ask for a filter, not for the site to be closed. A good host does it without charge.',
        'The flood is stopped where there is strength enough.',
        'The site opens from another network.',
      ],
    },
  },
  {
    id: 'person.flooded.shield',
    horizon: '24h',
    when: flooded,
    harm: 68,
    trouble: 5,
    sources: ['Deflect.ca', 'Project Shield', 'Cloudflare: Project Galileo'],
    text: {
      id: [
        'Pindahkan situs ke balik perisai gratis bagi media dan aktivis',
        'Deflect atau Project Shield melayani situs berita, hak asasi, dan pemilu. Ganti alamat server sesudahnya supaya yang lama tidak dapat dibanjiri.',
        'Serangan berikutnya tidak terasa.',
        'Alamat IP situs kini milik pelindung itu.',
        'Pelindung melihat lalu lintas pengunjung; baca janjinya tentang privasi.',
        'Kembalikan catatan DNS.',
      ],
      en: [
        'Move the site behind a free shield for media and activists',
        'Deflect or Project Shield serve news, human rights and election sites. Change the address of the server afterwards, so that the old one cannot be flooded.',
        'The next attack is not felt.',
        'The IP address of the site now belongs to the shield.',
        'The shield sees the traffic of visitors; read what it promises about privacy.',
        'Restore the DNS records.',
      ],
    },
  },
  {
    id: 'person.flooded.copy',
    horizon: '24h',
    when: flooded,
    harm: 45,
    sources: ['Internet Archive: Save Page Now', 'RFC 9111'],
    text: {
      id: [
        'Taruh salinan tulisan penting di tempat lain',
        'Simpan di Internet Archive dan kirim lewat surel atau kanal pesan kepada pembaca.',
        'Tulisan tetap terbaca walau situs jatuh.',
        'Tautan salinan terbuka dari ponsel orang lain.',
      ],
      en: [
        'Put a copy of what matters elsewhere',
        'Save it at the Internet Archive, and send it to readers by mail or a message channel.',
        'What you wrote can be read though the site is down.',
        'The link to the copy opens on the phone of somebody else.',
      ],
    },
  },
  {
    id: 'person.entered.change-and-log-out',
    horizon: 'now',
    when: entered,
    harm: 82,
    frameworks: { attack: ['T1078', 'M1027'] },
    sources: ['NIST SP 800-63B', 'CISA: Secure Our World'],
    text: {
      id: [
        'Ganti sandi dari perangkat yang bersih dan keluarkan semua sesi',
        'Mulai dari surel dan panel situs. Nyalakan verifikasi dua langkah, lalu periksa aturan penerusan surel yang tidak Anda buat.',
        'Yang sudah masuk terlempar keluar.',
        'Daftar sesi hanya berisi Anda.',
      ],
      en: [
        'Change passwords from a clean device and log out all sessions',
        'Begin with mail and the panel of your site. Turn on two-step verification, then look for forwarding rules in your mail that you did not make.',
        'Whoever is inside is thrown out.',
        'The list of sessions holds only you.',
      ],
    },
  },
  {
    id: 'person.entered.update-site',
    horizon: '24h',
    when: entered,
    harm: 64,
    frameworks: { attack: ['T1190', 'M1051'] },
    sources: ['WordPress: Hardening', 'OWASP Top Ten'],
    text: {
      id: [
        'Perbarui situs dan pengayanya, hapus yang tidak dipakai',
        'Buat cadangan dahulu. Hapus pengaya dan akun lama; minta penyedia memeriksa berkas asing.',
        'Pintu yang dicoba tidak lagi terbuka.',
        'Panel menunjukkan tidak ada pembaruan tertunda.',
        'Tampilan dapat berubah setelah pembaruan.',
        'Pasang cadangannya kembali.',
      ],
      en: [
        'Update the site and its plugins; remove what you do not use',
        'Make a backup first. Remove old plugins and accounts; ask the host to look for strange files.',
        'The door that was tried is no longer open.',
        'The panel shows no update that waits.',
        'The look may change after an update.',
        'Put the backup back.',
      ],
    },
  },
]

export const person: readonly Measure[] = steps.map(measureOf)
