import { fileURLToPath } from 'node:url'
import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'
import { world } from './build/world.ts'
import { mockApi } from './dev/mock.ts'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

// `vite` and `vite preview` answer /api themselves with made-up findings, unless PERISAI_URL names a running server.
// Neither plays any part in the built page.
const server = process.env.PERISAI_URL

export default defineConfig({
  root: here('.'),
  plugins: [react(), world(), server ? [] : mockApi()],
  server: { port: 5173, strictPort: true, proxy: server ? { '/api': server } : undefined },
  preview: { port: 5174, strictPort: true, proxy: server ? { '/api': server } : undefined },
  build: {
    outDir: here('../dist/web'),
    emptyOutDir: true,
    target: ['chrome123', 'firefox120', 'safari17.5'],
    // the content security policy allows no data: fonts
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        // a browser asks for six files at a time: what several rooms share is one file, and not a dozen small ones
        codeSplitting: {
          groups: [{ name: 'parts', test: /web[\\/]src[\\/](?:lib|parts)[\\/]/, minShareCount: 2 }],
        },
      },
    },
  },
})
