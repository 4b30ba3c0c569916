/** Ends connections when the server closes: those with a request in work may finish it, all others go at once. */
import type { App } from './context.ts'

/**
 * A browser opens connections ahead of need; to node:http they are neither idle nor at work, and closing would wait
 * for them. Requests that are still at work after `graceMs` (an upload, a client that does not read) are cut off.
 */
export function closeConnections(app: App, graceMs: number): void {
  let atWork = 0
  app.addHook('onRequest', async (_request, reply) => {
    atWork++
    reply.raw.once('close', () => atWork--)
  })
  app.addHook('preClose', async () => {
    if (!app.server.listening) return
    const deadline = Date.now() + graceMs
    const timer = setInterval(() => {
      if (atWork === 0 || Date.now() >= deadline) app.server.closeAllConnections()
    }, 50)
    app.server.once('close', () => clearInterval(timer))
  })
}
