/**
 * What block pages say in the languages of those who block, and whom they name. A page is one where it says that access
 * is blocked and gives a law, a court, a ministry or a filter as the reason, in few words; or where a phrase is nobody
 * else's. A news page about blocking is long, and says it of others.
 */
import type { HttpExchange } from '../../model/measurement.ts'
import { readable, titleOf, wordsOf } from './page.ts'

/** A page of more words than this is about something else. */
const MOST_WORDS = 900
const MOST_TITLE = 120

/** Nobody but a block page says so. */
const unmistakable: readonly RegExp[] = [
  /internet positif/,
  /internet sehat(?: dan aman)?(?=.{0,200}(?:blokir|diblok|akses|fastnet|filter|situs))/,
  /trust ?positif/,
  /(?:situs|halaman|akses|laman)[^.]{0,60}(?:di ?blokir|di ?blok|tidak dapat diakses|tidak bisa diakses)[^.]{0,120}(?:peraturan|perundang|undang-undang|kominfo|komdigi|kementerian|menteri|pemerintah|negatif|nawala)/,
  /(?:mengandung|berisi|bermuatan)[^.]{0,30}konten negatif/,
  /content (?:that is )?prohibited for viewership/,
  /not (?:permitted|allowed) by (?:the )?gover?n?ment/,
  /(?:site|website|page|url|content)[^.]{0,80}(?:blocked|restricted|prohibited|inaccessible|not accessible|denied|unavailable)[^.]{0,120}(?:court order|order of (?:the )?court|government|ministry|ministerial|regulator|authorit(?:y|ies)|telecommunication|decree|law of|laws of|kingdom|internet access management|uae|penal code)/,
  /(?:court order|government|ministry|regulatory|competent government authority)[^.]{0,80}(?:blocked|ordered)[^.]{0,40}(?:site|website|url|page|access)/,
  /(?:this|the) (?:website|site|page) is not accessible(?: in the uae|\.| )/,
  /this (?:web)?site has been blocked/,
  /blocked by .{0,40}(?:parental controls?|family filter|content filter|safe ?search|web ?filter)/,
  /access to this (?:web)?site is (?:denied|blocked|restricted|prohibited|forbidden)/,
  /(?:site|page) you have (?:attempted|requested|tried)[^.]{0,40}(?:is|has been) (?:restricted|blocked|prohibited|banned)/,
  /(?:web|url) ?filter(?:ing)?[^.]{0,40}(?:blocked|violation|denied)/,
  /web page blocked|fortiguard|websense|netsweeper|blue ?coat|smartfilter|wirefilter|cyberoam.{0,60}(?:blocked|denied)/,
  /surf safely/,
  /доступ[^.]{0,80}(?:ограничен|заблокирован|запрещ[её]н|закрыт)/,
  /(?:ссылка|сайт|ресурс|страница)[^.]{0,40}(?:заблокирован|внес[её]н[^.]{0,40}реестр)/,
  /единый реестр|роскомнадзор|rkn\.gov\.ru/,
  /(?:эрх бүхий|блоклогдсон|бұғатталған|доступ обмежено|заблоковано)/,
  /(?:الموقع|الصفحة|الرابط|الوصول)[^.]{0,80}(?:محجوب|حجب|غير متاح|ممنوع|مخالف|تم حظر|غير مسموح)/,
  /(?:محجوب|تم حجب|حجب الموقع|عفو[اً]+[^.]{0,30}(?:الموقع|محظور))/,
  /(?:پیوندها|دسترسی به (?:این )?(?:سایت|تارنما)|تارنمای فراخوانده شده)[^.]{0,80}(?:امکان|مسدود|فیلتر|نیست|نمی)/,
  /ถูกปิดกั้น|ถูกระงับ|ไม่เหมาะสม.{0,60}(?:กระทรวง|ปิดกั้น)/,
  /bu (?:internet )?sites?i?[^.]{0,80}(?:engellen|erişime kapat)|erişim(?:e|i)? (?:engellen|kapatıl)/,
  /truy cập[^.]{0,40}(?:bị chặn|bị cấm)/,
  /(?:laman|tapak|halaman)[^.]{0,60}(?:disekat|telah disekat|tidak boleh diakses)|suruhanjaya komunikasi/,
  /(?:불법|유해)[^.]{0,40}(?:차단|사이트)|warning\.or\.kr/,
  /(?:il )?sito[^.]{0,60}(?:sequestrat|oscurat|inibit|bloccat)|accesso[^.]{0,40}(?:inibit|bloccat|vietat)/,
  /(?:le site|l'accès|cette page|ce site)[^.]{0,80}(?:bloqué|interdit|suspendu)[^.]{0,100}(?:autorité|justice|tribunal|judiciaire|la loi|ministère)/,
  /(?:acceso|sitio|página)[^.]{0,60}(?:bloquead|restringid|denegad)[^.]{0,120}(?:judicial|tribunal|ley|autoridad|ministerio|resolución|contenid)/,
  /(?:acesso|site|página)[^.]{0,60}(?:bloquead|restrit)[^.]{0,120}(?:judicial|tribunal|lei|autoridade)/,
  /(?:webseite|seite|zugriff|zugang)[^.]{0,60}(?:gesperrt|blockiert)[^.]{0,120}(?:gesetz|behörde|gericht|urheber|jugendschutz)/,
  /访问[^。]{0,20}(?:被阻止|受限|禁止)|该网站[^。]{0,20}(?:禁止|屏蔽)|违法.{0,20}网站/,
  /यह (?:वेबसाइट|यूआरएल)[^।]{0,60}(?:अवरुद्ध|ब्लॉक)|blocked as per (?:the )?(?:instructions|directions|orders?)|department of telecommunications/,
]

/** Marks of pages that want to be found and shared: nobody makes a block page so. */
const published =
  /<article\b|property=["']og:type["'][^>]{0,40}article|name=["']twitter:card|application\/ld\+json/i

/** Said alone these are anybody's; as the title of a page with next to no text they are a block page's. */
const bareTitle =
  /^(?:.{0,30}\b)?(?:blocked (?:access|site|page|website|url)|(?:site|page|website|url|access) (?:is |has been )?blocked|(?:this |the )?(?:web)?site (?:has been |is )?blocked|access (?:restricted|prohibited)|akses (?:di)?blokir|situs (?:di)?blokir|internet (?:sehat|positif|baik)|halaman (?:di)?blokir|error blocked|restricted (?:site|website))\b/
const BARE_WORDS = 60

/** Hosts and paths to which block pages send or from which they load. */
const telling: readonly RegExp[] = [
  /<(?:iframe|frame)[^>]{0,200}src\s*=\s*["']?https?:\/\/(?:10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)/,
  /https?:\/\/[^/"'\s>]{0,80}(?:internet-?positif|trustpositif|internetsehat|internet-sehat|internetbaik|mercusuar|lamanlabuh|aduankonten|blockpage|block-page|blokir|censor\.|nawala\.)/,
  /(?:src|href|action)\s*=\s*["']?[^"'\s>]{0,120}\/webadmin\/(?:tools|deny)\//,
  /(?:location(?:\.href)?\s*=|location\.(?:replace|assign)\(|http-equiv\s*=\s*["']?refresh["']?[^>]{0,80}url=)\s*["']?https?:\/\/(?:block(?:ed|ing|page)?|blokir|filter|warning|restricted|netsafe|sensor)\./,
  /(?:eais|blocklist|vigruzki|nap)\.rkn\.gov\.ru|warning\.or\.kr|peyvandha\.ir|10\.10\.34\.3[456]/,
]

const tellingLocation =
  /^https?:\/\/(?:[^/]{0,60}[.-])?(?:block(?:ed|ing|page)?|blokir|internet-?positif|trustpositif|internetsehat|internet-sehat|internetbaik|mercusuar|lamanlabuh|aduankonten|warning\.or|restricted|netsafe|censor|zapret|blacklist)[.-]/

/** What said so, in the page's own words; null: this is no block page as far as wording goes. */
export function blockPageWords(exchange: HttpExchange): string | null {
  const location = exchange.headers.get('location')?.toLowerCase() ?? ''
  if (tellingLocation.test(location)) return location.slice(0, 120)
  if (exchange.body === '') return null
  const page = readable(exchange)
  const words = wordsOf(page)
  if (!exceeds(words, MOST_WORDS) && !published.test(page)) {
    for (const phrase of unmistakable) {
      const m = phrase.exec(words)
      if (m) return m[0].trim().slice(0, 120)
    }
    const title = titleOf(page).toLowerCase()
    if (title.length <= MOST_TITLE && bareTitle.test(title) && !exceeds(words, BARE_WORDS)) return title
    const markup = page.toLowerCase()
    for (const sign of telling) {
      const m = sign.exec(markup)
      if (m) return m[0].trim().slice(0, 120)
    }
  }
  return null
}

function exceeds(words: string, most: number): boolean {
  let count = 0
  for (let at = words.indexOf(' '); at >= 0; at = words.indexOf(' ', at + 1)) if (++count > most) return true
  return false
}
