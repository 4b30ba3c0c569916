import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App, fetchRoom } from './app.tsx'
import { langPref } from './lib/prefs.ts'
import { askAhead } from './lib/resource.ts'
import { setQuery } from './lib/router.tsx'
import { roomAt } from './rooms.ts'
import './style/base.css'
import './style/shell.css'
import './style/parts.css'

// ?lang=en in a link opens the page in that language and then leaves the address bar
const asked = new URLSearchParams(location.search).get('lang')
if (asked === 'id' || asked === 'en') langPref.set(asked)
if (asked !== null) setQuery({ lang: null })
document.documentElement.lang = langPref.get()

// the first room, and what it will ask for, are fetched while the rest begins
const first = roomAt(location.pathname)?.room
if (first) {
  if (first.ahead) askAhead(first.ahead(new URLSearchParams(location.search)))
}
// over a slow line the frame comes first
await Promise.race([first && fetchRoom(first.load), new Promise((resolve) => setTimeout(resolve, 500))])

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
