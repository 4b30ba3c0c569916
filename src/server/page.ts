/** The built page: hashed files for ever, index.html always fresh, every path of the page's own rooms is index.html. */
import { existsSync } from 'node:fs'
import { basename, join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Bilingual } from '../model/taxonomy.ts'
import type { App } from './context.ts'
import { langOf } from './language.ts'

export function servePage(app: App, webRoot: string | undefined): void {
  const built = webRoot !== undefined && existsSync(join(webRoot, 'index.html'))
  if (built) {
    void app.register(fastifyStatic, {
      root: webRoot,
      serve: false,
      cacheControl: false,
      // small files, and compressed ones at that: nobody has use for a part
      acceptRanges: false,
      dotfiles: 'ignore',
      preCompressed: existsSync(join(webRoot, 'index.html.br')),
      setHeaders(reply, path) {
        const hashed = /[/\\]assets[/\\]/.test(path)
        // a file is the same in every language
        void reply.removeHeader('vary')
        void reply.header('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache')
      },
    })
  }
  app.get('/*', { config: { access: 'open' }, schema: { hide: true } }, (request, reply) => {
    const path = (request.params as { '*': string })['*']
    if (path === 'api' || path.startsWith('api/')) return reply.callNotFound()
    // no file of ours has such a name
    if (/[\0\\]/.test(path)) return reply.callNotFound()
    // a name with a dot is a file; the rooms of the page have none
    if (!basename(path).includes('.')) return built ? reply.sendFile('index.html') : hint(request, reply)
    return built ? reply.sendFile(path) : reply.callNotFound()
  })
}

const title: Bilingual = { id: 'Perisai berjalan', en: 'Perisai is running' }
const explanation: Bilingual = {
  id: 'Halamannya belum dibangun. Jalankan <code>npm run build</code>, lalu nyalakan server lagi.',
  en: 'Its page has not been built yet. Run <code>npm run build</code> and start the server again.',
}
const meanwhile: Bilingual = {
  id: 'API-nya sudah dapat dipakai:',
  en: 'The API is there already:',
}

function hint(request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const lang = langOf(request)
  return reply
    .code(503)
    .header('content-type', 'text/html; charset=utf-8')
    .send(
      `<!doctype html><html lang="${lang}"><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
        `<title>Perisai</title><h1>${title[lang]}</h1><p>${explanation[lang]}</p>` +
        `<p>${meanwhile[lang]} <a href="/api/v1/openapi.json">/api/v1/openapi.json</a></p></html>\n`,
    )
}
