/** What a place is and is called: known before its file is here. */
import type { PlaceSummary } from '../catalogue/api'
import { nearestDay } from '../catalogue/dates'
import { levelOn } from '../catalogue/level'
import { useWords } from '../text/text'
import { useDay } from '../view/atlas'
import styles from './panel.module.css'

type Named = Pick<PlaceSummary, 'kind' | 'name' | 'span' | 'level' | 'levelSince'>

export function PlaceName({ place }: { place: Named }) {
  const { t, language } = useWords()
  const other = language === 'vi' ? 'en' : 'vi'
  const level = levelOn(place, nearestDay(place.span, useDay()))
  return (
    <>
      <p className={styles.kicker}>
        {place.kind === 'province' && level ? t(`level.${level}`) : t(`kind.${place.kind}`)}
      </p>
      <h2 className={styles.title} tabIndex={-1} data-panel-heading>
        {place.name[language]}
      </h2>
      {place.name[other] !== place.name[language] && (
        <p className={styles.otherName} lang={other}>
          {place.name[other]}
        </p>
      )}
    </>
  )
}
