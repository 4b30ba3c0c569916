export type {
  Comparison,
  Literal,
  ObjectPath,
  Observation,
  Operator,
  PropertyTest,
  Qualifier,
  Step,
} from './ast.ts'
export { checkPattern, validatePattern } from './check.ts'
export { PatternSet } from './compile.ts'
export { issueText, PatternError } from './issue.ts'
export type { Issue, IssueCode } from './issue.ts'
export { compileMatcher, matchPattern } from './match.ts'
export { equivalent, normalForm } from './normal.ts'
export { observedOf } from './observed.ts'
export type { Observed } from './observed.ts'
export { parsePattern } from './parser.ts'
export type { Parsed, ParseOptions } from './parser.ts'
export { printPattern } from './print.ts'
export { MatchError } from './values.ts'
