/** What a document is: a table, a dump, markup, program text, or plain text. Anything with text in it is one of them. */
import type { Head, Sniff } from '../reader.ts'
import { wideOf } from '../../model/wide.ts'
import type { Wide } from '../../model/wide.ts'

/** Just enough to be taken where no other reader claims the evidence. */
const CERTAINTY = 0.5
const SNIFFED_BYTES = 64 * 1024

export function sniff(head: Head): Sniff | null {
  const format = formatOf(head)
  return format === null ? null : { format, certainty: CERTAINTY }
}

function formatOf({ bytes, whole }: Head): string | null {
  const shown = bytes.subarray(0, SNIFFED_BYTES)
  if (shown.length === 0) return null
  const encoding = wideOf(shown)
  if (encoding) return wide(shown, encoding)
  if (!isText(shown)) return null
  const text = new TextDecoder().decode(shown)
  const start = text.slice(0, 4096).trimStart()
  if (start.startsWith('%PDF-')) return null
  if (/^(?:<!doctype html|<html|<head|<body|<table|<div|<meta)/i.test(start)) return 'html'
  if (start.startsWith('<?xml')) return 'xml'
  if (/^(?:\{|\[\s*[[{"\d\]])/.test(start) && /"\s*:|^\[/.test(start)) return 'json'
  if (/^\s*(?:insert\s+(?:ignore\s+)?into|copy\s+[\w."]+\s*\(|create\s+table)\b/im.test(text)) return 'sql'
  const table = tableOf(text, whole)
  if (table) return table
  return isCode(text) ? 'code' : 'text'
}

function wide(bytes: Uint8Array, encoding: Wide): string {
  const text = new TextDecoder(encoding).decode(bytes.subarray(0, bytes.length & ~1))
  const table = tableOf(text, false)
  return table ? `${encoding}-${table}` : encoding
}

/** Text has no zero bytes and hardly any control signs. */
function isText(bytes: Uint8Array): boolean {
  let control = 0
  for (const c of bytes) {
    if (c === 0) return false
    if (c < 32 && c !== 9 && c !== 10 && c !== 13 && c !== 12 && c !== 27) control++
  }
  return control * 100 <= bytes.length
}

const forms = [
  ['csv-tab', '\t'],
  ['csv', ','],
  ['csv-semicolon', ';'],
  ['csv-pipe', '|'],
] as const

/** A table has rows of the same number of fields, at least two. */
function tableOf(text: string, whole: boolean): string | null {
  const lines = text.split(/\r?\n/, 200)
  if (!whole && lines.length < 200) lines.pop()
  const rows = joinQuoted(lines).slice(0, 50)
  if (rows.length < 2) return null
  let best: string | null = null
  let most = 1
  for (const [form, delimiter] of forms) {
    const widths = rows.map((row) => fields(row, delimiter))
    const [width] = widths
    if (width < 2 || width <= most) continue
    const same = widths.filter((w) => w === width).length
    // prose has commas too, but not as many on every line
    if (same / widths.length < (width === 2 ? 0.95 : 0.8)) continue
    if (width === 2 && rows.length < 3 && form !== 'csv-tab') continue
    most = width
    best = form
  }
  return best
}

/** Lines with an odd number of quotes go on with the next, for a while. */
function joinQuoted(lines: readonly string[]): string[] {
  const rows: string[] = []
  let open = 0
  for (const line of lines) {
    if (open > 0 && open < 20) {
      rows[rows.length - 1] += ` ${line}`
      open = quotes(line) % 2 === 1 ? 0 : open + 1
    } else if (line.trim() !== '') {
      rows.push(line)
      open = quotes(line) % 2 === 1 ? 1 : 0
    }
  }
  return rows
}

const quotes = (line: string): number => line.split('"').length - 1

function fields(row: string, delimiter: string): number {
  let count = 1
  let quoted = false
  for (let i = 0; i < row.length; i++) {
    const c = row[i]
    if (c === '"') quoted = !quoted
    else if (c === delimiter && !quoted) count++
  }
  return count
}

const CODE_LINE =
  /[;{}]\s*$|^\s*(?:import|from|export|const|let|var|def|class|function|return|if|for|while|public|private|#include|using|package|fn|use|\/\/|\/\*|\*\s|#!)|^\s*["']?[\w.@/-]+["']?\s*[:=]\s*["'{[]/

function isCode(text: string): boolean {
  const lines = text.split('\n', 400).filter((line) => line.trim() !== '')
  return lines.length >= 5 && lines.filter((line) => CODE_LINE.test(line)).length / lines.length >= 0.45
}
