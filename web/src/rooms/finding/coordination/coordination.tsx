import { useMemo } from 'react'
import type { Finding } from '../../../lib/api.ts'
import { coordinationOf } from './detail.ts'
import { Minutes } from './minutes.tsx'
import { Network } from './network.tsx'
import { Pushes } from './pushes.tsx'
import './coordination.css'

/** What only a finding about coordinated accounts has. */
export default function CoordinationPart({ finding }: { finding: Finding }) {
  const detail = useMemo(() => coordinationOf(finding), [finding])
  return (
    <>
      <Network detail={detail} />
      <Minutes minutes={detail.minutes} />
      <Pushes detail={detail} />
    </>
  )
}
