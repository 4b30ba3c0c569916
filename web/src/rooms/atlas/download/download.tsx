import { useState } from 'react'
import { apiUrl } from '../../../lib/api.ts'
import { useText } from '../../../text/index.ts'
import { text } from '../text.ts'
import { pageColours } from './capture.ts'
import { framed } from './frame.ts'
import type { Colours, Picture } from './frame.ts'
import { savePng, saveSvg } from '../../../lib/save.ts'

interface Props {
  /** what is downloaded, for those who only hear the link */
  what: string
  /** name of the file, without its ending */
  name: string
  /** path of the API that answers with CSV */
  csv: string
  picture?(colours: Colours): Picture | null
}

/** What is shown, as a table and as pictures; each with its basis and citation in it. */
export function Download({ what, name, csv, picture }: Props) {
  const t = useText(text)
  const [failed, setFailed] = useState(false)

  function draw(as: 'svg' | 'png'): void {
    const colours = pageColours()
    const drawn = picture?.(colours)
    if (!drawn) return
    const svg = framed(drawn, colours)
    setFailed(false)
    if (as === 'svg') saveSvg(svg, name)
    else savePng(svg, name).catch(() => setFailed(true))
  }

  return (
    <p className="downloads no-print" role="group" aria-label={t.downloadOf(what)}>
      <span className="quiet">{t.download}</span>
      <a href={apiUrl(csv)} download>
        CSV
      </a>
      {picture ? (
        <>
          <button type="button" className="as-link" onClick={() => draw('svg')}>
            SVG
          </button>
          <button type="button" className="as-link" onClick={() => draw('png')}>
            PNG
          </button>
        </>
      ) : null}
      <span role="status">{failed ? t.notDrawn : ''}</span>
    </p>
  )
}
