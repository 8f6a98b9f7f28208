/** What of the network is shown: as a matrix or on the map, of which day and theme, with zones, with documents that are over. */
import { eveOfMerger, merger } from '../../catalogue/dates'
import { themes, type Theme } from '../../catalogue/words'
import { useMoreWords } from '../../text/moreWords'
import { useWords } from '../../text/text'
import { useAtlas, useDay } from '../../view/atlas'
import { change } from '../../view/store'
import { showDay } from '../../view/view'
import styles from './network.module.css'
import type { NetworkTold } from './told'

interface SettingsProps {
  settings: NetworkTold
  set: (some: Partial<NetworkTold>) => void
}

export function Settings({ settings: { view, theme, zones, ended }, set }: SettingsProps) {
  const { t } = useMoreWords('network')
  const { t: word } = useWords()
  const { store } = useAtlas()
  const day = useDay()
  return (
    <div className={styles.settings}>
      <div className={styles.choice} role="group" aria-label={t('view')}>
        {(['matrix', 'arcs'] as const).map((name) => (
          <button key={name} type="button" aria-pressed={view === name} onClick={() => set({ view: name })}>
            {t(name)}
          </button>
        ))}
      </div>
      <select
        className={styles.theme}
        aria-label={t('theme')}
        value={theme ?? ''}
        onChange={({ target }) => set({ theme: (target.value || null) as Theme | null })}
      >
        <option value="">{t('allThemes')}</option>
        {themes.map((one) => (
          <option key={one} value={one}>
            {word(`theme.${one}`)}
          </option>
        ))}
      </select>
      {view === 'matrix' && (
        // The map's own switch lies under the sheet.
        <div className={styles.choice} role="group" aria-label={t('day')}>
          <button
            type="button"
            aria-pressed={day < merger}
            onClick={() => change(store, (now) => showDay(now, eveOfMerger))}
          >
            {word('date.before')}
          </button>
          <button
            type="button"
            aria-pressed={day >= merger}
            onClick={() => change(store, (now) => showDay(now, null))}
          >
            {word('date.after')}
          </button>
        </div>
      )}
      <label className={styles.check}>
        <input type="checkbox" checked={zones} onChange={({ target }) => set({ zones: target.checked })} />
        {t('zones')}
      </label>
      <label className={styles.check}>
        <input type="checkbox" checked={ended} onChange={({ target }) => set({ ended: target.checked })} />
        {t('ended')}
      </label>
    </div>
  )
}
