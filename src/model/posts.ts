/** What a column of a table of posts can mean. */
export const meanings = [
  'account',
  'time',
  'id',
  'text',
  'links',
  'hashtags',
  'repost_of',
  'is_repost',
  'reply_to',
  'language',
  'place',
  'object',
] as const

export type Meaning = (typeof meanings)[number]

/** What "account=author,time=date" says, by meaning; or the first part of it that says nothing. */
export function columnsOf(list: string): { columns: Record<string, string> } | { wrong: string } {
  const columns: Record<string, string> = {}
  for (const part of list.split(',')) {
    const at = part.indexOf('=')
    const meaning = part.slice(0, Math.max(0, at)).trim()
    const column = part.slice(at + 1).trim()
    if (!(meanings as readonly string[]).includes(meaning) || column === '') return { wrong: part }
    columns[meaning] = column
  }
  return { columns }
}
