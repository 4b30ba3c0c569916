/** Every limit of the HTTP server in one place. docs/api.md lists them; an answer that hits one names it. */

export interface Limits {
  /** bytes of one upload, all its files together */
  readonly uploadBytes: number
  readonly uploadFiles: number
  /** bytes and files of one upload that is to be imported */
  readonly importBytes: number
  readonly importFiles: number
  /** an upload that brings less than `uploadMinBytes` in `uploadWindowMs` is given up */
  readonly uploadMinBytes: number
  readonly uploadWindowMs: number
  /** disk space that an upload must leave free, bytes */
  readonly diskReserve: number
  readonly parallelScans: number
  /** scans that wait, with uploads that are still arriving */
  readonly queuedScans: number
  /** results are kept this long, and at most this many, and with at most this many findings together */
  readonly resultMs: number
  readonly results: number
  readonly resultFindings: number
  /** open event streams */
  readonly streams: number
  readonly heartbeatMs: number
  /** body of an ordinary request, and of one that the command line sends to the store; bytes */
  readonly bodyBytes: number
  readonly storeBodyBytes: number
  /** time for the body of an ordinary request to arrive */
  readonly bodyMs: number
  /** wrong keys from one address in one minute */
  readonly keyAttempts: number
  readonly sessions: number
  readonly sessionMs: number
  readonly connections: number
  /** objects in one page of a TAXII collection */
  readonly taxiiPage: number
  /** requests that are at work when the server ends may take this long */
  readonly closeMs: number
}

export const defaultLimits: Limits = {
  uploadBytes: 20_000_000_000,
  uploadFiles: 1000,
  importBytes: 256 * 1024 * 1024,
  importFiles: 100,
  uploadMinBytes: 64 * 1024,
  uploadWindowMs: 60_000,
  diskReserve: 512 * 1024 * 1024,
  parallelScans: 2,
  queuedScans: 50,
  resultMs: 3_600_000,
  results: 100,
  resultFindings: 20_000,
  streams: 64,
  heartbeatMs: 15_000,
  bodyBytes: 1024 * 1024,
  storeBodyBytes: 64 * 1024 * 1024,
  bodyMs: 30_000,
  keyAttempts: 10,
  sessions: 1000,
  sessionMs: 12 * 3_600_000,
  connections: 512,
  taxiiPage: 1000,
  closeMs: 5000,
}

/** Findings in one answer. */
export const MAX_PAGE = 500

/** Request line and headers together. */
export const MAX_HEADER_BYTES = 16 * 1024

/** A key that other machines must give has at least so many characters. */
export const MIN_KEY_LENGTH = 16
