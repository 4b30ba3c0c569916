// Runs before the first paint, so that neither the colours nor the language flash. The keys are those of lib/prefs.ts.
try {
  const theme = localStorage.getItem('perisai.theme')
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
  if (localStorage.getItem('perisai.lang') === 'en') document.documentElement.lang = 'en'
} catch {
  // storage may be closed to this page; the defaults hold
}
