import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './app.tsx'
import { langPref, takeLangFromAddress } from './lib/prefs.ts'
import './style/base.css'
import './style/shell.css'
import './style/parts.css'

takeLangFromAddress()
document.documentElement.lang = langPref.get()

createRoot(document.getElementById('root') as HTMLElement).render(
  <StrictMode>
    <App />
  </StrictMode>,
)
