/**
 * What each recogniser collects with, by its id. Those are loaded that there is something to read for: all of them would
 * take a worker longer than to start.
 */
import type { ObservationKind } from '../model/observation.ts'
import type { Collector, ScanSettings } from './recogniser.ts'

export interface CollectorSource {
  /** as its recogniser says */
  readonly reads: readonly ObservationKind[]
  /** without this it collects nothing */
  readonly needs?: keyof ScanSettings
  load(): Promise<(settings: ScanSettings) => Collector<unknown>>
}

export const collectors: Readonly<Record<string, CollectorSource>> = {
  flood: {
    reads: ['packet', 'http-request'],
    load: async () => {
      const { newCollector } = await import('./flood/collector.ts')
      return () => newCollector()
    },
  },
  'known-indicator': {
    reads: ['http-request', 'packet'],
    needs: 'indicators',
    load: async () => (await import('./known-indicator/collector.ts')).collect,
  },
  impersonation: {
    reads: ['name', 'http-request', 'packet'],
    needs: 'watchlist',
    load: async () => (await import('./impersonation/collector.ts')).collect,
  },
  blocking: {
    reads: ['measurement'],
    load: async () => {
      const { collector } = await import('./measurement/collector.ts')
      return (settings) => collector('blocking', settings)
    },
  },
  interception: {
    reads: ['measurement'],
    load: async () => {
      const { collector } = await import('./measurement/collector.ts')
      return (settings) => collector('interception', settings)
    },
  },
  leak: {
    reads: ['text', 'cell'],
    load: async () => (await import('./leak/collector.ts')).collect,
  },
}
