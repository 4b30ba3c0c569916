/** Exit codes of every command; docs/cli.md lists them. */
export const EXIT = {
  done: 0,
  /** some evidence could not be read; the rest was */
  partly: 1,
  wrongUse: 2,
  /** a finding, with --fail-on-finding */
  finding: 3,
  interrupted: 130,
} as const
