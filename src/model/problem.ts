/**
 * Everything that can go wrong, in one list: a stable code and its wording in both languages. The same codes are used
 * by the scan document, the HTTP API (problem+json) and the command line; docs/errors.md lists them and a test holds
 * the two together.
 */
import { indonesianReason } from './reasons.ts'
import { defineTexts, render } from './text.ts'
import type { Texts } from './text.ts'
import type { Params } from './finding.ts'
import type { Lang } from './taxonomy.ts'

/** What a container may have too much of. */
const containerWords: Record<Lang, Record<string, string>> = {
  id: { nesting: 'lapisan', members: 'berkas', entries: 'entri', bytes: 'bita', pages: 'halaman' },
  en: { nesting: 'layers', members: 'files', entries: 'entries', bytes: 'bytes', pages: 'pages' },
}

/** What stands in a folder and is no file, in Indonesian. */
const kinds: Record<string, string> = { 'named pipe': 'pipa bernama', socket: 'soket', device: 'perangkat' }

export const problemTexts = defineTexts({
  id: {
    'not-found': (p) =>
      p.link
        ? 'Tautan ini menunjuk ke sesuatu yang tidak ada.'
        : 'Tidak ada berkas atau folder dengan nama ini. Periksa ejaannya.',
    'no-permission': () =>
      'Tidak boleh dibaca oleh pengguna ini. Beri izin baca atau jalankan sebagai pemiliknya.',
    'probe-consent': () =>
      'Pengukuran menghubungi situs-situs itu dari mesin ini dan perlu persetujuan Anda. Jalankan sekali di terminal, atau tambahkan --yes setelah membaca penjelasannya.',
    'probe-page': (p) =>
      `"${p.page}" bukan alamat halaman web atau server surel (http://, https://, smtp://, imap://, pop3://).`,
    'not-regular': (p) =>
      `Bukan berkas biasa (${kinds[String(p.what)] ?? p.what}), jadi dilewati. Alirkan isinya lewat "-" bila memang ingin dipindai.`,
    'directory-loop': () => 'Folder ini menunjuk ke folder yang sedang dibaca, jadi tidak diikuti.',
    'empty-file': () => 'Berkas kosong (0 bita).',
    'unknown-format': (p) =>
      p.packing
        ? `Isinya dikemas dengan ${p.packing} dan tidak dibuka. Buka dahulu, atau alirkan isinya lewat "-".`
        : `Format tidak dikenal. Awal isinya: ${p.head}`,
    'read-failed': (p) => `Gagal dibaca: ${p.reason}. Bagian sebelumnya sudah diproses.`,
    'cut-short': (p) => `Berkas terpotong: ${p.reason}. Catatan sebelum titik ini sudah diproses.`,
    'bad-record': (p) => `Catatan dilewati: ${p.reason}`,
    'record-too-long': (p) => `Catatan lebih panjang dari batas ${p.limit} bita, jadi dilewati.`,
    'bad-records-more': (p) => `${p.count} catatan rusak lain tidak ditampilkan satu per satu.`,
    'bytes-skipped': (p) =>
      `Paket ${p.record} rusak (${p.reason}); ${p.skipped} bita dilewati` +
      (p.resumed
        ? ' sampai paket berikutnya yang terbaca.'
        : ', dan belum ada paket lain yang terbaca di sana.'),
    'damage-not-listed': (p) =>
      `Lebih dari ${p.limit} tempat rusak; yang berikutnya dilewati tanpa disebut satu per satu.`,
    'unsupported-link-type': (p) =>
      `Jenis tautan ${p.type}${p.name ? ` (${p.name})` : ''} belum didukung; paketnya dihitung tetapi tidak diperiksa.`,
    'columns-missing': (p) =>
      `Kolom yang diperlukan tidak ditemukan: ${p.missing}. Sebutkan dengan --columns, misalnya account=NAMA,time=NAMA,text=NAMA.`,
    'time-zone-assumed': () => 'Waktu ditulis tanpa zona waktu, jadi dianggap UTC.',
    'time-order-assumed': (p) =>
      `Hari dan bulan pada tanggal seperti ${p.sample} tidak dapat dibedakan; bulan dianggap lebih dulu.`,
    'encoding-assumed': (p) => `Teks bukan UTF-8, jadi dibaca sebagai ${p.encoding}.`,
    'bytes-replaced': (p) => `${p.count} urutan bita bukan UTF-8 dan diganti dengan tanda U+FFFD.`,
    'window-below-resolution': (p) =>
      `Jejak "${p.trace}" dilewati: jendela ${p.window} detik lebih sempit daripada ketelitian waktu data (${p.resolution} detik).`,
    'bad-compression': (p) =>
      `Kompresi ${p.kind} rusak: ${p.reason}. ` +
      (p.unpacked === 0
        ? `Tidak ada yang dapat dibuka${p.kind === 'zstd' ? '; zstd hanya dapat dibuka per blok utuh (hingga 128 KiB)' : ''}.`
        : 'Isi sebelum titik ini sudah diproses.'),
    'expansion-limit': (p) =>
      `Isi terkompresi mengembang lebih dari ${p.ratio} kali (batas ${p.limit} bita); pembacaan dihentikan di sini.`,
    'container-encrypted': () => 'Isinya terkunci dengan kata sandi, jadi tidak dapat dibaca.',
    'container-broken': (p) => `Isinya tidak dapat dibuka: ${p.reason}. Bagian lain tetap diproses.`,
    'container-limit': (p) =>
      `Melewati batas ${p.limit} ${containerWords.id[String(p.what)] ?? p.what}; selebihnya tidak dibaca.`,
    'file-changed': () =>
      'Berkas berubah selagi dibaca. Hasil berlaku untuk bagian yang terbaca; pindai lagi setelah selesai ditulis.',
    interrupted: () => 'Dihentikan oleh pengguna; hasilnya berlaku untuk yang sudah dibaca.',
    internal: (p) => `Kesalahan di dalam Perisai (${p.reason}). Mohon laporkan; berkas lain tetap diproses.`,
    'wrong-use': (p) => String(p.reason),
    'system-failed': (p) => `Sistem operasi menolak: ${p.reason}.`,
    'not-redactable': (p) =>
      `${p.path} bukan teks, CSV, JSON, atau SQL, jadi salinan tanpa data pribadi tidak dapat dibuat. Keluarkan dahulu isinya dari arsip atau dokumen.`,
    'store-locked': (p) =>
      `Penyimpanan sedang dipakai proses lain (${p.holder}). Tutup proses itu atau tunggu.`,
    'store-failed': (p) => `Penyimpanan gagal: ${p.reason}`,
    'store-full': () =>
      'Ruang disk habis, jadi tidak ada yang ditulis ke penyimpanan. Yang sudah disimpan tetap ada.',
    'store-newer': (p) =>
      `Penyimpanan ditulis oleh Perisai yang lebih baru (skema ${p.found}; versi ini mengenal sampai ${p.known}). Perbarui Perisai.`,
    'bad-watched-name': (p) => `"${p.name}" bukan nama host. Contoh: kemlu.go.id`,
    'bad-setting': (p) =>
      `Nilai "${p.value}" untuk ${p.name} tidak dapat dipakai; contoh yang benar: ${p.example}.`,
    'finding-not-found': (p) => `Tidak ada temuan dengan id ${p.id}.`,
    'finding-ambiguous': (p) =>
      `Lebih dari satu temuan beridentitas ${p.id}...; tulislah lebih banyak karakternya.`,
    'taxii-failed': (p) => `Server TAXII ${p.url} tidak dapat dipakai: ${p.reason}`,
    'taxii-refused': (p) => `Alamat TAXII ${p.url} ditolak: ${p.reason}`,
    'taxii-unknown': (p) => `Tidak ada "${p.name}" dalam TAXII. Yang ada: ${p.known}`,
    'server-unreachable': (p) => `Server Perisai di ${p.url} tidak menjawab: ${p.reason}`,
    'not-authorised': () => 'Kunci akses tidak ada atau salah.',
    'upload-too-large': (p) => `Unggahan melebihi batas ${p.limit} bita.`,
    'too-many': (p) => `Terlalu banyak ${p.what}; batasnya ${p.limit}.`,
    'bad-request': (p) => `Permintaan tidak sah: ${p.reason}`,
    'route-not-found': (p) => `Tidak ada alamat ${p.path} di server ini.`,
    'method-not-allowed': (p) => `Alamat ini tidak menerima metode ${p.method}. Yang diterima: ${p.allowed}.`,
    'headers-too-large': (p) => `Baris permintaan dan header melebihi batas ${p.limit} bita.`,
    'geoip-failed': (p) => `Berkas MMDB tidak dapat dipakai: ${p.reason}`,
    'bad-field': (p) => `Nilai "${p.field}" tidak sah: ${p.reason}`,
    'bad-json': () => 'Badan permintaan bukan JSON yang sah.',
    'bad-url': () => 'Alamat permintaan tidak dikodekan dengan benar.',
    'body-too-large': (p) => `Badan permintaan melebihi batas ${p.limit} bita.`,
    'unsupported-media-type': (p) => `Jenis isi permintaan harus ${p.wanted}.`,
    'request-timeout': (p) => `Permintaan tidak selesai dikirim dalam ${p.seconds} detik.`,
    'host-refused': (p) =>
      `Server ini tidak dilayani dengan nama "${p.host}". Pakai alamat yang ditampilkan saat server dinyalakan.`,
    'origin-refused': () => 'Permintaan datang dari halaman situs lain, jadi ditolak.',
    'header-missing': (p) =>
      `Permintaan yang mengubah sesuatu harus membawa header "${p.header}", sebagai tanda bukan kiriman situs lain.`,
    'too-many-attempts': (p) =>
      `Terlalu sering memberi kunci yang salah. Coba lagi dalam ${p.seconds} detik.`,
    'local-only': () => 'Alamat ini hanya untuk program di mesin yang sama, dengan kunci setempat.',
    'upload-empty': () => 'Tidak ada berkas dalam unggahan. Kirim berkas sebagai bagian bernama "file".',
    'upload-broken': () => 'Unggahan terputus atau bukan multipart/form-data yang sah.',
    'upload-too-slow': (p) =>
      `Unggahan terlalu lambat: kurang dari ${p.limit} bita dalam ${p.seconds} detik.`,
    'too-many-files': (p) => `Unggahan berisi lebih dari ${p.limit} berkas. Bagi menjadi beberapa unggahan.`,
    'queue-full': (p) => `Antrean pemindaian penuh (${p.limit}). Coba lagi setelah beberapa selesai.`,
    'too-many-streams': (p) => `Terlalu banyak aliran kemajuan terbuka; batasnya ${p.limit}.`,
    'disk-full': (p) =>
      `Ruang disk tidak cukup untuk unggahan ini: selain ${p.reserve} bita yang harus tetap kosong, tersisa ${p.free} bita.`,
    'scan-not-found': (p) => `Tidak ada pemindaian dengan id ${p.id}. Hasil disimpan ${p.minutes} menit.`,
    'scan-failed': (p) => `Pemindaian gagal karena kesalahan di dalam Perisai (catatan log ${p.id}).`,
    'server-error': (p) => `Kesalahan di dalam server (catatan log ${p.id}). Mohon laporkan.`,
    'shutting-down': () => 'Server sedang dimatikan.',
    'catalogue-file': (p) => `${p.file}: tidak dapat dibaca: ${p.reason}. Penyimpanan tidak berubah.`,
    'catalogue-empty': (p) => `${p.file}: tidak berisi data. Penyimpanan tidak berubah.`,
    'catalogue-html': (p) =>
      `${p.file}: ini halaman web, bukan data (awalnya: ${p.head}). Unduh lagi dari alamat resminya; penyimpanan tidak berubah.`,
    'catalogue-not': (p) => `${p.file}: bukan ${p.wanted} (awalnya: ${p.head}). Penyimpanan tidak berubah.`,
    'catalogue-columns': (p) =>
      `${p.file}: kolom tidak ada: ${p.columns} (awalnya: ${p.head}). Penyimpanan tidak berubah.`,
    'catalogue-cut': (p) => `${p.file}: terpotong atau rusak: ${p.reason}. Penyimpanan tidak berubah.`,
    'catalogue-limit': (p) => `${p.file}: melebihi batas ${p.limit}. Penyimpanan tidak berubah.`,
    'catalogue-unknown': (p) => `Tidak ada katalog bernama "${p.name}". Yang dikenal: ${p.known}.`,
    'catalogue-no-download': (p) =>
      `${p.name} tidak menyediakan unduhan umum. Mintalah salinannya di ${p.homepage}, lalu: perisai sources import ${p.catalogue} BERKAS`,
    'download-failed': (p) => `Unduhan ${p.url} gagal: ${p.reason}. Penyimpanan tidak berubah.`,
    'download-refused': (p) => `Alamat ${p.url} ditolak: ${p.reason}.`,
    'dataset-unknown': (p) =>
      `Tidak ada kumpulan data "${p.name}". Yang ada: ${p.known || '(belum ada; mulailah dengan perisai sources sync)'}.`,
    'atlas-query': (p) => `Pertanyaan kepada atlas tidak sah: ${p.reason}`,
    'incident-not-found': (p) => `Tidak ada insiden dengan id ${p.id}.`,
    'actor-not-found': (p) => `Tidak ada pelaku dengan id ${p.id}.`,
    'measure-not-found': (p) =>
      `Tidak ada langkah dengan id ${p.id}. Id langkah tertulis dalam rencana (perisai protect).`,
    'provision-not-found': (p) =>
      `Tidak ada ketentuan dengan id ${p.id}. Id ketentuan tertulis dalam rencana (perisai protect).`,
    'key-too-short': (p) => `Kunci akses terlalu pendek; paling sedikit ${p.limit} karakter.`,
    'bad-public-url': (p) => `Bukan alamat publik yang sah: ${p.url}. Contoh: https://perisai.example.id`,
    'port-in-use': (p) =>
      `Port ${p.port} di ${p.host} sudah dipakai program lain. Pilih yang lain dengan --port.`,
    'export-nothing': (p) =>
      `Temuan ini (${p.variant}) tidak memberi apa pun yang dapat ditulis dalam format ${p.format}. Format yang dapat: ${p.possible || '-'}.`,
    'export-unproven': (p) =>
      `Ditolak: bukti tidak membuktikan bahwa alamat sumber benar-benar mengirim (dapat dipalsukan), jadi format ${p.format} yang memblokir sumber akan mengenai orang lain. Format yang dapat: ${p.possible || '-'}.`,
    'export-unsafe': (p) =>
      `Ditolak: pada bukti yang sama, ${p.format} akan mengenai ${p.percent}% lalu lintas yang sah (${p.hit} dari ${p.seen}); batasnya ${p.cap}%.${p.possible ? ` Coba: ${p.possible}.` : ''}`,
    'export-allowlisted': (p) =>
      `Ditolak: semua yang akan diblokir dilindungi atau terlalu luas, antara lain ${p.value} (${p.category}: ${p.entry}).`,
    'export-life': (p) =>
      `Masa berlaku harus ${p.least} sampai ${p.most} detik; tidak ada artefak tanpa akhir.`,
    'evidence-gone': (p) =>
      `Bukti ${p.path} tidak ada lagi di tempatnya, jadi pemutaran ulang tidak mungkin dan tidak ada yang diekspor. Sebutkan tempatnya dengan --evidence.`,
    'evidence-changed': (p) =>
      `Isi bukti ${p.path} sudah berubah sejak temuan dibuat, jadi tidak ada yang diekspor. Pindai ulang, lalu ekspor temuan yang baru.`,
    'write-failed': (p) => `${p.path} tidak dapat ditulis: ${p.reason}`,
    'cannot-listen': (p) => `Tidak dapat mendengarkan di ${p.host}:${p.port}: ${p.reason}`,
  },
  en: {
    'not-found': (p) =>
      p.link
        ? 'This link leads to nothing that exists.'
        : 'There is no file or folder of this name. Check the spelling.',
    'no-permission': () => 'This user may not read it. Grant read permission or run as its owner.',
    'probe-consent': () =>
      'A measurement contacts these sites from this machine and needs your consent. Run it once on a terminal, or add --yes once you have read the explanation.',
    'probe-page': (p) =>
      `"${p.page}" is no address of a web page or mail server (http://, https://, smtp://, imap://, pop3://).`,
    'not-regular': (p) =>
      `Not a regular file (${p.what}), so it was skipped. Pipe its content in through "-" to scan it.`,
    'directory-loop': () => 'This folder leads back to one that is being read, so it was not followed.',
    'empty-file': () => 'Empty file (0 bytes).',
    'unknown-format': (p) =>
      p.packing
        ? `The content is packed with ${p.packing} and was not unpacked. Unpack it first, or pipe it in through "-".`
        : `Unknown format. It begins with: ${p.head}`,
    'read-failed': (p) => `Could not be read: ${p.reason}. What came before was processed.`,
    'cut-short': (p) => `The file is cut short: ${p.reason}. Records before this point were processed.`,
    'bad-record': (p) => `Record left out: ${p.reason}`,
    'record-too-long': (p) => `A record is longer than the limit of ${p.limit} bytes and was skipped.`,
    'bad-records-more': (p) => `${p.count} more bad records are not listed one by one.`,
    'bytes-skipped': (p) =>
      `Packet ${p.record} is damaged (${p.reason}); ${p.skipped} bytes were skipped` +
      (p.resumed ? ' up to the next readable packet.' : ', and no other packet could be read there.'),
    'damage-not-listed': (p) =>
      `More than ${p.limit} damaged places; later ones are skipped without being listed one by one.`,
    'unsupported-link-type': (p) =>
      `Link type ${p.type}${p.name ? ` (${p.name})` : ''} is not supported; its packets were counted but not examined.`,
    'columns-missing': (p) =>
      `Columns that are needed were not found: ${p.missing}. Name them with --columns, such as account=NAME,time=NAME,text=NAME.`,
    'time-zone-assumed': () => 'Times are written without a time zone and were taken as UTC.',
    'time-order-assumed': (p) =>
      `Day and month cannot be told apart in dates such as ${p.sample}; the month was taken to come first.`,
    'encoding-assumed': (p) => `The text is not UTF-8 and was read as ${p.encoding}.`,
    'bytes-replaced': (p) => `${p.count} sequences of bytes are not UTF-8 and were replaced by U+FFFD.`,
    'window-below-resolution': (p) =>
      `The trace "${p.trace}" was left out: its window of ${p.window} s is below the time resolution of the data (${p.resolution} s).`,
    'bad-compression': (p) =>
      `Broken ${p.kind} compression: ${p.reason}. ` +
      (p.unpacked === 0
        ? `Nothing could be unpacked${p.kind === 'zstd' ? '; zstd unpacks by whole blocks only (up to 128 KiB)' : ''}.`
        : 'Content before this point was processed.'),
    'expansion-limit': (p) =>
      `Compressed content expands more than ${p.ratio} times (limit ${p.limit} bytes); reading stopped here.`,
    'container-encrypted': () => 'The content is locked with a password and cannot be read.',
    'container-broken': (p) => `The content cannot be opened: ${p.reason}. The rest goes on.`,
    'container-limit': (p) =>
      `Beyond the limit of ${p.limit} ${containerWords.en[String(p.what)] ?? p.what}; the rest is not read.`,
    'file-changed': () =>
      'The file changed while it was read. The result holds for the part read; scan again when writing is done.',
    interrupted: () => 'Stopped by the user; the result holds for what was read until then.',
    internal: (p) =>
      `An error inside Perisai (${p.reason}). Please report it; other files were still processed.`,
    'wrong-use': (p) => String(p.reason),
    'system-failed': (p) => `The operating system refused: ${p.reason}.`,
    'not-redactable': (p) =>
      `${p.path} is no text, CSV, JSON or SQL, so no copy without personal data can be made. Take the content out of its archive or document first.`,
    'store-locked': (p) =>
      `The store is in use by another process (${p.holder}). Close that process or wait.`,
    'store-failed': (p) => `The store failed: ${p.reason}`,
    'store-full': () =>
      'The disk is full, so nothing was written to the store. What was stored before is still there.',
    'store-newer': (p) =>
      `The store was written by a newer Perisai (schema ${p.found}; this one knows up to ${p.known}). Update Perisai.`,
    'bad-watched-name': (p) => `"${p.name}" is not a host name. Example: kemlu.go.id`,
    'bad-setting': (p) => `The value "${p.value}" of ${p.name} cannot be used; one that can: ${p.example}.`,
    'finding-not-found': (p) => `There is no finding with the id ${p.id}.`,
    'finding-ambiguous': (p) =>
      `More than one finding has an id that begins with ${p.id}; write more of its characters.`,
    'taxii-failed': (p) => `The TAXII server ${p.url} cannot be used: ${p.reason}`,
    'taxii-refused': (p) => `The TAXII address ${p.url} is refused: ${p.reason}`,
    'taxii-unknown': (p) => `There is no "${p.name}" in TAXII. There is: ${p.known}`,
    'server-unreachable': (p) => `The Perisai server at ${p.url} does not answer: ${p.reason}`,
    'not-authorised': () => 'The access key is missing or wrong.',
    'upload-too-large': (p) => `The upload exceeds the limit of ${p.limit} bytes.`,
    'too-many': (p) => `Too many ${p.what}; the limit is ${p.limit}.`,
    'bad-request': (p) => `The request is not valid: ${p.reason}`,
    'route-not-found': (p) => `This server has nothing at ${p.path}.`,
    'method-not-allowed': (p) => `This address does not take ${p.method}. It takes: ${p.allowed}.`,
    'headers-too-large': (p) => `The request line and headers exceed the limit of ${p.limit} bytes.`,
    'geoip-failed': (p) => `The MMDB file cannot be used: ${p.reason}`,
    'bad-field': (p) => `The value of "${p.field}" is not valid: ${p.reason}`,
    'bad-json': () => 'The body of the request is not valid JSON.',
    'bad-url': () => 'The address of the request is not encoded correctly.',
    'body-too-large': (p) => `The body of the request exceeds the limit of ${p.limit} bytes.`,
    'unsupported-media-type': (p) => `The content type of the request must be ${p.wanted}.`,
    'request-timeout': (p) => `The request was not sent completely within ${p.seconds} seconds.`,
    'host-refused': (p) =>
      `This server is not served under the name "${p.host}". Use the address shown when it was started.`,
    'origin-refused': () => 'The request comes from a page of another site and was refused.',
    'header-missing': (p) =>
      `A request that changes something must carry the header "${p.header}", as a sign that no other site sent it.`,
    'too-many-attempts': (p) => `Too many wrong keys. Try again in ${p.seconds} seconds.`,
    'local-only': () => 'This address is for programs on the same machine only, with the local key.',
    'upload-empty': () => 'The upload holds no file. Send files as parts named "file".',
    'upload-broken': () => 'The upload broke off, or it is not valid multipart/form-data.',
    'upload-too-slow': (p) => `The upload is too slow: less than ${p.limit} bytes in ${p.seconds} seconds.`,
    'too-many-files': (p) => `The upload holds more than ${p.limit} files. Split it into several uploads.`,
    'queue-full': (p) => `The queue of scans is full (${p.limit}). Try again when some have finished.`,
    'too-many-streams': (p) => `Too many open progress streams; the limit is ${p.limit}.`,
    'disk-full': (p) =>
      `There is not enough disk space for this upload: beside the ${p.reserve} bytes that must stay free, ${p.free} bytes are left.`,
    'scan-not-found': (p) =>
      `There is no scan with the id ${p.id}. Results are kept for ${p.minutes} minutes.`,
    'scan-failed': (p) => `The scan failed because of an error inside Perisai (log entry ${p.id}).`,
    'server-error': (p) => `An error inside the server (log entry ${p.id}). Please report it.`,
    'shutting-down': () => 'The server is shutting down.',
    'catalogue-file': (p) => `${p.file}: cannot be read: ${p.reason}. The store is as it was.`,
    'catalogue-empty': (p) => `${p.file}: holds no data. The store is as it was.`,
    'catalogue-html': (p) =>
      `${p.file}: this is a web page and not data (it begins: ${p.head}). Download it again from its official address; the store is as it was.`,
    'catalogue-not': (p) =>
      `${p.file}: this is not ${p.wanted} (it begins: ${p.head}). The store is as it was.`,
    'catalogue-columns': (p) =>
      `${p.file}: columns are missing: ${p.columns} (it begins: ${p.head}). The store is as it was.`,
    'catalogue-cut': (p) => `${p.file}: cut short or damaged: ${p.reason}. The store is as it was.`,
    'catalogue-limit': (p) => `${p.file}: exceeds the limit of ${p.limit}. The store is as it was.`,
    'catalogue-unknown': (p) => `There is no catalogue named "${p.name}". Known: ${p.known}.`,
    'catalogue-no-download': (p) =>
      `${p.name} has no public download. Ask for a copy at ${p.homepage}, then: perisai sources import ${p.catalogue} FILE`,
    'download-failed': (p) => `The download of ${p.url} failed: ${p.reason}. The store is as it was.`,
    'download-refused': (p) => `The address ${p.url} was refused: ${p.reason}.`,
    'dataset-unknown': (p) =>
      `There is no data set "${p.name}". There are: ${p.known || '(none yet; begin with perisai sources sync)'}.`,
    'atlas-query': (p) => `The question to the atlas is not valid: ${p.reason}`,
    'incident-not-found': (p) => `There is no incident with the id ${p.id}.`,
    'actor-not-found': (p) => `There is no actor with the id ${p.id}.`,
    'measure-not-found': (p) =>
      `There is no measure with the id ${p.id}. A plan (perisai protect) names the ids of its measures.`,
    'provision-not-found': (p) =>
      `There is no provision with the id ${p.id}. A plan (perisai protect) names the ids of its provisions.`,
    'key-too-short': (p) => `The access key is too short; at least ${p.limit} characters.`,
    'bad-public-url': (p) => `Not a valid public address: ${p.url}. Example: https://perisai.example.id`,
    'port-in-use': (p) =>
      `Port ${p.port} on ${p.host} is used by another program. Choose another with --port.`,
    'export-nothing': (p) =>
      `This finding (${p.variant}) gives nothing that can be written as ${p.format}. Formats that can: ${p.possible || '-'}.`,
    'export-unproven': (p) =>
      `Refused: the evidence does not prove that the source addresses sent anything (they can be forged), so ${p.format}, which blocks sources, would hit others. Formats that can: ${p.possible || '-'}.`,
    'export-unsafe': (p) =>
      `Refused: on the same evidence ${p.format} would have hit ${p.percent}% of the legitimate traffic (${p.hit} of ${p.seen}); the cap is ${p.cap}%.${p.possible ? ` Try: ${p.possible}.` : ''}`,
    'export-allowlisted': (p) =>
      `Refused: all that would be blocked is protected or too wide, among it ${p.value} (${p.category}: ${p.entry}).`,
    'export-life': (p) => `The life must be ${p.least} to ${p.most} seconds; no artefact is without an end.`,
    'evidence-gone': (p) =>
      `The evidence ${p.path} is no longer in its place, so a replay is impossible and nothing is exported. Name its place with --evidence.`,
    'evidence-changed': (p) =>
      `The content of ${p.path} has changed since the finding was made, so nothing is exported. Scan again and export the new finding.`,
    'write-failed': (p) => `${p.path} cannot be written: ${p.reason}`,
    'cannot-listen': (p) => `Cannot listen on ${p.host}:${p.port}: ${p.reason}`,
  },
})

export type ProblemCode = keyof (typeof problemTexts)['en']

/** Something that went wrong with a piece of evidence; never stops a run. */
export interface Problem {
  readonly code: ProblemCode
  /** file as the user named it; empty where no file is meant */
  readonly path: string
  /** place within it: "line 17", "packet 4", "byte 100"; empty for the whole file */
  readonly at: string
  readonly params: Params
}

export function problemMessage(code: ProblemCode, params: Params, lang: Lang): string {
  const { reason } = params
  const said =
    lang === 'id' && typeof reason === 'string' ? { ...params, reason: indonesianReason(reason) } : params
  return render(problemTexts as Texts, { key: code, params: said }, lang)
}

/** An error that ends the work at hand, with a code of the list above and, where there is one, its cause. */
export class PerisaiError extends Error {
  readonly code: ProblemCode
  readonly params: Params

  constructor(code: ProblemCode, params: Params = {}, cause?: unknown) {
    super(problemMessage(code, params, 'en'), cause === undefined ? undefined : { cause })
    this.name = 'PerisaiError'
    this.code = code
    this.params = params
  }
}

/** The sentence of any error, without its stack. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
