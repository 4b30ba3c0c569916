// Writes a capture of a made-up situation: the same seed gives the same file on every machine.
//
//     node scripts/gen/capture.ts --packets 5000000 --out /tmp/mix.pcap --kind syn-flood
import { closeSync, openSync, writeSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { pathToFileURL } from 'node:url'
import type { PcapOptions } from './capture-file.ts'
import { join, pcapHeader, putPcapRecord } from './capture-file.ts'
import type { SceneName } from './scenes.ts'
import { isBenign, scene, sceneNames } from './scenes.ts'
import type { Traffic } from './traffic.ts'
import { frameOf, take } from './traffic.ts'

const CHUNK = 4 * 1024 * 1024

/** A pcap file in pieces of about 4 MiB; a piece holds until the next one is asked for. */
export function* pcapChunks(traffic: Traffic, options: PcapOptions = {}): Generator<Uint8Array> {
  yield pcapHeader(options)
  const chunk = new Uint8Array(CHUNK)
  let used = 0
  for (const packet of traffic) {
    if (used > CHUNK - 70_000) {
      yield chunk.subarray(0, used)
      used = 0
    }
    used = putPcapRecord(chunk, used, { time: packet.time, bytes: frameOf(packet) }, options)
  }
  yield chunk.subarray(0, used)
}

/** A whole pcap file in memory, for tests and small samples. */
export function pcapOf(traffic: Traffic, options: PcapOptions = {}): Uint8Array {
  return join(Array.from(pcapChunks(traffic, options), (piece) => piece.slice()))
}

/** A scene that lasts just long enough for `packets` packets. */
export function sceneOfSize(name: SceneName, packets: number, seed = 1): Traffic {
  const background = name === 'mix' ? 20_000 : 4_000
  const rate = 50_000
  const perSecond = name === 'mix' ? background : background + (isBenign(name) ? rate * 0.7 : rate / 3)
  // Somewhat longer than needed: the rates are averages, and what is too much is cut off at the end.
  const duration = Math.max((packets / perSecond) * 1.3, 1)
  return take(scene(name, { seed, duration, background, rate }), packets)
}

function main(): void {
  const { values } = parseArgs({
    options: {
      packets: { type: 'string', default: '100000' },
      out: { type: 'string' },
      kind: { type: 'string', default: 'mix' },
      seed: { type: 'string', default: '1' },
      snap: { type: 'string' },
      nanoseconds: { type: 'boolean' },
    },
  })
  const kind = sceneNames.find((name) => name === values.kind)
  const packets = Number(values.packets)
  if (!values.out || !kind || !Number.isSafeInteger(packets) || packets < 1) {
    console.error(
      'usage: node scripts/gen/capture.ts --packets N --out FILE [--kind KIND] [--seed N] [--snap BYTES] [--nanoseconds]',
    )
    console.error(`kinds: ${sceneNames.join(', ')}`)
    process.exitCode = 2
    return
  }
  const options = {
    snap: values.snap ? Number(values.snap) : undefined,
    nanoseconds: values.nanoseconds,
  }
  const fd = openSync(values.out, 'w')
  for (const piece of pcapChunks(sceneOfSize(kind, packets, Number(values.seed)), options)) {
    for (let at = 0; at < piece.length;) at += writeSync(fd, piece, at)
  }
  closeSync(fd)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main()
