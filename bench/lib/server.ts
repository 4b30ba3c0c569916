/** A server in a process of its own, as users run it: `fork` with the data folder; sends its address, ends with its parent. */
import { serve } from '../../src/server/serve.ts'

const serving = await serve({ home: process.argv[2], port: 0, signals: false, logLevel: 'silent' })
process.once('disconnect', () => void serving.close())
process.send!(serving.url)
