import { lazy, Suspense, useEffect, useRef } from 'react'
import type { ComponentType, LazyExoticComponent } from 'react'
import { useLang } from './lib/prefs.ts'
import { usePlace, Link } from './lib/router.tsx'
import { Failure } from './lib/api.ts'
import { noteOutcome, quiet, useLocked, useRound } from './lib/resource.ts'
import { Fence } from './parts/fence.tsx'
import { GoneBanner } from './parts/gone.tsx'
import { KeyForm } from './parts/key.tsx'
import { Rail } from './parts/rail.tsx'
import { roomAt, rooms } from './rooms.ts'
import type { Room, RoomProps } from './rooms.ts'
import { useText } from './text/index.ts'

type Load = Room['load']
const loaded = new Map<Load, ComponentType<RoomProps> | LazyExoticComponent<ComponentType<RoomProps>>>()
/** Rooms whose code is here: shown at once, as React holds back for 300 ms what it once showed a placeholder for. */
const ready = new Map<Load, ComponentType<RoomProps>>()

function component({ load }: Room): ComponentType<RoomProps> | LazyExoticComponent<ComponentType<RoomProps>> {
  let found = loaded.get(load)
  if (!found) loaded.set(load, (found = ready.get(load) ?? lazy(() => enter(load))))
  return found
}

/** A room that could not be fetched is forgotten, so that it is fetched again when the server is back. */
function enter(load: Load): ReturnType<Load> {
  return load().catch(() => {
    loaded.delete(load)
    const failure = new Failure('gone', 0, '')
    noteOutcome(failure)
    throw failure
  })
}

/** Fetches the code of a room; one that cannot be fetched is tried again when it is entered. */
export async function fetchRoom(load: Load): Promise<void> {
  await load().then(
    ({ default: room }) => ready.set(load, room),
    () => {},
  )
}

/**
 * Fetches the other rooms, one after the other, once the first one stands with its figures: entering one then takes no
 * time and needs no server.
 */
async function fetchRooms(): Promise<void> {
  const first = roomAt(location.pathname)?.room
  if (first) await fetchRoom(first.load)
  await quiet()
  for (const load of new Set(rooms.map((room) => room.load))) await fetchRoom(load)
}

export function App() {
  const t = useText()
  const lang = useLang()
  const { path } = usePlace()
  const locked = useLocked()
  const round = useRound()
  const found = roomAt(path)
  const main = useRef<HTMLElement>(null)
  const read = useRef(path)

  useEffect(() => {
    document.title = found ? `${found.room.name[lang]} · Perisai` : `${t.noRoom.title} · Perisai`
  }, [found, lang, t])

  // A new room is read from its beginning; on the first load the browser's own start of page holds.
  useEffect(() => {
    if (read.current === path) return
    read.current = path
    main.current?.focus({ preventScroll: true })
    window.scrollTo(0, 0)
  }, [path])

  useEffect(() => void fetchRooms(), [])

  const Shown = found ? component(found.room) : null
  return (
    <>
      <a className="skip" href="#main">
        {t.skip}
      </a>
      <Rail here={found ? (found.room.within ?? found.room.id) : null} />
      <main id="main" ref={main} tabIndex={-1}>
        <GoneBanner />
        {locked ? (
          <KeyForm />
        ) : (
          <Fence key={path} round={round}>
            <Suspense fallback={<p className="quiet pad">{t.loading}</p>}>
              {Shown && found ? <Shown params={found.params} /> : <NoRoom />}
            </Suspense>
          </Fence>
        )}
      </main>
    </>
  )
}

function NoRoom() {
  const t = useText()
  return (
    <div className="room">
      <h1>{t.noRoom.title}</h1>
      <p>{t.noRoom.body}</p>
      <p>
        <Link href="/">{t.noRoom.home}</Link>
      </p>
    </div>
  )
}
