import { posts } from './posts/index.ts'
import type { TableReader } from './table.ts'

/** Every reader of tables. A reader of records wins where both are equally certain. */
export const tableReaders: readonly TableReader[] = [posts]
