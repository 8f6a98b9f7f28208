/** The places of the day that the filters leave, in groups. */
import { memo } from 'react'
import type { PlaceSummary } from '../catalogue/api'
import { layerOf } from '../catalogue/layers'
import { placeKinds } from '../catalogue/words'
import { legendOrder } from '../cartography/legend'
import type { Flavour } from '../cartography/palette'
import { Swatch } from '../cartography/Swatch'
import { useWords } from '../text/text'
import { ChoiceLink } from '../view/atlas'
import { Badge } from './Badge'
import styles from './controls.module.css'

interface PlacesProps {
  places: readonly PlaceSummary[]
  flavour: Flavour
}

/** What texts speak of before what they only stand on; the rest in the order of the legend. */
const first: readonly string[] = [
  'linkage-zone',
  'development-triangle',
  'development-axis',
  'economic-corridor',
  'socio-economic-region',
]
const rank = (kind: PlaceSummary['kind']) =>
  first.includes(kind) ? first.indexOf(kind) : 10 + legendOrder.indexOf(layerOf(kind))

/** Typing in the search box does not draw it again. */
export const PlaceList = memo(function PlaceList({ places, flavour }: PlacesProps) {
  const { t, language } = useWords()
  const kinds = placeKinds
    .filter((kind) => places.some((place) => place.kind === kind))
    .sort((a, b) => rank(a) - rank(b))
  return kinds.map((kind) => {
    const group = places.filter((place) => place.kind === kind)
    return (
      <section key={kind} className={styles.group}>
        <h2>
          {t(`kind.${kind}`)} <span className={styles.count}>{group.length}</span>
        </h2>
        <ul className={styles.items}>
          {group.map(({ id, status, name, bounds, documents }) => (
            <li key={id}>
              <ChoiceLink to={{ type: 'place', id }} className={styles.item}>
                <Swatch kind={kind} status={status} flavour={flavour} size={20} />
                <span className={styles.itemName}>
                  {name[language]}
                  {!bounds && <small>{t('list.noShape')}</small>}
                </span>
                <Badge documents={documents} />
              </ChoiceLink>
            </li>
          ))}
        </ul>
      </section>
    )
  })
})
