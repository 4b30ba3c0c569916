/** Sends evidence to the server. XMLHttpRequest, because fetch tells nothing while it sends. */
import { Failure, apiUrl, failureOf } from '../../lib/api.ts'
import type { ScanAccepted } from '../../lib/api.ts'

export interface Upload {
  promise: Promise<ScanAccepted>
  abort(): void
}

/** Rejects with a Failure; its code is "stopped" after abort(). */
export function upload(files: readonly File[], onProgress: (sent: number, total: number) => void): Upload {
  const request = new XMLHttpRequest()
  const promise = new Promise<ScanAccepted>((resolve, reject) => {
    request.open('POST', apiUrl('/scans'))
    request.setRequestHeader('x-perisai', '1')
    request.setRequestHeader('accept', 'application/json')
    request.upload.addEventListener('progress', (event) => onProgress(event.loaded, event.total))
    request.addEventListener('load', () => {
      if (request.status >= 200 && request.status < 300) {
        try {
          resolve(JSON.parse(request.responseText) as ScanAccepted)
        } catch {
          reject(new Failure('unclear', request.status, ''))
        }
      } else reject(failureOf(request.status, request.responseText))
    })
    request.addEventListener('error', () => reject(new Failure('gone', 0, '')))
    request.addEventListener('abort', () => reject(new Failure('stopped', 0, '')))
    const form = new FormData()
    for (const file of files) form.append('file', file, file.webkitRelativePath || file.name)
    request.send(form)
  })
  return { promise, abort: () => request.abort() }
}

/** Files of a drop, folders walked. Must be called before the drop event ends; what cannot be read is left out. */
export async function dropped(data: DataTransfer): Promise<File[]> {
  const entries = [...data.items].map((item) => item.webkitGetAsEntry?.() ?? null)
  if (entries.every((entry) => entry === null)) return [...data.files]
  const files: File[] = []
  for (const entry of entries) if (entry) await walk(entry, files)
  return files
}

async function walk(entry: FileSystemEntry, files: File[]): Promise<void> {
  if (entry.isFile) {
    const file = await new Promise<File | null>((resolve) => {
      ;(entry as FileSystemFileEntry).file(resolve, () => resolve(null))
    })
    if (file) files.push(file)
    return
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader()
  for (;;) {
    // a folder hands out its entries in portions, and an empty one at the end
    const portion = await new Promise<FileSystemEntry[]>((resolve) => {
      reader.readEntries(resolve, () => resolve([]))
    })
    if (portion.length === 0) return
    for (const child of portion) await walk(child, files)
  }
}
