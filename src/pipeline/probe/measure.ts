/** An active measurement of a page from this machine, in the shape of OONI's Web Connectivity. */
import { isUtf8 } from 'node:buffer'
import { version } from '../../model/version.ts'
import { byDoh, byResolver, bySystem } from './lookup.ts'
import { failureOf } from './failures.ts'
import { mailProtocol, withPort } from './mail.ts'
import { walk } from './walk.ts'
import type { Walk } from './walk.ts'

export interface ProbeOptions {
  /** address of a control server; without one nothing can be compared but names */
  readonly control?: string
  readonly controlKey?: string
  /** address of a DNS over HTTPS service */
  readonly doh?: string
  /** resolver that is asked in the clear besides the system's: address or address:port */
  readonly resolver?: string
  /** what the user says of the network: never found out by asking others */
  readonly country?: string
  readonly asn?: number
  readonly category?: string
  /** longest time of a step, milliseconds */
  readonly ms: number
  readonly signal?: AbortSignal
}

const MAX_CONTROL_ANSWER = 1024 * 1024

export async function measure(page: string, options: ProbeOptions): Promise<Record<string, unknown>> {
  const url = withPort(new URL(page))
  const mail = mailProtocol(url) !== null
  const started = new Date()
  const seen = await walk(url, {
    ms: options.ms,
    signal: options.signal,
    lookup: async (host) => {
      const others = [
        ...(options.resolver ? [byResolver(host, options.resolver, options.ms)] : []),
        ...(options.doh ? [byDoh(host, options.doh, options.ms)] : []),
      ]
      return Promise.all([bySystem(host, options.ms), ...others])
    },
  })
  const control = options.control ? await askControl(options.control, url, seen, options) : null
  const stamp = started.toISOString().slice(0, 19).replace('T', ' ')
  return {
    annotations: options.category ? { category_code: options.category } : {},
    data_format_version: '0.2.0',
    input: mail ? url.href : page,
    measurement_start_time: stamp,
    probe_asn: `AS${options.asn ?? 0}`,
    probe_cc: options.country ?? 'ZZ',
    probe_ip: '127.0.0.1',
    report_id: '',
    resolver_asn: 'AS0',
    software_name: 'perisai',
    software_version: version,
    test_helpers: options.control ? { backend: { type: 'https', address: options.control } } : {},
    test_keys: {
      ...keysOf(seen),
      ...(mail ? { mail_sessions: seen.mail.map(({ session }) => session) } : {}),
      control: control && 'answer' in control ? control.answer : {},
      control_failure: control === null ? 'no_control' : 'failure' in control ? control.failure : null,
      blocking: null,
      accessible: null,
    },
    test_name: mail ? 'starttls' : 'web_connectivity',
    test_runtime: (Date.now() - started.getTime()) / 1000,
    test_start_time: stamp,
    test_version: '0.5.0',
  }
}

const tagsOf = (depth: number): string[] => ['classic', `depth=${depth}`]

function keysOf(seen: Walk): Record<string, unknown> {
  return {
    agent: 'redirect',
    queries: seen.queries,
    tcp_connect: seen.tcp.map(({ ip, port, failure, depth }) => ({
      ip,
      port,
      status: { failure, success: failure === null },
      tags: tagsOf(depth),
    })),
    tls_handshakes: seen.tls.map(({ address, port, serverName, failure, certificates, depth }) => ({
      address: address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`,
      server_name: serverName,
      failure,
      no_tls_verify: false,
      peer_certificates: certificates.map((data) => ({ format: 'base64', data })),
      tags: tagsOf(depth),
    })),
    // last first, as the format has it
    requests: seen.requests
      .map(({ url, address, port, answer, depth }) => ({
        address: address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`,
        failure: answer.failure,
        request: { method: 'GET', url, headers: {}, headers_list: [] },
        response: {
          code: answer.status,
          body: isUtf8(answer.body)
            ? answer.body.toString()
            : { format: 'base64', data: answer.body.toString('base64') },
          body_is_truncated: answer.truncated,
          headers: Object.fromEntries(answer.headers),
          headers_list: answer.headers,
        },
        tags: tagsOf(depth),
      }))
      .reverse(),
  }
}

async function askControl(
  control: string,
  url: URL,
  seen: Walk,
  options: ProbeOptions,
): Promise<{ answer: unknown } | { failure: string }> {
  const endpoints = seen.tcp.filter(({ depth }) => depth === 0)
  try {
    const response = await fetch(control, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(options.controlKey ? { authorization: `Bearer ${options.controlKey}` } : {}),
      },
      body: JSON.stringify({
        [mailProtocol(url) ? 'mail_session' : 'http_request']: url.href,
        tcp_connect: endpoints.map(({ ip, port }) =>
          ip.includes(':') ? `[${ip}]:${port}` : `${ip}:${port}`,
        ),
      }),
      redirect: 'error',
      signal: AbortSignal.timeout(options.ms * 8),
    })
    if (!response.ok) return { failure: `unknown_failure: control answered ${response.status}` }
    const parts: Uint8Array[] = []
    let length = 0
    for await (const part of response.body ?? []) {
      length += part.length
      if (length > MAX_CONTROL_ANSWER) return { failure: 'unknown_failure: control answered too much' }
      parts.push(part)
    }
    return { answer: JSON.parse(Buffer.concat(parts).toString()) as unknown }
  } catch (error) {
    return { failure: failureOf((error as { cause?: unknown }).cause ?? error) }
  }
}
