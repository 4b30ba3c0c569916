import { accessLog } from './access-log/index.ts'
import { capture } from './capture/index.ts'
import { names } from './names/index.ts'
import { posts } from './posts/index.ts'
import type { Reader } from './reader.ts'
import type { TableReader } from './table.ts'

/** Every reader. The order decides between equal certainties. */
export const readers: readonly Reader[] = [capture, accessLog, names]

/** Every reader of tables. A reader of records wins where both are equally certain. */
export const tableReaders: readonly TableReader[] = [posts]
