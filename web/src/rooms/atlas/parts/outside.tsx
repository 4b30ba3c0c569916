/**
 * An address that a catalogue published: a link where it is plain http or https, else only its text. Nothing of the page
 * goes along with it.
 */
export function Outside({ address }: { address: string }) {
  const url = URL.parse(address)
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
    return <span className="break">{address}</span>
  }
  return (
    <a className="break" href={url.href} target="_blank" rel="noreferrer nofollow external">
      {address}
    </a>
  )
}
