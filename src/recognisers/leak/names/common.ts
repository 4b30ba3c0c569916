/** Words that begin sentences and headings and are hardly ever names, in English and Indonesian. */
const list = `
a about above account according across act action actor address after again against age ago album all almost alone along already also although always am
among an and animal another answer any anybody anyone anything apt apartment are around art article as ask asked at author award awarded away back bad band bank be
because become been before began behind being best better between big billing black block blue board body book born both boy brother bug but buy by call called came can
cannot card care case cash check child children city class close club code color come comedy coming committee common company complete contact cool could country
court create credit customer cut daily dance dark date daughter day dear death deck desk did died dinner direct director do doctor document does dog done door down draft
drama draw dream drive each early east easy eat editor eight either else email end english entertainment even ever every everyone everything example except eye
face fact family fan father fax feel few field file film final find first five follow food for form former founded four free friend from front full fun future game gave general
get girl give given go god going gold good got government graffiti great green group guide guy had half hand happy hard has hate have having he head health hear heart hello help her here
hers herself hey hi high him himself his history hit home hope host hot hour house how however human i idea if ii iii important in include indeed info inside instead into is issue it its itself jan
job join just keep key kid kids kind king know lady large last late law lead leader learn least leave left less let letter level life light like limit line list little live long look lost lot
love low lucky made main make male man manager many march market marry may maybe me mean meet meeting member men message middle might mind mine minute miss mobile modern money
month more morning most mother movie mr mrs ms much music must my myself mystery name national need never new news next nice night nine no nobody none nor north not note nothing novel now number
of off offer office officer often oh old on once one only open or order original orchestra other our ours out outside over own page paper part party patient pay people perhaps
person personal phone picture place plan play player please point policy possible power present president press price private problem process producer product profile
program project promise proud public put question quick quite radio rate read ready real really reason record red remember report request rest restaurant result return review right road
rock room rule run said same save say says school score season second secret section security see seem sell send series service session set seven several shall she shop short should show side sign simple since singer
single sir sister site six small snake so some somebody someone something son song soon sorry sound south space special speak spring staff stand star start state station statement stay still stone stop story
street student style subject such suite summer sunday super sure system table take talk tax team tell ten terms test than thank thanks that the their them then there these they thing think this those though
thousand three through time title to today together told tomorrow too took top total toward town trade tribute true try tube turn twelve two type under unfortunately union unit university unlike until up upon
us use used user using usually valid value version very via video view vice visit voice wait walk want war was water way we website week welcome well went were west what when where whether which while white who
whole whose why wife will win winner winter wish with within without woman women wonder word work world would write writer wrong year years yes yet you young your yours yourself zip
ada adalah adapun agar akan akhir akhirnya akibat akibatnya aku album alamat anak anda antara apa apabila apakah arti atas atau awal bagaimana bagi bagian bahkan bahwa banyak baru bawah beberapa begitu belum benar berbagai berdasarkan berikut bersama
berita besar biasanya bila bisa buku bulan bukan cara dahulu dalam dan dapat dari data daftar demikian dengan desa di dia dimana distrik dua dulu empat film gedung gunung guru hal halaman hampir hanya hari harga harus hasil hingga hubungi ia ialah ini itu
jadi jalan jika jumlah juga jurusan kabupaten kalau kali kami kamu kantor kapal karena kartu karya kata kaum ke kebanyakan kecamatan kedua kelurahan kemudian kepada ketika ketua kita klub kode kompetisi kota lagi lagu lain lalu lama langsung lebih lima maka mana masing masjid masyarakat
melalui memang menurut menjadi mereka meski meskipun mohon mulai mungkin museum musik musim nama namun nilai nomor oleh orang pada padahal pagi para partai pasar pemain pembayaran pemerintah penduduk perang pernah perusahaan pertama petani pihak provinsi pulau pun pusat raja rumah saat saja sampai
sangat saya sebab sebagai sebagian sebelum sebuah secara sedangkan sehingga sejak sejarah sekarang sekitar sekolah selain selama selanjutnya seluruh semua sementara seorang seperti sering serta serial sesuai setelah setiap siapa situs stadion stasiun suatu sudah sungai surat tahun tanggal tapi telah tempat
tentang terdapat terhadap terima tetapi tidak tiga tim tokoh universitas untuk wakil walau walaupun wilayah ya yaitu yakni yang yayasan selatan utara timur barat tengah stadium liga piala republik kerajaan kementerian dinas bandara candi danau laut teluk tanjung kepulauan`

const common = new Set(list.trim().split(/\s+/))

/** "I'm", "it's" and the like count as what they begin with. */
export function isCommon(lower: string): boolean {
  if (common.has(lower)) return true
  const apostrophe = lower.search(/['’]/)
  return apostrophe > 0 && common.has(lower.slice(0, apostrophe))
}
