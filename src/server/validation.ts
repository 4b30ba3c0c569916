/**
 * Requests and answers are held against zod schemas. Issues are kept as zod made them, so that they can be put into
 * words in the language of the client, which is not known while a request is being checked.
 */
import type { FastifySchemaCompiler } from 'fastify'
import type { z } from 'zod'

export type FieldIssues = readonly { readonly field: string; readonly issue: z.core.$ZodIssue }[]

class SchemaError extends Error {
  readonly statusCode = 400
  readonly issues: FieldIssues

  constructor(part: string, error: z.ZodError) {
    super('the request does not match its schema')
    this.issues = error.issues.map((issue) => ({ field: fieldOf(part, issue), issue }))
  }
}

export const validate: FastifySchemaCompiler<z.ZodType> = ({ schema, httpPart }) => {
  const part = httpPart ?? ''
  return (data: unknown) => {
    // the input is needed to word "expected number, received string"; it never goes into an answer
    const result = schema.safeParse(data, { reportInput: true })
    return result.success ? { value: result.data } : { error: new SchemaError(part, result.error) }
  }
}

/** The issues of an error that `validate` made; undefined for any other error. */
export function issuesOf(error: unknown): FieldIssues | undefined {
  return error instanceof SchemaError ? error.issues : undefined
}

function fieldOf(part: string, issue: z.core.$ZodIssue): string {
  const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0]] : issue.path
  // a query parameter is one thing to its sender, also where it was taken apart at commas
  const named = part === 'querystring' ? path.slice(0, 1) : path
  return named.length > 0 ? named.map(String).join('.') : part
}
