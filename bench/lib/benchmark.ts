export interface BenchLine {
  name: string
  ours: number
  /** null where the peer is not installed here */
  peer: number | null
  unit: string
}

export interface Benchmark {
  readonly name: string
  /** one line: what is compared with what */
  readonly about: string
  /** `quick`: a tenth of the input, to see that it works */
  run(options: { quick: boolean }): Promise<BenchLine[]>
}
