import { accessLog } from './access-log/index.ts'
import { capture } from './capture/index.ts'
import { documents } from './documents/index.ts'
import { names } from './names/index.ts'
import { ooni } from './ooni/index.ts'
import type { Reader } from './reader.ts'

/** Every reader of records. The order decides between equal certainties. Workers load these, and nothing beside them. */
export const readers: readonly Reader[] = [capture, accessLog, names, ooni, documents]
