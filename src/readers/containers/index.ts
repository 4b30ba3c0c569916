import type { Container } from './container.ts'
import { eml, mbox } from './mail.ts'
import { pdf } from './pdf.ts'
import { tar } from './tar.ts'
import { zip } from './zip.ts'

/** Every container. Only the main thread loads these. */
export const containers: readonly Container[] = [zip, tar, pdf, mbox, eml]
