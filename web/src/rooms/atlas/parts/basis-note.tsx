import type { Basis, Dataset } from '../../../../../src/model/atlas.ts'
import type { Missing } from '../../../../../src/model/incident.ts'
import { useFormat } from '../../../lib/format.ts'
import { useText } from '../../../text/index.ts'
import { text } from '../text.ts'

/** What a figure rests on, in words, under the figure; the rest of it one click away. */
export function BasisNote({ basis, set }: { basis: Basis; set: Dataset | undefined }) {
  const t = useText(text)
  const f = useFormat()
  return (
    <div className="basis-note">
      <p>
        <span className="basis-word">{t.basis}:</span> {basis.text}.
      </p>
      <details>
        <summary>{t.basisMore}</summary>
        <dl className="facts">
          <dt>{t.dataset}</dt>
          <dd>{set?.name ?? basis.catalogue}</dd>
          <dt>{t.release}</dt>
          <dd>
            {basis.release}, {t.imported.toLowerCase()} {f.minute(basis.imported)} UTC
          </dd>
          <dt>{t.fingerprint}</dt>
          <dd className="mono break">{basis.sha256}</dd>
          {set ? (
            <>
              <dt>{t.bias}</dt>
              <dd>{set.bias}</dd>
              <dt>{t.licence}</dt>
              <dd>{set.licence}</dd>
              <dt>{t.citation}</dt>
              <dd>{set.citation}</dd>
            </>
          ) : null}
        </dl>
      </details>
    </div>
  )
}

/** Units without a value, each kind of missing by itself: they do not mean the same. */
export function MissingNote({ basis }: { basis: Basis }) {
  const t = useText(text)
  const f = useFormat()
  if (basis.unknown === 0) return null
  const kinds = Object.entries(basis.unknown_kinds).toSorted((a, b) => b[1] - a[1])
  return (
    <p className="quiet">
      {t.missing(basis.unknown, f)}
      {kinds.length > 0
        ? ` (${kinds.map(([kind, n]) => `${t.missingKind[kind as Missing] ?? kind} ${f.number(n)}`).join(', ')})`
        : null}
      .
    </p>
  )
}
