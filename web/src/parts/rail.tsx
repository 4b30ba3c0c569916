import { langPref, themePref, usePref } from '../lib/prefs.ts'
import type { Lang, Theme } from '../lib/prefs.ts'
import { Link } from '../lib/router.tsx'
import { rooms } from '../rooms.ts'
import { useText } from '../text/index.ts'
import { Icon } from './icon.tsx'
import { Segmented } from './segmented.tsx'

const themeIcons: Record<Theme, string> = {
  auto: 'M10 3a7 7 0 1 1 0 14 7 7 0 0 1 0-14',
  light:
    'M10 6.5a3.5 3.5 0 1 0 0 7 3.5 3.5 0 0 0 0-7M10 2v1.5M10 16.5V18M2 10h1.5M16.5 10H18M4.3 4.3l1.1 1.100M14.6 14.600l1.1 1.100M4.3 15.700l1.1-1.100M14.6 5.400l1.1-1.1',
  dark: 'M16.5 12.3A7 7 0 0 1 7.7 3.5a7 7 0 1 0 8.8 8.800z',
}

/** the half of the circle that is dark */
const HALF = 'M10 3a7 7 0 0 0 0 14z'

/** Left on a desk; on a phone the top line and the bar at the bottom. `here` is the id of the present room. */
export function Rail({ here }: { here: string | null }) {
  const t = useText()
  const lang = usePref(langPref)
  const theme = usePref(themePref)
  return (
    <header className="rail">
      <Link className="brand" href="/">
        <svg viewBox="0 0 32 32" width="24" height="24" aria-hidden="true">
          <path className="brand-shield" d="M16 2 28 6v9c0 7.5-5 12.5-12 15C9 27.5 4 22.5 4 15V6z" />
          <path className="brand-line" d="M9 17h4l2-6 3 10 2-4h3" />
        </svg>
        Perisai
      </Link>
      <nav aria-label={t.rooms}>
        <ul>
          {rooms.map((room) =>
            room.icon ? (
              <li key={room.id}>
                <Link href={room.path} aria-current={room.id === here ? 'page' : undefined}>
                  <Icon d={room.icon} />
                  {room.name[lang]}
                </Link>
              </li>
            ) : null,
          )}
        </ul>
      </nav>
      <div className="prefs" role="group" aria-label={t.display}>
        <Segmented<Lang>
          name="lang"
          legend={t.language}
          value={lang}
          onChange={langPref.set}
          options={[
            { value: 'id', label: 'ID', title: 'Bahasa Indonesia', lang: 'id' },
            { value: 'en', label: 'EN', title: 'English', lang: 'en' },
          ]}
        />
        <Segmented<Theme>
          name="theme"
          legend={t.theme}
          value={theme}
          onChange={themePref.set}
          options={(['auto', 'light', 'dark'] as const).map((value) => ({
            value,
            label: <Icon d={themeIcons[value]} fill={value === 'auto' ? HALF : undefined} />,
            title: t.themes[value],
          }))}
        />
      </div>
    </header>
  )
}
