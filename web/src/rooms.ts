/**
 * The rooms of the page. A room is a folder in rooms/ whose index.ts exports one Room, and one line here. The rail shows
 * rooms with an icon, in this order; the others are reached by links.
 */
import type { ComponentType } from 'react'
import type { Bilingual } from '../../src/model/taxonomy.ts'
import { match } from './lib/router.tsx'
import { atlasRooms } from './rooms/atlas/index.ts'
import { exchange } from './rooms/exchange/index.ts'
import { finding } from './rooms/finding/index.ts'
import { findings } from './rooms/findings/index.ts'
import { protect, protectPlan } from './rooms/protect/index.ts'
import { scan, scanRun } from './rooms/scan/index.ts'
import { situation } from './rooms/situation/index.ts'

export interface RoomProps {
  /** named parts of the address, such as :id */
  readonly params: Readonly<Record<string, string>>
}

export interface Room {
  readonly id: string
  readonly path: string
  readonly name: Bilingual
  /** path data of a 20 x 20 line icon; absent: not in the rail */
  readonly icon?: string
  /** the room in the rail that this one belongs to */
  readonly within?: string
  /** what the room asks the server for first, under /api/v1: asked while the room is fetched */
  ahead?(query: URLSearchParams): readonly string[]
  /** loaded when first entered */
  load(): Promise<{ default: ComponentType<RoomProps> }>
}

/** The room at a path, with the named parts of its address. */
export function roomAt(path: string): { room: Room; params: Record<string, string> } | null {
  for (const room of rooms) {
    const params = match(room.path, path)
    if (params) return { room, params }
  }
  return null
}

export const rooms: readonly Room[] = [
  situation,
  findings,
  finding,
  ...atlasRooms,
  protect,
  protectPlan,
  scan,
  scanRun,
  exchange,
]
