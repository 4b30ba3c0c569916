import { Component } from 'react'
import type { ReactNode } from 'react'
import { Failure } from '../lib/api.ts'
import { useText } from '../text/index.ts'
import { Problem } from './problem.tsx'

interface Props {
  /** goes up when it is worth trying again */
  round: number
  /** what stands in place of something that broke; a word to reload by default */
  instead?: ReactNode
  children: ReactNode
}

interface State {
  error: unknown
  round: number
}

/** Keeps an error in one room from taking down the page, or one in a part from taking down its room. */
export class Fence extends Component<Props, State> {
  override state: State = { error: null, round: this.props.round }

  static getDerivedStateFromError(error: unknown): Partial<State> {
    return { error: error ?? new Error('nothing was thrown') }
  }

  static getDerivedStateFromProps(props: Props, state: State): State {
    return props.round === state.round ? state : { error: null, round: props.round }
  }

  override render(): ReactNode {
    const { error } = this.state
    if (error === null) return this.props.children
    if (this.props.instead !== undefined && !(error instanceof Failure)) return this.props.instead
    return error instanceof Failure ? <NotFetched failure={error} /> : <Broken />
  }
}

function NotFetched({ failure }: { failure: Failure }) {
  const t = useText()
  return (
    <div className="room">
      <h1>{t.failed}</h1>
      <Problem failure={failure} onRetry={() => location.reload()} />
    </div>
  )
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
