/** The places that no document mentions, as links; of one kind, or of all. */
import { useState } from 'react'
import type { PlaceSummary } from '../../catalogue/api'
import type { PlaceKind } from '../../catalogue/words'
import { useMoreWords } from '../../text/moreWords'
import { useWords, writeNumber } from '../../text/text'
import { ChoiceLink, useAtlas } from '../../view/atlas'
import { change } from '../../view/store'
import { openTool } from '../../view/view'
import styles from './coverage.module.css'

/** So many are shown before somebody asks for all. */
const atFirst = 24

interface BarePlacesProps {
  places: readonly PlaceSummary[]
  of: PlaceKind | undefined
  /** How many places there are on the day, mentioned or not. */
  all: number
}

export function BarePlaces({ places, of, all }: BarePlacesProps) {
  const { t, language } = useMoreWords('coverage')
  const { t: word } = useWords()
  const { store } = useAtlas()
  const [whole, setWhole] = useState(false)
  const collator = new Intl.Collator(language)
  const own = places
    .filter(({ kind }) => !of || kind === of)
    .sort((a, b) => collator.compare(a.name[language], b.name[language]))
  const shown = whole ? own : own.slice(0, atFirst)
  return (
    <>
      <h3>
        {of ? t('bareOf', { kind: word(`kind.${of}`) }) : t('bare')}{' '}
        <span className={styles.count}>{writeNumber(own.length, language)}</span>
      </h3>
      {own.length === 0 && !of && <p>{t('none', { places: writeNumber(all, language) })}</p>}
      <ul className={styles.bare}>
        {shown.map((place) => (
          <li key={place.id}>
            <ChoiceLink to={{ type: 'place', id: place.id }}>{place.name[language]}</ChoiceLink>
          </li>
        ))}
      </ul>
      <p className={styles.buttons}>
        {shown.length < own.length && (
          <button type="button" className={styles.button} onClick={() => setWhole(true)}>
            {t('showAll', { count: own.length })}
          </button>
        )}
        {of && (
          <button
            type="button"
            className={styles.button}
            onClick={() => change(store, (view) => openTool(view, 'coverage'))}
          >
            {t('everyKind')}
          </button>
        )}
      </p>
    </>
  )
}
