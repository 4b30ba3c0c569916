/** Short evidence of many kinds, made up here: what a reader must not take for its own. */
import { randomBytes, seeded } from './fuzz.ts'

export interface Stranger {
  readonly name: string
  /** the reader whose format this is, which may take it */
  readonly of?: string
  readonly bytes: Uint8Array
}

const text = (s: string) => new TextEncoder().encode(s)
const hex = (s: string) => Uint8Array.from(Buffer.from(s.replaceAll(' ', ''), 'hex'))

export const strangers: readonly Stranger[] = [
  { name: 'nothing', bytes: text('') },
  { name: 'one newline', bytes: text('\n') },
  { name: 'zero bytes', bytes: new Uint8Array(5000) },
  { name: 'random bytes', bytes: randomBytes(seeded(7), 70_000) },
  {
    name: 'prose',
    bytes: text(
      'Perisai berarti pelindung.\nA shield is a piece of armour, "held" in the hand [or on the arm].\n',
    ),
  },
  {
    name: 'sshd in auth.log',
    bytes: text(
      'Mar  4 06:25:01 web1 sshd[811]: Failed password for invalid user admin from 203.0.113.9 port 50022 ssh2\n' +
        'Mar  4 06:25:04 web1 sshd[811]: Connection closed by 203.0.113.9 port 50022 [preauth]\n' +
        'Mar  4 06:25:09 web1 sudo:  budi : TTY=pts/0 ; PWD=/home/budi ; USER=root ; COMMAND=/usr/bin/apt update\n',
    ),
  },
  {
    name: 'syslog, RFC 5424',
    bytes: text(
      "<34>1 2026-10-11T22:14:15.003Z mesin.example su - ID47 - 'su root' failed for lonvick on /dev/pts/8\n",
    ),
  },
  {
    name: 'nginx error log',
    bytes: text(
      '2026/03/01 09:58:51 [error] 298#298: *1093 open() "/srv/x.php" failed (2: No such file or directory), ' +
        'client: 203.0.113.4, server: _, request: "GET /x.php HTTP/1.1", host: "toko.example"\n',
    ),
  },
  {
    name: 'Apache error log',
    bytes: text(
      '[Sun Mar 01 09:58:51.203277 2026] [core:error] [pid 7005:tid 140] [client 203.0.113.4:14532] AH00126: ' +
        'Invalid URI in request GET /cgi-bin/ HTTP/1.1\n',
    ),
  },
  {
    name: 'access log',
    of: 'access-log',
    bytes: text('203.0.113.7 - - [01/Mar/2026:07:00:00 +0700] "GET / HTTP/1.1" 200 5120 "-" "curl/8.9.1"\n'),
  },
  {
    name: 'application log in JSON lines',
    bytes: text(
      '{"level":"info","time":"2026-03-01T00:00:00.000Z","msg":"listening","host":"web1","port":8080}\n' +
        '{"level":"warn","time":"2026-03-01T00:00:01.000Z","msg":"slow query","ms":812,"remote_addr":"10.0.0.7"}\n',
    ),
  },
  { name: 'configuration in JSON', bytes: text('{\n  "status": 200,\n  "request": ["GET", "/"]\n}\n') },
  { name: 'CSV', bytes: text('time,client,method,status\n2026-03-01T00:00:00Z,203.0.113.7,GET,200\n') },
  { name: 'HTML', bytes: text('<!doctype html>\n<title>403</title><p>GET / HTTP/1.1\n') },
  { name: 'gzip', bytes: hex('1f8b 0800 0000 0000 0003 4b4c 4a06 00c2 4124 3503 0000 00') },
  { name: 'PNG', bytes: hex('8950 4e47 0d0a 1a0a 0000 000d 4948 4452 0000 0001 0000 0001') },
  { name: 'SQLite', bytes: text('SQLite format 3\0'.padEnd(100, '\0')) },
  { name: 'ELF', bytes: hex('7f45 4c46 0201 0100 0000 0000 0000 0000 0300 3e00') },
  {
    name: 'pcap',
    of: 'capture',
    bytes: hex('d4c3 b2a1 0200 0400 0000 0000 0000 0000 ffff 0000 0100 0000'),
  },
  {
    name: 'pcapng',
    of: 'capture',
    bytes: hex('0a0d 0d0a 1c00 0000 4d3c 2b1a 0100 0000 ffff ffff ffff ffff 1c00 0000'),
  },
]
