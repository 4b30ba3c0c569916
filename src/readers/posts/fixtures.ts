/** Small files of posts in the shapes that exports have; all people and posts are invented. */

export interface PostsFixture {
  readonly name: string
  readonly format: string
  readonly text: string
  /** columns of the table `posts`; those left out are not compared */
  readonly rows: readonly Readonly<Record<string, unknown>>[]
}

const T = Date.UTC(2026, 7, 17, 3, 0, 5)
const iso = '2026-08-17T03:00:05.000Z'
const lines = (...values: unknown[]) => values.map((value) => JSON.stringify(value)).join('\n')

export const fixtures: readonly PostsFixture[] = [
  {
    name: "CooRTweet's four columns",
    format: 'coortweet',
    text: `object_id,account_id,content_id,timestamp_share\nx1,ani,9007199254740993,${T / 1000}\n`,
    rows: [{ object: 'x1', account: 'ani', id: '9007199254740993', t: T }],
  },
  {
    name: 'X API v2, pages of NDJSON',
    format: 'x-api-v2',
    text: lines({
      data: [
        {
          id: '2056000000000000001',
          author_id: '77',
          created_at: iso,
          text: 'Dirgahayu! https://t.co/a #RI81',
          lang: 'in',
          edit_history_tweet_ids: ['2056000000000000001'],
          entities: { urls: [{ expanded_url: 'https://contoh.example/a' }], hashtags: [{ tag: 'RI81' }] },
        },
        {
          id: '2056000000000000002',
          author_id: '78',
          created_at: iso,
          text: 'RT @ani: Dirgahayu!',
          referenced_tweets: [{ type: 'retweeted', id: '2056000000000000001' }],
        },
        {
          id: '2056000000000000003',
          author_id: '78',
          created_at: iso,
          text: 'betul',
          referenced_tweets: [{ type: 'replied_to', id: '2056000000000000001' }],
        },
      ],
      meta: { result_count: 3 },
    }),
    rows: [
      {
        id: '2056000000000000001',
        account: '77',
        t: T,
        hashtags: ['ri81'],
        language: 'in',
        repost: null,
        is_repost: false,
      },
      { account: '78', repost: '2056000000000000001', is_repost: true },
      { text: 'betul', repost: null, is_repost: false },
    ],
  },
  {
    name: "X's information operations archive",
    format: 'x-archive',
    text:
      'tweetid,userid,user_screen_name,user_reported_location,account_language,tweet_language,tweet_text,tweet_time,is_retweet,retweet_tweetid,hashtags,urls\n' +
      '1,u1,siti,Jakarta,id,in,"kami, ""semua""",2026-08-17 03:00,false,,"[satu, dua]","[https://contoh.example/a]"\n' +
      '2,u2,budi,,id,in,ulang,2026-08-17 03:01,true,1,[],\n',
    rows: [
      {
        id: '1',
        account: 'u1',
        text: 'kami, "semua"',
        place: 'Jakarta',
        hashtags: ['satu', 'dua'],
        links: ['https://contoh.example/a'],
        is_repost: false,
      },
      { id: '2', repost: '1', is_repost: true, t: Date.UTC(2026, 7, 17, 3, 1) },
    ],
  },
  {
    name: "FiveThirtyEight's Internet Research Agency set",
    format: 'fivethirtyeight-ira',
    text:
      'external_author_id,author,content,region,language,publish_date,harvested_date,following,followers,updates,post_type,account_type,retweet,account_category,new_june_2018,alt_external_id,tweet_id,article_url,tco1_step1\n' +
      '9.06E+17,TOKOH,"halo #satu dunia",Unknown,Indonesian,10/1/2017 19:58,10/1/2017 19:59,1,2,3,,x,0,y,0,9,914580356430536707,http://a.example,https://contoh.example/b\n' +
      '9.06E+17,TOKOH,"lagi",Unknown,Indonesian,10/23/2017 7:05,10/1/2017 19:59,1,2,3,RETWEET,x,1,y,0,9,914580356430536708,http://a.example,\n',
    rows: [
      {
        account: 'TOKOH',
        id: '914580356430536707',
        t: Date.UTC(2017, 9, 1, 19, 58),
        hashtags: ['satu'],
        links: ['https://contoh.example/b'],
      },
      { t: Date.UTC(2017, 9, 23, 7, 5), is_repost: true },
    ],
  },
  {
    name: 'the bundled IRA tables',
    format: 'ira-posts',
    text: 'content_id,account_id,timestamp_share,content,retweet,language,post_type\n5,ani,1451606400,halo semua,1,Indonesian,RETWEET\n',
    rows: [{ id: '5', account: 'ani', t: 1451606400000, is_repost: true, language: 'Indonesian' }],
  },
  {
    name: '4CAT',
    format: '4cat',
    text:
      'id,thread_id,timestamp,unix_timestamp,subject,body,author,author_fullname,author_id,source,language_guess,is_retweet,hashtags,urls\n' +
      `1,1,2026-08-17 03:00:05,${T / 1000},,"isi kiriman",ani,Ani,42,web,in,no,"satu,dua","https://contoh.example/a"\n`,
    rows: [{ account: '42', t: T, text: 'isi kiriman', hashtags: ['satu', 'dua'], language: 'in' }],
  },
  {
    name: 'Mastodon, a list',
    format: 'mastodon',
    text: JSON.stringify([
      {
        id: '11',
        created_at: iso,
        content: '<p>Halo <a href="https://contoh.example/t">#dunia</a></p>',
        language: 'id',
        account: { acct: 'ani@contoh.example' },
        tags: [{ name: 'dunia' }],
        card: { url: 'https://contoh.example/c' },
        reblog: null,
      },
      {
        id: '12',
        created_at: iso,
        content: '',
        account: { acct: 'budi' },
        reblog: { id: '11', uri: 'https://contoh.example/11' },
      },
    ]),
    rows: [
      {
        account: 'ani@contoh.example',
        hashtags: ['dunia'],
        text: 'Halo  #dunia',
        language: 'id',
        is_repost: false,
      },
      { account: 'budi', repost: 'https://contoh.example/11', is_repost: true },
    ],
  },
  {
    name: 'Bluesky, a feed',
    format: 'bluesky',
    text: JSON.stringify({
      feed: [
        {
          post: {
            uri: 'at://did:plc:a/app.bsky.feed.post/1',
            cid: 'b1',
            author: { did: 'did:plc:a', handle: 'ani.example' },
            record: {
              text: 'halo langit',
              createdAt: iso,
              langs: ['id'],
              facets: [{ features: [{ $type: 'app.bsky.richtext.facet#tag', tag: 'langit' }] }],
            },
            indexedAt: iso,
          },
        },
      ],
      cursor: 'x',
    }),
    rows: [{ account: 'ani.example', t: T, text: 'halo langit', language: 'id' }],
  },
  {
    name: 'CrowdTangle',
    format: 'crowdtangle',
    text:
      '"Page Name","User Name","Facebook Id","Page Admin Top Country","Post Created","Type","Total Interactions","URL","Message","Link","Final Link"\n' +
      '"Warta Kita","wartakita","100200300400500600","ID","2026-08-16 22:00:05 EST","Link","1,024","https://www.facebook.com/1","pesan kami","https://contoh.example/s","https://contoh.example/f"\n',
    rows: [{ account: '100200300400500600', t: T, text: 'pesan kami', place: 'ID' }],
  },
  {
    name: 'tabs and Indonesian names',
    format: 'posts-tsv',
    text: `akun\twaktu\tteks\nani\t2026-08-17T10:00:05+07:00\t"satu\ndua" \u202eterbalik 😀\n`,
    rows: [],
  },
]
