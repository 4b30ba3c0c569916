/**
 * Who may ask what, decided before anything else is looked at: the Host header (DNS rebinding), the key or session where
 * one is needed, and for requests that change something a header and an origin that another site cannot forge (CSRF).
 */
import type { FastifyReply, FastifyRequest } from 'fastify'
import { PerisaiError } from '../model/problem.ts'
import type { App, ServerOptions } from './context.ts'
import { answersTo, isLoopback, ownOrigin, plainAddress } from './hosts.ts'
import { GuessBrake, Sessions, bearer, cookie, sameKey } from './keys.ts'
import type { Limits } from './limits.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /**
     * open: answered without a key; local: only for programs on this machine with the local key; taxii: with a key of
     * its own kind, which the route asks for
     */
    access?: 'open' | 'local' | 'taxii'
    /** the body is evidence: it is streamed and has limits of its own */
    upload?: boolean
  }
  interface FastifyRequest {
    /** local: with the local key; user: with key or session, or none was needed; none: needed and not given */
    access: 'local' | 'user' | 'none'
  }
}

/** What routes need to know about keys. */
export interface Gate {
  readonly keyRequired: boolean
  /** Cookie that opens the API to the browser that gave this key; throws where the key is wrong. */
  login(request: FastifyRequest, key: string): string
  /** Cookie that ends the session of this browser. */
  logout(request: FastifyRequest): string
}

const csp = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

const alwaysHeaders: Readonly<Record<string, string>> = {
  'content-security-policy': csp,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'permissions-policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
}

const reading = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Installs the checks on all routes of `app`, those of the page included. */
export function guard(app: App, options: ServerOptions, limits: Limits): Gate {
  const publicUrl = options.publicUrl === undefined ? undefined : new URL(options.publicUrl)
  const secure = publicUrl?.protocol === 'https:'
  const sessions = new Sessions(limits.sessions, limits.sessionMs)
  const brake = new GuessBrake(limits.keyAttempts)
  // cookies do not know ports: two servers on one machine must not take each other's
  const cookieName = (request: FastifyRequest) => `perisai-${request.socket.localPort ?? options.port}`
  const attributes = `Path=/; HttpOnly; SameSite=Strict${secure ? '; Secure' : ''}`

  app.decorateRequest('access', 'none')

  app.addHook('onRequest', async (request, reply) => {
    secureHeaders(reply, secure)
    const { host, origin } = request.headers
    if (!answersTo(host, options.host, publicUrl)) {
      throw new PerisaiError('host-refused', { host: (host ?? '').slice(0, 100) })
    }
    const { access } = request.routeOptions.config
    request.access = access === 'taxii' ? 'none' : accessOf(request)
    if (!reading.has(request.method)) {
      const crossSite = request.headers['sec-fetch-site'] === 'cross-site'
      if (crossSite || (origin !== undefined && !ownOrigin(origin, host, publicUrl))) {
        throw new PerisaiError('origin-refused')
      }
      // a browser never sends a Bearer key by itself, so that alone shows intent
      const meant = request.headers['x-perisai'] === '1' || bearer(request.headers.authorization) !== null
      // other people's TAXII clients know no header of ours; the media type that they must send is no plain form's
      if (!meant && access !== 'taxii') {
        throw new PerisaiError('header-missing', { header: 'x-perisai: 1' })
      }
    }
    if (access === 'local') {
      if (!sameMachine(request)) throw new PerisaiError('local-only')
      if (request.access !== 'local') throw new PerisaiError('not-authorised')
    }
    // by the route that was matched: a path can be spelled in many ways
    const open = access === 'open' || access === 'taxii' || request.is404
    if (!open && request.access === 'none') throw new PerisaiError('not-authorised')
  })

  function accessOf(request: FastifyRequest): FastifyRequest['access'] {
    const given = bearer(request.headers.authorization)
    if (given !== null && options.localKey && sameKey(given, options.localKey)) return 'local'
    if (options.key === undefined) return 'user'
    const token = cookie(request.headers.cookie, cookieName(request))
    if (token !== null && sessions.has(token)) return 'user'
    if (given === null) return 'none'
    checkKey(request, given, options.key)
    return 'user'
  }

  function checkKey(request: FastifyRequest, given: string, expected: string): void {
    const address = plainAddress(request.socket.remoteAddress)
    const seconds = brake.waitS(address)
    if (seconds > 0) throw new PerisaiError('too-many-attempts', { seconds })
    if (sameKey(given, expected)) return
    brake.wrong(address)
    throw new PerisaiError('not-authorised')
  }

  return {
    keyRequired: options.key !== undefined,
    login(request, key) {
      if (options.key !== undefined) checkKey(request, key, options.key)
      return `${cookieName(request)}=${sessions.start()}; Max-Age=${Math.floor(limits.sessionMs / 1000)}; ${attributes}`
    },
    logout(request) {
      const token = cookie(request.headers.cookie, cookieName(request))
      if (token !== null) sessions.end(token)
      return `${cookieName(request)}=; Max-Age=0; ${attributes}`
    },
  }
}

export function secureHeaders(reply: FastifyReply, secure: boolean): void {
  reply.headers(alwaysHeaders)
  if (secure) reply.header('strict-transport-security', 'max-age=31536000')
  // the page says by itself what may be kept
  reply.header('cache-control', 'no-store')
  reply.header('vary', 'accept-language')
}

/** A peer on this machine: a loopback address, or the very address it was reached at. */
function sameMachine(request: FastifyRequest): boolean {
  const peer = plainAddress(request.socket.remoteAddress)
  return isLoopback(peer) || peer === plainAddress(request.socket.localAddress)
}
