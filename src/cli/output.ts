/** Standard output that waits for a slow reader and does not complain when `head` has seen enough. */
let broken = false
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  broken = true
})

export async function write(text: string): Promise<void> {
  if (broken || process.stdout.write(text) || broken) return
  await new Promise<void>((resolve) => {
    process.stdout.once('drain', resolve)
    process.stdout.once('error', () => resolve())
  })
}
