import { expect, test } from 'vitest'
import { readTable } from './indicators.ts'
import { cellOf, rowsOf } from './parse.ts'

const NOW = '2026-11-01T00:00:00.000Z'
const read = (text: string) => readTable(text, 'list.csv', NOW)
const patterns = (text: string) => read(text).indicators.map(({ indicator }) => indicator.pattern)

test('all columns, in any order, under the names that feeds use', () => {
  const { indicators, issues, rows } = read(
    'confidence,Value,TYPE,source,first_seen,tlp,malware\n' +
      '80,evil.example,domain,Feed A,2026-10-01 10:00:00,TLP:AMBER,BadRAT\n' +
      '"high","1.2.3.4","ip","",,white,\n',
  )
  expect(issues.list).toEqual([])
  expect(rows).toBe(2)
  expect(indicators[0]).toMatchObject({
    undated: false,
    indicator: {
      source: 'Feed A',
      threat: 'BadRAT',
      validFrom: '2026-10-01T10:00:00.000Z',
      confidence: 80,
      tlp: 'amber',
    },
  })
  expect(indicators[1]).toMatchObject({
    undated: true,
    indicator: { source: 'list.csv', validFrom: NOW, confidence: 85, tlp: 'clear' },
  })
})

test.each([
  ['type,value\nip,1.2.3.4', ["[ipv4-addr:value = '1.2.3.4']"]],
  ['\ufefftype;value\r\nip;1.2.3.4\r\n', ["[ipv4-addr:value = '1.2.3.4']"]],
  ['ip\t1.2.3.4\nsha-256\tzz', ["[ipv4-addr:value = '1.2.3.4']"]],
  [
    '1.2.3.4\nevil[.]example\n\nhxxps://evil[.]example/x',
    [
      "[ipv4-addr:value = '1.2.3.4']",
      "[domain-name:value = 'evil.example']",
      "[url:value = 'https://evil.example/x']",
    ],
  ],
  [
    '# a list\n# "first_seen_utc","ioc_value","ioc_type"\n"2026-10-01","1.2.3.4:80","ip:port"',
    ["[network-traffic:dst_ref.value = '1.2.3.4' AND network-traffic:dst_port = 80]"],
  ],
  [
    '#### a feed ####\n# of addresses\n"first_seen_utc","dst_ip","dst_port","malware"\n"2026-10-01","1.2.3.4","443","Bad"',
    ["[ipv4-addr:value = '1.2.3.4']"],
  ],
  [
    'name,domain,ip\nx,evil.example,\ny,,1.2.3.4\nz,evil.test,1.2.3.5',
    [
      "[domain-name:value = 'evil.example']",
      "[ipv4-addr:value = '1.2.3.4']",
      "[domain-name:value = 'evil.test']",
      "[ipv4-addr:value = '1.2.3.5']",
    ],
  ],
  [
    'uuid,type,value,to_ids\nx,domain,evil.example,1\nx,domain,good.example,0',
    ["[domain-name:value = 'evil.example']"],
  ],
])('%j', (text, expected) => expect(patterns(text)).toEqual(expected))

test('bad rows are counted with row, column and reason; the good ones are kept', () => {
  const { indicators, issues, unsupported } = read(
    'type,value,tlp,confidence,first_seen\n' +
      'ip,999.9.9.9,,,\n' +
      'domain,,,,\n' +
      'nonsense type,x,,,\n' +
      'ja3,abc,,,\n' +
      'domain,"evil.example,,,\n' +
      'domain,evil.example,purple,400,tomorrow\n',
  )
  expect(indicators).toHaveLength(1)
  // an unknown marking is the strictest, so that nothing goes further than it may
  expect(indicators[0].indicator).toMatchObject({ tlp: 'red', confidence: null, validFrom: NOW })
  expect(issues.list.map(({ severity, rule, path }) => [severity, rule, path])).toEqual([
    ['error', 'value', 'row 2 value'],
    ['error', 'missing', 'row 3 value'],
    ['error', 'unknown', 'row 4 type'],
    ['error', 'quote', 'row 6'],
    ['warning', 'time', 'row 7 first_seen'],
    ['warning', 'tlp', 'row 7 tlp'],
    ['warning', 'confidence', 'row 7 confidence'],
  ])
  expect([...unsupported]).toEqual([['ja3', 1]])
})

test.each(['', 'hello\nworld', 'name,age\nx,3', '{"a":1}'])('%j is no table of indicators', (text) => {
  const { indicators, issues } = read(text)
  expect(indicators).toEqual([])
  expect(issues.list.map(({ rule }) => rule)).toEqual(['no-columns'])
})

test('the same value of the same source is the same indicator, whatever the order', () => {
  const id = (text: string) => read(text).indicators[0].indicator.id
  expect(id('type,value\nip,1.2.3.4')).toBe(id('value,type\n1.2.3.4,ipv4'))
})

test('quoted cells, doubled quotes, line ends inside; lines are counted', () => {
  const rows = [...rowsOf('a,"b ""c""\nd",e\n1,2\n"open,3\n4,5', ',')]
  expect(rows.map(({ line, cells, closed }) => [line, cells, closed])).toEqual([
    [1, ['a', 'b "c"\nd', 'e'], true],
    [3, ['1', '2'], true],
    [4, ['"open', '3'], false],
    [5, ['4', '5'], true],
  ])
})

test.each([
  ['=cmd()', "'=cmd()"],
  ['+1', "'+1"],
  ['-1', "'-1"],
  ['@x', "'@x"],
  ['\t=x', '"\'\t=x"'],
  [' =x', "' =x"],
  ['a,b', '"a,b"'],
  ['a"b', '"a""b"'],
  ['plain', 'plain'],
])('the cell %j is written as %j', (given, written) => expect(cellOf(given)).toBe(written))
