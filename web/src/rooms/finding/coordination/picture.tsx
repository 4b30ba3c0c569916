import { useEffect, useRef, useState } from 'react'
import { useMedia } from '../../../lib/media.ts'
import { themePref, usePref } from '../../../lib/prefs.ts'
import { useText } from '../../../text/index.ts'
import type { Drawn, Graph } from './graph.ts'
import type { View } from './webgl.ts'
import { Plain } from './plain.tsx'
import { text } from './text.ts'

export interface PictureProps {
  graph: Graph
  drawn: Drawn
  /** position of the pair or text that is looked at */
  picked: number | null
  onPick(meaning: number): void
  label: string
}

/** Drawn with WebGL where there is a mouse to move it with; as plain lines on a phone, on paper and without WebGL. */
export function Picture(props: PictureProps) {
  const fine = useMedia('(pointer: fine) and (min-width: 761px)')
  const paper = useMedia('print')
  const [broken, setBroken] = useState(false)
  if (!fine || paper || broken || !hasWebgl()) return <Plain {...props} />
  return <Moving {...props} onBroken={() => setBroken(true)} />
}

let webgl: boolean | undefined
function hasWebgl(): boolean {
  webgl ??= document.createElement('canvas').getContext('webgl2') !== null
  return webgl
}

function Moving({ graph, drawn, picked, onPick, label, onBroken }: PictureProps & { onBroken(): void }) {
  const t = useText(text)
  const theme = usePref(themePref)
  const dark = useMedia('(prefers-color-scheme: dark)')
  const box = useRef<HTMLDivElement>(null)
  const view = useRef<View | null>(null)
  const latest = useRef({ drawn, picked, onPick })
  latest.current = { drawn, picked, onPick }

  useEffect(() => {
    let gone = false
    import('./webgl.ts').then(
      ({ mount }) => {
        if (gone || !box.current) return
        view.current = mount(box.current, graph, (meaning) => latest.current.onPick(meaning))
        view.current.show(latest.current.drawn, latest.current.picked)
      },
      () => {
        if (!gone) onBroken()
      },
    )
    return () => {
      gone = true
      view.current?.end()
      view.current = null
    }
    // colours are read once when it begins
  }, [graph, theme, dark, onBroken])

  useEffect(() => view.current?.show(drawn, picked), [drawn, picked])

  return (
    <div className="network">
      <div ref={box} className="network-box" role="img" aria-label={label} />
      <p className="network-tools no-print">
        <button type="button" onClick={() => view.current?.zoom(1)} aria-label={t.zoomIn}>
          +
        </button>
        <button type="button" onClick={() => view.current?.zoom(-1)} aria-label={t.zoomOut}>
          −
        </button>
        <button type="button" onClick={() => view.current?.zoom(0)}>
          {t.fit}
        </button>
      </p>
    </div>
  )
}
