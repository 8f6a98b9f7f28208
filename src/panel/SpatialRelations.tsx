/** What the place borders, crosses, lies on and is near, as measured on the drawn shapes; closed until asked for. */
import type { ReactNode } from 'react'
import type { PlaceEntry, PlaceLink } from '../catalogue/api'
import { existsOn, nearestDay } from '../catalogue/dates'
import { ChoiceLink, useDay } from '../view/atlas'
import { useWords, writeNumber } from '../text/text'
import styles from './panel.module.css'

export function SpatialRelations({ place }: { place: PlaceEntry }) {
  const { t, language } = useWords()
  const day = useDay()
  const { spatial, span } = place
  if (!spatial) return null
  const shown = nearestDay(span, day)
  const number = (value: number) => writeNumber(value, language)
  const list = <Row extends { place: PlaceLink }>(
    term: string,
    rows: readonly Row[] | undefined,
    says: (row: Row) => ReactNode,
  ) => {
    const there = rows?.filter((row) => existsOn(row.place.span, shown))
    if (!there?.length) return null
    return (
      <>
        <p>{term}</p>
        <ul className={styles.references}>
          {there.map((row, i) => (
            <li key={i}>
              <ChoiceLink to={{ type: 'place', id: row.place.id }}>{row.place.name[language]}</ChoiceLink>{' '}
              {says(row)}
            </li>
          ))}
        </ul>
      </>
    )
  }
  return (
    <details className={styles.related}>
      <summary>
        <h3>{t('spatial.title')}</h3>
      </summary>
      <p className={styles.quiet}>{t('spatial.caveat')}</p>
      {list(t('spatial.borders'), spatial.borders, ({ km }) => `${number(km)} km`)}
      {list(
        t('spatial.crosses'),
        spatial.crosses,
        ({ fromKm, toKm }) => `km ${number(fromKm)}–${number(toKm)}`,
      )}
      {spatial.lengthKm !== undefined && (
        <p>
          {t('spatial.length')} {number(spatial.lengthKm)} km
        </p>
      )}
      {list(t('spatial.liesOn'), spatial.liesOn, ({ km }) => `${number(km)} km`)}
      {list(t('spatial.nearest'), spatial.nearest, ({ km }) =>
        km ? `${number(km)} km` : t('spatial.inside'),
      )}
    </details>
  )
}
