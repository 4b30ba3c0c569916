import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'web/src/**/*.test.ts', 'test/*.test.ts'],
    pool: 'threads',
    isolate: false,
    // for what hangs, and never for what is slow on a busy machine
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
