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
