/**
 * Characters that look alike. Two steps, each from Unicode's confusables (UTS 39) and from what screens show:
 * `latin` writes letters of other scripts and with marks as the Latin letter they look like; `shape` then folds what
 * readers of Latin letters mix up (0 and o, 1 and l, rn and m).
 */

/** Each Latin letter and the letters of other scripts that are drawn as it is. */
const alike: Readonly<Record<string, string>> = {
  a: 'аɑαạӕ⍺ａ𝐚',
  b: 'ЬЪɓƅвʙᏏ',
  c: 'сϲᴄⅽċ',
  d: 'ԁɗđꓒᏧⅾ',
  e: 'еҽɛєε℮ёэ',
  f: 'ƒϝꞙ',
  g: 'ɡցɢġǥ',
  h: 'һհћнʜħ',
  i: 'іıɩιїìӏⅰɪ',
  j: 'јϳʝ',
  k: 'κкҝҡᴋĸ',
  l: 'ⅼӀłℓļاו',
  m: 'мⅿɱᴍ',
  n: 'ոռпηɴŋ',
  o: 'оοσօøөѳᴏ०০ഠ',
  p: 'рρϼþᴘ',
  q: 'ԛգզ',
  r: 'гʀᴦɾꭇ',
  s: 'ѕꜱʂ',
  t: 'тτᴛŧƭ',
  u: 'υսцʋᴜ',
  v: 'νѵᴠⅴט',
  w: 'ѡաԝᴡшω',
  x: 'хχҳ×ⅹ',
  y: 'уүγʏʎў',
  z: 'ᴢʐżƶ',
  ae: 'æ',
  oe: 'œ',
  ss: 'ß',
}

const toLatin = new Map<string, string>()
for (const [latin, others] of Object.entries(alike)) {
  for (const other of others) if (!toLatin.has(other)) toLatin.set(other, latin)
}

/** Text in lower case with every letter as the Latin one that it looks like; what looks like none stays. */
export function latin(text: string): string {
  // oxlint-disable-next-line no-control-regex -- ASCII is left as it is, which is nearly every name
  if (/^[\x00-\x7f]*$/.test(text)) return text
  let out = ''
  for (const char of text.toLowerCase()) {
    const own = toLatin.get(char)
    if (own !== undefined) {
      out += own
      continue
    }
    for (const part of char.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '')) {
      out += toLatin.get(part) ?? part
    }
  }
  return out
}

const shapes: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'l',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '9': 'g',
  i: 'l',
  q: 'g',
}

/** The shape of a text of Latin letters and digits: equal shapes are easily taken for each other. */
export function shape(text: string): string {
  if (!/[013-57-9iqv]|rn|cl/.test(text)) return text
  let out = ''
  for (let i = 0; i < text.length; i++) {
    const char = text[i]
    const next = text[i + 1]
    if (char === 'r' && next === 'n') {
      out += 'm'
      i++
    } else if (char === 'v' && next === 'v') {
      out += 'w'
      i++
    } else if (char === 'c' && next === 'l') {
      out += 'd'
      i++
    } else out += shapes[char] ?? char
  }
  return out
}
