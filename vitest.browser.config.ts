import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/browser/*.test.ts'],
    globalSetup: ['test/browser/setup.ts'],
    // each file has its own server and browser; two cores hold one pair well
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
