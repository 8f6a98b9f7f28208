/** What is filtered, a chip a condition: each can be taken away, and all at once. */
import { useMoreWords } from '../../text/moreWords'
import { useAtlas, useViewState } from '../../view/atlas'
import { change } from '../../view/store'
import { facets, filterBy, filterNothing } from '../../view/view'
import styles from './filters.module.css'
import type { ValueName } from './useValueName'

export function Chips({ nameOf }: { nameOf: ValueName }) {
  const { t } = useMoreWords('filters')
  const { store } = useAtlas()
  const filter = useViewState((state) => state.view.filter)
  const chips = facets.flatMap((facet) => (filter[facet] ?? []).map((value) => ({ facet, value })))
  if (!chips.length) return null
  return (
    <ul className={styles.chips} aria-label={t('filtering')}>
      {chips.map(({ facet, value }) => {
        const name = nameOf(facet, value)
        return (
          <li key={`${facet} ${value}`}>
            <button
              type="button"
              className={name ? styles.chip : styles.unknownChip}
              aria-label={t('remove', { facet: t(`facet.${facet}`), value: name ?? value })}
              onClick={() =>
                change(store, (view) =>
                  filterBy(view, facet, view.filter[facet]?.filter((other) => other !== value) ?? []),
                )
              }
            >
              <span>{name ?? `${value}: ${t('unknown')}`}</span>
              <svg width="12" height="12" viewBox="0 0 24 24" aria-hidden="true">
                <path d="M5 5L19 19M19 5L5 19" stroke="currentColor" strokeWidth="3" strokeLinecap="round" />
              </svg>
            </button>
          </li>
        )
      })}
      <li>
        <button type="button" className={styles.clear} onClick={() => change(store, filterNothing)}>
          {t('clear')}
        </button>
      </li>
    </ul>
  )
}
