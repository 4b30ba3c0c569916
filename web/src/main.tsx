import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { langPref } from './lib/prefs.ts'
import { setQuery } from './lib/router.tsx'
import './style/base.css'
import './style/shell.css'
import './style/parts.css'

// ?lang=en in a link opens the page in that language and then leaves the address bar
const asked = new URLSearchParams(location.search).get('lang')
if (asked === 'id' || asked === 'en') langPref.set(asked)
if (asked !== null) setQuery({ lang: null })
document.documentElement.lang = langPref.get()

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
