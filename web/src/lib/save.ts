/** Files that the page makes out of what it already has: no second request, which might give another. */

const PNG_SCALE = 2

export function save(blob: Blob, name: string): void {
  const address = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // the browser has taken hold of it by then
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

export function saveSvg(svg: string, name: string): void {
  save(new Blob([svg], { type: 'image/svg+xml' }), `${name}.svg`)
}

/** Draws the SVG at twice its size. Rejects where the browser cannot. */
export async function savePng(svg: string, name: string): Promise<void> {
  const image = new Image()
  // decode() gives up on a busy machine where load does not
  await new Promise((done, failed) => {
    image.addEventListener('load', done)
    image.addEventListener('error', () => failed(new Error('not drawn')))
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`
  })
  const canvas = document.createElement('canvas')
  canvas.width = image.naturalWidth * PNG_SCALE
  canvas.height = image.naturalHeight * PNG_SCALE
  const ground = canvas.getContext('2d')
  if (!ground) throw new Error('no canvas')
  ground.drawImage(image, 0, 0, canvas.width, canvas.height)
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
  if (!blob) throw new Error('no picture')
  save(blob, `${name}.png`)
}
