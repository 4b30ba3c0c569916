import { useEffect, useRef } from 'react'
import { useFormat } from '../../../lib/format.ts'
import { useText } from '../../../text/index.ts'
import type { Post } from './detail.ts'
import { differing } from './words.ts'
import { text } from './text.ts'

interface Props {
  title: string
  rows: readonly { trace?: string; posts: readonly Post[] }[]
  /** said where there are no posts to show */
  none: string
  onClose(): void
}

/** Posts side by side, as they were written and never as mark-up. */
export function SideBySide({ title, rows, none, onClose }: Props) {
  const t = useText(text)
  const f = useFormat()
  const heading = useRef<HTMLHeadingElement>(null)

  // who has chosen a pair reads on here, with the keyboard as well
  useEffect(() => {
    heading.current?.focus({ preventScroll: true })
    heading.current?.scrollIntoView({ block: 'nearest' })
  }, [title])

  const marks = rows.some(
    ({ posts }) => posts.length === 2 && differing(posts[0].text, posts[1].text).size > 0,
  )
  return (
    <section className="side" aria-label={t.sideBySide}>
      <div className="section-head">
        <h3 ref={heading} tabIndex={-1} dir="auto">
          {title}
        </h3>
        <button type="button" className="no-print" onClick={onClose}>
          {t.close}
        </button>
      </div>
      {rows.length === 0 ? <p className="quiet">{none}</p> : null}
      {rows.map(({ trace, posts }, index) => (
        <div key={index}>
          {trace ? <p className="label">{t.traces[trace] ?? trace}</p> : null}
          <div className="side-posts">
            {posts.map((post, at) => (
              <figure key={at}>
                <figcaption>
                  <bdi>{post.account}</bdi>{' '}
                  <time className="quiet" dateTime={post.time}>
                    {f.instant(post.time)} UTC
                  </time>
                </figcaption>
                <blockquote dir="auto">
                  {posts.length === 2 ? <Marked own={post.text} other={posts[1 - at].text} /> : post.text}
                </blockquote>
              </figure>
            ))}
          </div>
        </div>
      ))}
      {marks ? <p className="quiet small">{t.marked}</p> : null}
    </section>
  )
}

/** Words that the other text does not have. */
function Marked({ own, other }: { own: string; other: string }) {
  const rare = differing(own, other)
  if (rare.size === 0) return own
  return own.split(/(\s+)/).map((word, at) => (rare.has(word) ? <mark key={at}>{word}</mark> : word))
}
