/** Wording shared by all rooms, English. */
import type { Text } from './id.ts'

export const en: Text = {
  skip: 'Skip to content',
  rooms: 'Rooms',
  display: 'Display',
  language: 'Language',
  theme: 'Colours',
  themes: { auto: 'As the device', light: 'Light', dark: 'Dark' },
  loading: 'Loading…',
  search: 'Search',
  noRoom: {
    title: 'No such page',
    body: 'There is no room at this address. The link may have been cut.',
    home: 'To Situation',
  },
  broken: {
    title: 'This page could not be shown',
    body: 'This is an error in Perisai, not in your evidence. Findings are safe in the store.',
    reload: 'Reload',
  },
  gone: {
    title: 'The Perisai server does not answer.',
    body: 'What you see here may be old. Perisai tries again every few seconds.',
    next: 'Make sure that this command is running:',
    retry: 'Try now',
  },
  key: {
    title: 'This server wants a key',
    body: 'The key was printed once when the server started, or comes from PERISAI_KEY. This page does not store it.',
    label: 'Access key',
    open: 'Sign in',
    wrong: 'That key does not fit.',
  },
  failed: 'The request failed',
  unclear: (status) =>
    status
      ? `The server answered in a way this page does not know (status ${status}).`
      : 'The answer of the server cannot be read.',
  retry: 'Try again',
  next: {
    gone: 'Check that Perisai is still running on this computer, then try again.',
    'finding-not-found':
      'The finding may have been removed, or the address was cut. See the list of findings.',
    'upload-too-large': 'Scan from the command line, which has no such limit: perisai scan FILE.',
    'too-many': 'Wait until other work is done or send fewer, then try again.',
    'bad-field': 'Check the address of this page or what you entered.',
    'scan-not-found':
      'What it found is still in the list of findings. If the server was stopped meanwhile, scan again.',
    'disk-full': 'Free some space on the disk of the data folder, then try again.',
    'store-full': 'Free some space on the disk of the data folder, then try again.',
    'bad-request': 'Clear the filters and try again.',
    'store-locked': 'Close the other process that uses the store, then try again.',
    'store-failed': 'Check space and permissions of the data folder, then try again.',
    other: 'Try again. If it keeps happening, look at the log of the server.',
  },
  of100: 'of 100',
  confidence: 'Confidence',
  what: 'Threat',
  target: 'Target',
  start: 'Start',
  startUtc: 'Start (UTC)',
  duration: 'Duration',
  size: 'Magnitude',
  sources: 'Sources',
  unknown: 'unknown',
  sample: 'sample',
  sampleHint: 'Made from the sample evidence that comes with Perisai, not from yours.',
  now: 'needs action now',
  nowHint: 'Confidence 70 or more, and still seen within the last 24 hours.',
  port: 'port',
  copy: 'Copy',
  copied: 'Copied',
  basisOf: 'basis of this number',
  localTime: 'local time',
}
