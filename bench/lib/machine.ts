import { cpus, totalmem } from 'node:os'

/** Prints what a figure depends on. */
export function printMachine(): void {
  const model = cpus()[0]?.model ?? 'unknown processor'
  console.log(
    `machine  ${cpus().length} x ${model}, ${Math.round(totalmem() / 2 ** 30)} GiB, ${process.platform}`,
  )
  console.log(`node     ${process.version}`)
}
