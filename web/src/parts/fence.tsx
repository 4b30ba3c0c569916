import { Component } from 'react'
import type { ReactNode } from 'react'
import { useText } from '../text/index.ts'

/** Keeps an error in one room from taking down the page. */
export class Fence extends Component<{ children: ReactNode }, { broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true }
  }

  override render(): ReactNode {
    return this.state.broken ? <Broken /> : this.props.children
  }
}

function Broken() {
  const t = useText()
  return (
    <div className="room" role="alert">
      <h1>{t.broken.title}</h1>
      <p>{t.broken.body}</p>
      <button type="button" onClick={() => location.reload()}>
        {t.broken.reload}
      </button>
    </div>
  )
}
