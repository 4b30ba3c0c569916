/**
 * Reasons that readers give for what they leave out, in Indonesian. Readers say them in English, once for every bad
 * record; what is not here (words of the system or of a library) stays as it came.
 */
const words: Readonly<Record<string, string>> = {
  'its file is the database of another program': 'berkasnya basis data milik program lain',
  'unit=pair, multi=fraction: a pair has one source':
    'unit=pair, multi=fraction: satu pasangan hanya punya satu asal',
  'stopped by the user': 'dihentikan oleh pengguna',
  'not valid JSON': 'bukan JSON yang sah',
  'not JSON': 'bukan JSON',
  'broken JSON': 'JSON rusak',
  'no JSON object': 'bukan objek JSON',
  'no test_name': 'test_name tidak ada',
  'no test_keys': 'test_keys tidak ada',
  'no address of a page as input': 'input bukan alamat halaman',
  'no valid time': 'tidak ada waktu yang sah',
  'no time': 'tidak ada waktu',
  'no client and time': 'klien dan waktu tidak ada',
  'no status code': 'kode status tidak ada',
  'no request': 'permintaan tidak ada',
  'no account': 'akun tidak ada',
  'no host name': 'nama host tidak ada',
  'no end of the request with a status code behind it': 'permintaan tidak diakhiri kode status',
  'not a request: client, request or status is missing':
    'bukan permintaan: klien, permintaan, atau status tidak ada',
  'other columns than #Fields says': 'kolomnya tidak sesuai dengan #Fields',
  'interface was not described': 'antarmukanya belum dijelaskan',
  'too many VLAN tags or MPLS labels': 'terlalu banyak tag VLAN atau label MPLS',
  'packet block shorter than its header': 'blok paket lebih pendek daripada kepalanya',
  'captured length over the block length': 'panjang yang terekam melebihi panjang blok',
  'cut before the IP header': 'terpotong sebelum kepala IP',
  'two lengths that differ': 'kedua panjangnya berbeda',
  'impossible time': 'waktu yang mustahil',
  'length 0': 'panjang 0',
  'no byte order': 'urutan bita tidak ada',
  'no section header': 'kepala bagian tidak ada',
  'no address': 'alamat tidak ada',
  'no origin for this name': 'asal zona untuk nama ini tidak ada',
  'longer than any question': 'lebih panjang daripada pertanyaan mana pun',
  'no certificate': 'sertifikat tidak ada',
  'no pcap file header': 'kepala berkas pcap tidak ada',
  'not found': 'tidak ditemukan',
  'unexpected end of file': 'berkas berakhir terlalu dini',
  'incorrect data check': 'jumlah ujinya tidak cocok',
  'incorrect header check': 'kepalanya tidak sah',
  'Unexpected end of data': 'isinya berakhir terlalu dini',
  'Invalid tar header. Maybe the tar is corrupted or it needs to be gunzipped': 'kepala tar tidak sah',
  'End of central directory record signature not found. Either not a zip file, or file is truncated':
    'daftar isi zip di akhir berkas tidak ada; berkasnya terpotong atau bukan zip',
  "Restored data doesn't match checksum": 'jumlah ujinya tidak cocok',
  'Unknown frame descriptor': 'setelahnya ada bita asing',
  'Data corruption detected': 'datanya rusak',
  'Frame requires too much memory for decoding': 'perlu memori terlalu banyak untuk dibuka',
}

