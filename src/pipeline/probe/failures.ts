/** What went wrong in OONI's words (ooni/spec, df-007), so that whoever reads its data reads ours. */

const words: Readonly<Record<string, string>> = {
  ENOTFOUND: 'dns_nxdomain_error',
  ENODATA: 'dns_no_answer',
  EREFUSED: 'dns_refused_error',
  ESERVFAIL: 'dns_server_misbehaving',
  EAI_AGAIN: 'dns_temporary_failure',
  EAI_FAIL: 'dns_non_recoverable_failure',
  ETIMEOUT: 'generic_timeout_error',
  ETIMEDOUT: 'generic_timeout_error',
  ECONNREFUSED: 'connection_refused',
  ECONNRESET: 'connection_reset',
  EPIPE: 'connection_reset',
  ECONNABORTED: 'connection_aborted',
  EHOSTUNREACH: 'host_unreachable',
  ENETUNREACH: 'network_unreachable',
  EADDRNOTAVAIL: 'network_unreachable',
  ERR_TLS_CERT_ALTNAME_INVALID: 'ssl_invalid_hostname',
  CERT_HAS_EXPIRED: 'ssl_invalid_certificate',
  CERT_NOT_YET_VALID: 'ssl_invalid_certificate',
  DEPTH_ZERO_SELF_SIGNED_CERT: 'ssl_unknown_authority',
  SELF_SIGNED_CERT_IN_CHAIN: 'ssl_unknown_authority',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'ssl_unknown_authority',
  UNABLE_TO_GET_ISSUER_CERT: 'ssl_unknown_authority',
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: 'ssl_unknown_authority',
  CERT_UNTRUSTED: 'ssl_unknown_authority',
  EOF: 'eof_error',
}

/** An error of Node, of whatever layer. */
export function failureOf(error: unknown): string {
  const { code = '', message = '' } = error as { code?: string; message?: string }
  const word = words[code]
  // a peer that closes in the handshake is told by the message alone
  if (/socket disconnected|socket hang up|before secure TLS/i.test(message)) return 'eof_error'
  if (word) return word
  if (code.startsWith('ERR_SSL_')) return 'ssl_failed_handshake'
  return `unknown_failure: ${(code || message).slice(0, 80)}`
}

export class Failure extends Error {
  readonly code: string

  constructor(code: string) {
    super(code)
    this.code = code
  }
}

/** Rejects after so many milliseconds, and calls `stop` then. */
export async function within<T>(ms: number, work: Promise<T>, stop: () => void = () => {}): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Failure('ETIMEDOUT'))
      stop()
    }, ms)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
