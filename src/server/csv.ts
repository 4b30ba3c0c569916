/** Answers that are JSON by default and CSV where asked. */
import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { csvText } from '../catalogue/files/csv-write.ts'

export const csvAnswer = { 'text/csv': { schema: z.string() } }

/** Sends a table as the file `name`; cells that a spreadsheet would take for a formula are made harmless. */
export function sendCsv(reply: FastifyReply, name: string, table: Parameters<typeof csvText>): FastifyReply {
  return reply
    .header('content-type', 'text/csv; charset=utf-8')
    .header('content-disposition', `attachment; filename="${name}"`)
    .serializer((text: unknown) => text as string)
    .send(csvText(...table))
}
