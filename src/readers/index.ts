import { accessLog } from './access-log/index.ts'
import { capture } from './capture/index.ts'
import type { Reader } from './reader.ts'

/** Every reader. The order decides between equal certainties. */
export const readers: readonly Reader[] = [capture, accessLog]
