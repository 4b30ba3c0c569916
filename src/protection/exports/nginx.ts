/**
 * nginx: one file for the http block. Sources are held by geo, which searches a tree; the end is compared with $msec, so
 * that after it every key is empty and nothing is counted. Sources that are kept out share one bucket of a request a
 * minute, because `deny` knows no end and no exemption.
 */
import { rangeText, toPrefixes } from '../guards/range.ts'
import { below } from './clock.ts'
import type { Exporter } from './exporter.ts'
import { comment, headerLines } from './header.ts'
import type { Order } from './order.ts'

export const nginx: Exporter = {
  format: 'nginx',
  extension: '.conf',
  rollbackExtension: '.rollback.conf',
  patterns: 'none',
  limits: 'bucket',
  takes: ['blocks', 'limit'],
  write(order) {
    return {
      text: textOf(order),
      rollback: comment([
        `Takes back the Perisai artefact for finding ${order.finding}: put this in place of it, then nginx -s reload`,
      ]),
      warnings: [
        {
          id: 'limit_req tidak berlaku pada location yang memakai return atau yang punya limit_req sendiri; periksa dengan: nginx -T | grep -nE "return|limit_req "',
          en: 'limit_req does nothing in a location that uses return or has a limit_req of its own; check with: nginx -T | grep -nE "return|limit_req "',
        },
        {
          id: 'Di belakang proksi atau CDN semua pengunjung tampak sebagai satu alamat: atur set_real_ip_from lebih dulu.',
          en: 'Behind a proxy or CDN all visitors appear as one address: set set_real_ip_from first.',
        },
      ],
    }
  },
}

function textOf(order: Order): string {
  const name = `perisai_${order.id}`
  const out = [
    comment(
      headerLines(order, [
        'load: put it into a folder that the http block includes (conf.d), then nginx -t && nginx -s reload',
        'undo: put the rollback in its place, then nginx -s reload',
      ]),
    ),
    `map $msec $${name}_live { default 0; "~^${below(order.expires)}\\." 1; }\n`,
    geo(`${name}_exempt`, order.exempt.flatMap(toPrefixes).map(rangeText)),
  ]
  if (order.blocks.length > 0) {
    out.push(
      geo(`${name}_source`, order.blocks.flatMap(toPrefixes).map(rangeText)),
      `map $${name}_live$${name}_exempt$${name}_source $${name}_kept_out { default ""; 101 kept-out; }\n`,
      `limit_req_zone $${name}_kept_out zone=${name}_kept_out:64k rate=1r/m;\n`,
      `limit_req zone=${name}_kept_out;\n`,
    )
  }
  if (order.limit) {
    const { perMinute, burst, paths } = order.limit
    const lines = paths.map((path) => `    ${path} 1;\n`).join('')
    const all = paths.length === 0 ? 1 : 0
    out.push(
      `map $uri $${name}_path {\n    default ${all};\n${lines}}\n`,
      // the address as text: its binary form may hold a byte that ends a map's value
      `map $${name}_live$${name}_exempt$${name}_path $${name}_client { default ""; 101 $remote_addr; }\n`,
      `limit_req_zone $${name}_client zone=${name}_client:16m rate=${perMinute}r/m;\n`,
      `limit_req zone=${name}_client burst=${burst} nodelay;\n`,
    )
  }
  return out.join('')
}

function geo(name: string, prefixes: readonly string[]): string {
  return `geo $${name} {\n    default 0;\n${prefixes.map((prefix) => `    ${prefix} 1;\n`).join('')}}\n`
}
