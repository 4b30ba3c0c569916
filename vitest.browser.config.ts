import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/browser/*.test.ts'],
    globalSetup: ['test/browser/setup.ts'],
    // each file has its own server and browser; two cores hold one pair well
    fileParallelism: false,
    // every wait within a test has its own end; this one only ends what hangs between them, however slow the machine
    testTimeout: 240_000,
    hookTimeout: 240_000,
  },
})
