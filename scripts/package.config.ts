import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

const at = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))

// The package is delivered in few files: three hundred small modules cost a scan a quarter of a second of processor time,
// in every thread, and constants that come from another module cost the hot loops more than that. The bundler would make a
// variable of each constant, which the engine then has to read every time: they are put in where they are used, and the
// others stay constants.
export default defineConfig({
  root: at('.'),
  publicDir: false,
  logLevel: 'warn',
  build: {
    ssr: true,
    target: 'node24',
    outDir: at('dist/cli'),
    minify: false,
    rolldownOptions: {
      // all in one folder: what finds files beside itself or the package (worker, samples, page) finds them from there
      input: { main: at('src/cli/main.ts'), worker: at('src/pipeline/worker.ts') },
      output: { entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js', topLevelVar: false },
      optimization: { inlineConst: { mode: 'all', pass: 3 } },
    },
  },
})