const forms: readonly (readonly [RegExp, string])[] = [
  [
    /^invalid (?:distances?|bit length|block type|stored block|code lengths|literal|too many|window|code).*$/,
    'datanya rusak',
  ],
  [/^invalid central directory file header signature\b.*$/, 'daftar isi zip rusak'],
  [
    /^IO Error: The file "(.*)" exists, but it is not a valid DuckDB database file!$/s,
    '$1 bukan berkas basis data, atau rusak',
  ],
  [/^IO Error: Could not read enough bytes from file "(.*?)".*$/s, '$1 terpotong'],
  [/^IO Error: Cannot open file "(.*)": Permission denied$/s, '$1: tidak ada izin'],
  [/^test (.+) is not judged yet$/, 'uji $1 belum dinilai'],
  [/^time not understood: (.*)$/s, 'waktu tidak dipahami: $1'],
  [/^Expected Number of Columns: (\d+) Found: (\d+).*$/s, 'seharusnya $1 kolom, ditemukan $2'],
  [/^cut inside the link header$/, 'terpotong di dalam kepala lapisan tautan'],
  [/^cut inside the (.+) header$/, 'terpotong di dalam kepala $1'],
  [/^(\S+) header of another version$/, 'kepala $1 menyebut versi lain'],
  [/^(\S+) header shorter than (\d+) bytes$/, 'kepala $1 kurang dari $2 bita'],
  [/^(\S+) length shorter than its header$/, 'panjang $1 kurang dari kepalanya'],
  [/^captured length (\d+)$/, 'panjang yang terekam $1'],
  [/^block length (\d+)$/, 'panjang blok $1'],
  [/^packet (\d+): (\S+) bytes$/, 'paket $1: $2 bita'],
  [/^file header of (\S+) bytes$/, 'kepala berkas $1 bita'],
  [/^"(.*)" is not a check; one of (.*)$/s, '"$1" bukan pemeriksaan; yang ada: $2'],
  [/^(.*) is not a MISP manifest; choose another folder$/s, '$1 bukan manifest MISP; pilih folder lain'],
  [
    /^(.*), (\d+): "(.*)" is not a host name\. Example: (.*)$/s,
    '$1, baris $2: "$3" bukan nama host. Contoh: $4',
  ],
  [/^--(\S+): Too big: expected string to have <=(\d+) characters$/, '--$1: paling banyak $2 karakter'],
  [/^listen EADDRNOTAVAIL\b.*$/s, 'alamat itu bukan milik mesin ini'],
  [/^listen EACCES\b.*$/s, 'tidak ada izin untuk port itu'],
  [/^EEXIST: file already exists\b.*$/s, 'nama itu sudah dipakai berkas lain'],
  [/^(.*): ENOENT: no such file or directory\b.*$/s, '$1: berkas tidak ada'],
  [/^ENOENT: no such file or directory\b.*$/s, 'berkas tidak ada'],
  [/^(.*: )?EACCES: permission denied\b.*$/s, '$1tidak ada izin'],
  [/^(.*: )?EISDIR: illegal operation on a directory\b.*$/s, '$1itu folder, bukan berkas'],
  [/^(.*: )?ENOTDIR: not a directory\b.*$/s, '$1bagian dari jalurnya bukan folder'],
  [/^(.*: )?EROFS: read-only file system\b.*$/s, '$1sistem berkasnya hanya dapat dibaca'],
  [/^(.*: )?ELOOP: too many symbolic links encountered\b.*$/s, '$1tautan simboliknya berputar'],
  [/^(.*: )?ENAMETOOLONG: name too long\b.*$/s, '$1namanya terlalu panjang'],
  [/^(.*: )?EMFILE: too many open files\b.*$/s, '$1terlalu banyak berkas terbuka'],
  [/^(.*: )?EIO: i\/o error\b.*$/s, '$1perangkatnya gagal membaca atau menulis'],
  [/^(.*: )?EDQUOT: disk quota exceeded\b.*$/s, '$1kuota penyimpanan habis'],
  [/^ENOSPC: no space left on device\b.*$/s, 'ruang penyimpanan habis'],
]

/** The reason in Indonesian, or as it is. */
export function indonesianReason(reason: string): string {
  if (Object.hasOwn(words, reason)) return words[reason]
  const found = forms.find(([form]) => form.test(reason))
  return found ? reason.replace(...found) : reason
}
