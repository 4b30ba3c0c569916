/** A resolver with the zone: deceptive names and all below them do not exist, others answer; then the rollback. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { exportFinding } from '../../src/pipeline/protect/export.ts'
import { impersonation } from './findings.ts'
import type { EnforceTest } from './support.ts'
import { until } from './support.ts'

/** Answers every question for an address with 192.0.2.80, and 198.51.100.66 for names that begin with "bad". */
const authority = `
const server = require('node:dgram').createSocket('udp4')
server.on('message', (q, peer) => {
  let end = 12; while (q[end] !== 0) end += q[end] + 1
  const a = q.readUInt16BE(end + 1) === 1
  const head = Buffer.from(q.subarray(0, 12)); head.writeUInt16BE(0x8580, 2); head.writeUInt16BE(a ? 1 : 0, 6); head.fill(0, 8, 12)
  const bad = q.subarray(13, 16).toString() === 'bad'
  const rest = a ? Buffer.from([0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 1, 0, 4, ...(bad ? [198, 51, 100, 66] : [192, 0, 2, 80])]) : Buffer.alloc(0)
  server.send(Buffer.concat([head, q.subarray(12, end + 5), rest]), peer.port, peer.address)
})
server.bind(5300, '127.0.0.1')
`

export const rpzTest: EnforceTest = {
  name: 'unbound answers by the RPZ',
  needs: ['ip', 'unbound', 'unbound-control', 'named-checkzone', 'dig'],
  async run(check, bench) {
    const config = { own_networks: [], never_block: [], carrier_nat: [] }
    const finding = impersonation(['kpu-login.example', 'xn--kp-xka.example'])
    const { artefact } = await exportFinding(finding, { format: 'rpz', config })
    const zone = join(bench.folder, 'perisai.zone')
    const conf = join(bench.folder, 'unbound.conf')
    const control = join(bench.folder, 'control')
    writeFileSync(zone, artefact.text)
    writeFileSync(
      conf,
      `server: { }
server:
  directory: "${bench.folder}"
  username: ""
  chroot: ""
  pidfile: ""
  use-syslog: no
  interface: 127.0.0.1
  port: 5301
  do-not-query-localhost: no
  module-config: "respip iterator"
remote-control:
  control-enable: yes
  control-interface: ${control}
forward-zone:
  name: "."
  forward-addr: 127.0.0.1@5300
rpz:
  name: perisai.rpz
  zonefile: ${zone}
`.replace('server: { }\n', ''),
    )
    const space = bench.namespace()
    const checked = space.try('named-checkzone', ['perisai.rpz', zone])
    check('named-checkzone loads the zone', checked.status === 0, checked.status === 0 ? '' : checked.stdout)
    space.start(process.execPath, ['-e', authority])
    const unbound = space.start('unbound', ['-d', '-c', conf])
    const dig = (name: string) =>
      space.try('dig', ['@127.0.0.1', '-p', '5301', '+tries=1', '+time=2', 'A', name]).stdout
    const answers = (name: string) => /status: NOERROR/.test(dig(name)) && dig(name).includes('192.0.2.80')
    const denied = (name: string) => /status: NXDOMAIN/.test(dig(name))
    const up = await until(() => answers('www.example.net'))
    check('an innocent name answers', up, up ? '' : unbound.output().slice(-400))
    for (const name of ['kpu-login.example', 'www.kpu-login.example', 'xn--kp-xka.example'])
      check(`${name} does not exist`, denied(name))
    for (const name of ['not-kpu-login.example', 'kpu-login.example.net', 'example'])
      check(`${name} is left alone`, answers(name))
    writeFileSync(zone, artefact.rollback)
    const reload = space.try('unbound-control', ['-c', conf, 'auth_zone_reload', 'perisai.rpz'])
    check(
      'the rollback is taken',
      reload.status === 0,
      reload.status === 0 ? '' : reload.stdout + reload.stderr,
    )
    check('the rollback lets the names answer again', answers('kpu-login.example'))
  },
}
