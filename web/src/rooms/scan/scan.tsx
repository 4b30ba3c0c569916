import { useEffect, useRef, useState } from 'react'
import type { DragEvent } from 'react'
import { Failure, asFailure } from '../../lib/api.ts'
import { useFormat } from '../../lib/format.ts'
import { noteOutcome } from '../../lib/resource.ts'
import { go } from '../../lib/router.tsx'
import type { RoomProps } from '../../rooms.ts'
import { Problem } from '../../parts/problem.tsx'
import { useText } from '../../text/index.ts'
import { Meter } from './meter.tsx'
import { Run } from './run.tsx'
import { text } from './text.ts'
import { dropped, upload } from './upload.ts'
import type { Upload } from './upload.ts'
import './scan.css'

export default function ScanRoom({ params }: RoomProps) {
  return params.id ? <Run key={params.id} id={params.id} /> : <Give />
}

interface Sending {
  files: number
  sent: number
  total: number
  since: number
}

/** Takes files and sends them at once; the scan then has its own address. */
function Give() {
  const t = useText(text)
  const [sending, setSending] = useState<Sending | null>(null)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [note, setNote] = useState('')
  const [over, setOver] = useState(false)
  const running = useRef<Upload | null>(null)
  const picker = useRef<HTMLInputElement>(null)

  // leaving the room stops the sending: a half-sent scan nobody waits for helps nobody
  useEffect(() => () => running.current?.abort(), [])

  async function give(files: readonly File[]): Promise<void> {
    setFailure(null)
    setNote(files.length === 0 ? t.nothing : '')
    if (files.length === 0) return
    const since = performance.now()
    const size = files.reduce((sum, file) => sum + file.size, 0)
    setSending({ files: files.length, sent: 0, total: size, since })
    const work = upload(files, (sent, total) => setSending({ files: files.length, sent, total, since }))
    running.current = work
    try {
      const { id } = await work.promise
      running.current = null
      go(`/scan/${id}`)
    } catch (error) {
      setSending(null)
      if (error instanceof Failure && error.code === 'stopped') setNote(t.stopped)
      else {
        const failure = asFailure(error)
        noteOutcome(failure)
        setFailure(failure)
      }
    }
  }

  function drop(event: DragEvent): void {
    event.preventDefault()
    setOver(false)
    if (!sending) void dropped(event.dataTransfer).then(give)
  }

  return (
    <div
      className="room scan"
      onDragOver={(event) => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false)
      }}
      onDrop={drop}
    >
      <h1>{t.title}</h1>
      <p className="lead">{t.lead}</p>
      {sending ? (
        <SendingPart sending={sending} onCancel={() => running.current?.abort()} />
      ) : (
        <div className={over ? 'drop drop-over' : 'drop'}>
          <p className="drop-words">{t.drop}</p>
          <p className="quiet">{t.or}</p>
          <button type="button" className="primary" onClick={() => picker.current?.click()}>
            {t.choose}
          </button>
          <input
            ref={picker}
            type="file"
            multiple
            hidden
            aria-label={t.choose}
            onChange={(event) => {
              void give([...(event.target.files ?? [])])
              event.target.value = ''
            }}
          />
        </div>
      )}
      <p role="status">{note}</p>
      {failure ? <Problem failure={failure} /> : null}
      <ul className="scan-notes quiet">
        <li>{t.kinds}</li>
        <li>{t.stays}</li>
        <li>
          {t.big} <code>perisai scan ./capture.pcap</code>
        </li>
      </ul>
    </div>
  )
}

function SendingPart({ sending, onCancel }: { sending: Sending; onCancel(): void }) {
  const t = useText(text)
  const f = useFormat()
  const seconds = (performance.now() - sending.since) / 1000
  const rate = seconds > 1 ? sending.sent / seconds : null
  const share = sending.total > 0 ? Math.min(1, sending.sent / sending.total) : null
  return (
    <Meter
      title={t.uploadingFiles(sending.files, f.bytes(sending.total))}
      share={share}
      facts={[
        rate === null ? null : t.perSecond(f.bytes(rate)),
        rate ? t.left(f.duration(Math.ceil((sending.total - sending.sent) / rate))) : null,
      ]}
      action={
        <button type="button" onClick={onCancel}>
          {t.cancel}
        </button>
      }
    />
  )
}
