/**
 * A CACAO 2.0 playbook (OASIS): approve, load, verify, wait, take back. The commands carry the artefact itself, so that
 * the playbook is whole without other files; if loading or verifying fails, it is taken back at once.
 */
import { uuid5 } from '../../model/ids.ts'
import type { Exporter, Written } from './exporter.ts'
import { hosts } from './hosts.ts'
import { instant } from './header.ts'
import { nft, tableName } from './nft.ts'
import type { Order } from './order.ts'

/** Perisai as the maker of playbooks: the same on every machine. */
const CREATED_BY = `identity--${uuid5('perisai|cacao')}`

export const cacao: Exporter = {
  format: 'cacao',
  extension: '.cacao.json',
  rollbackExtension: '.rollback.cacao.json',
  patterns: 'state',
  takes: ['patterns', 'blocks', 'outward', 'names'],
  write(order) {
    const parts = partsOf(order)
    const load = parts.map(({ load }) => load)
    const verify = parts.map(({ verify }) => verify)
    const undo = parts.map(({ undo }) => undo)
    return {
      text: json(playbook(order, load, verify, undo)),
      rollback: json(rollbackPlaybook(order, undo)),
      warnings: parts.flatMap(({ warnings }) => warnings),
    }
  },
}

interface Part {
  readonly load: string
  readonly verify: string
  readonly undo: string
  readonly warnings: Written['warnings']
}

function partsOf(order: Order): Part[] {
  const parts: Part[] = []
  if (order.patterns.length + order.blocks.length + order.outward.length > 0) {
    const { text, rollback, warnings } = nft.write(order)
    const verify = `nft list table inet ${tableName(order)} >/dev/null`
    parts.push({ load: heredoc('nft -f -', text), verify, undo: heredoc('nft -f -', rollback), warnings })
  }
  if (order.names.length > 0) {
    const { text, rollback, warnings } = hosts.write(order)
    const verify = `grep -q '^# BEGIN perisai ${order.id}$' /etc/hosts`
    parts.push({ load: heredoc('cat >>/etc/hosts', text), verify, undo: rollback, warnings })
  }
  return parts
}

/** The text holds canonical literals and fixed words only, none of which is the mark. */
function heredoc(command: string, text: string): string {
  return `${command} <<'PERISAI_END'\n${text}PERISAI_END\n`
}

function step(order: Order, kind: string, name: string): string {
  return `${kind}--${uuid5(`perisai|cacao|${order.finding}|${order.made}|${kind}|${name}`)}`
}

function bash(commands: readonly string[]): { type: string; command_b64: string }[] {
  return commands.map((text) => ({ type: 'bash', command_b64: Buffer.from(text).toString('base64') }))
}

function head(order: Order, what: string, description: string): Record<string, unknown> {
  const at = new Date(order.made * 1000).toISOString()
  return {
    type: 'playbook',
    spec_version: 'cacao-2.0',
    id: step(order, 'playbook', what),
    name: `Perisai ${order.id}: ${what}`,
    description,
    playbook_types: ['mitigation'],
    playbook_activities: ['restrict-access'],
    created_by: CREATED_BY,
    created: at,
    modified: at,
    valid_from: at,
    valid_until: new Date(order.expires * 1000).toISOString(),
    labels: [order.class, order.variant],
    external_references: [{ name: 'Perisai finding', external_id: order.finding }],
  }
}

function agents(order: Order): { person: string; machine: string; definitions: Record<string, unknown> } {
  const person = step(order, 'individual', 'approver')
  const machine = step(order, 'security-category', 'firewall')
  const definitions = {
    [person]: { type: 'individual', name: 'Whoever answers for the network' },
    [machine]: { type: 'security-category', name: 'Gateway or attacked host', category: ['firewall'] },
  }
  return { person, machine, definitions }
}

function playbook(
  order: Order,
  load: readonly string[],
  verify: readonly string[],
  undo: readonly string[],
): Record<string, unknown> {
  const [start, approve, apply, check, wait, takeBack, end] = [
    step(order, 'start', 'start'),
    step(order, 'action', 'approve'),
    step(order, 'action', 'load'),
    step(order, 'action', 'verify'),
    step(order, 'action', 'wait'),
    step(order, 'action', 'take back'),
    step(order, 'end', 'end'),
  ]
  const { person, machine, definitions } = agents(order)
  const seconds = order.expires - order.made
  return {
    ...head(order, 'put in place', `Acts until ${instant(order.expires)}, then takes itself back.`),
    workflow_start: start,
    workflow: {
      [start]: { type: 'start', on_completion: approve },
      [approve]: {
        type: 'action',
        name: 'Approve',
        commands: [
          { type: 'manual', command: 'Read the finding and what the replay says; approve or stop here.' },
        ],
        agent: person,
        on_success: apply,
        on_failure: end,
      },
      [apply]: {
        type: 'action',
        name: 'Load',
        commands: bash(load),
        agent: machine,
        on_success: check,
        on_failure: takeBack,
      },
      [check]: {
        type: 'action',
        name: 'Verify',
        commands: bash(verify),
        agent: machine,
        on_success: wait,
        on_failure: takeBack,
      },
      [wait]: {
        type: 'action',
        name: 'Wait for the end',
        commands: [{ type: 'bash', command: `sleep ${seconds}` }],
        agent: machine,
        on_completion: takeBack,
      },
      [takeBack]: {
        type: 'action',
        name: 'Take back',
        commands: bash(undo),
        agent: machine,
        on_completion: end,
      },
      [end]: { type: 'end' },
    },
    agent_definitions: definitions,
  }
}

function rollbackPlaybook(order: Order, undo: readonly string[]): Record<string, unknown> {
  const start = step(order, 'start', 'undo start')
  const takeBack = step(order, 'action', 'undo')
  const end = step(order, 'end', 'undo end')
  const { person: _, machine, definitions } = agents(order)
  return {
    ...head(order, 'take back', 'Restores the state before the playbook of the same number.'),
    playbook_activities: ['revert-system'],
    workflow_start: start,
    workflow: {
      [start]: { type: 'start', on_completion: takeBack },
      [takeBack]: {
        type: 'action',
        name: 'Take back',
        commands: bash(undo),
        agent: machine,
        on_completion: end,
      },
      [end]: { type: 'end' },
    },
    agent_definitions: { [machine]: definitions[machine] },
  }
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}
