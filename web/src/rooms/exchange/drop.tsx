import { useRef, useState } from 'react'
import type { DragEvent } from 'react'
import { useFormat } from '../../lib/format.ts'
import { useText } from '../../text/index.ts'
import { dropped } from '../scan/upload.ts'
import { text } from './text.ts'

/** Takes files that are dropped or chosen. `sending`: so many are on their way. */
export function Drop({ sending, onFiles }: { sending: number; onFiles(files: readonly File[]): void }) {
  const t = useText(text)
  const f = useFormat()
  const [over, setOver] = useState(false)
  const [empty, setEmpty] = useState(false)
  const picker = useRef<HTMLInputElement>(null)

  function give(files: readonly File[]): void {
    setEmpty(files.length === 0)
    if (files.length > 0) onFiles(files)
  }

  function drop(event: DragEvent): void {
    event.preventDefault()
    setOver(false)
    if (sending === 0) void dropped(event.dataTransfer).then(give)
  }

  return (
    <>
      <div
        className={over ? 'exchange-drop exchange-over' : 'exchange-drop'}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <p>{sending > 0 ? t.working(sending, f) : t.drop}</p>
        <button
          type="button"
          className="primary"
          disabled={sending > 0}
          onClick={() => picker.current?.click()}
        >
          {t.choose}
        </button>
        <input
          ref={picker}
          type="file"
          multiple
          hidden
          aria-label={t.choose}
          onChange={(event) => {
            give([...(event.target.files ?? [])])
            event.target.value = ''
          }}
        />
      </div>
      <p className="vh" role="status">
        {sending > 0 ? t.working(sending, f) : ''}
      </p>
      {empty ? <p role="status">{t.nothing}</p> : null}
      <p className="quiet">
        {t.feeds} <code>perisai misp import ./feed</code>
      </p>
    </>
  )
}
