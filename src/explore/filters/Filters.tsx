/** Filters over documents and places: each value of each facet with what it would leave. */
import { existsOn } from '../../catalogue/dates'
import { documentFacets, placeFacets, type FacetValue } from '../../catalogue/filtering'
import { documentKinds, placeKinds, statuses } from '../../catalogue/words'
import { useMoreWords } from '../../text/moreWords'
import { useWords, writeDate } from '../../text/text'
import { useAtlas, useDay, useViewState } from '../../view/atlas'
import { facets, type Facet } from '../../view/view'
import type { ToolProps } from '../tools'
import { Chips } from './Chips'
import { FacetBox } from './FacetBox'
import styles from './filters.module.css'
import { useAnswer, type Answer } from './useAnswer'
import { useValueName } from './useValueName'

/** Facets that stand open where nobody asked for another. */
const openAtFirst: readonly Facet[] = ['theme', 'region']

/** Values of a closed vocabulary stand in its order; the others as the catalogue has them. */
const vocabularies: Partial<Record<Facet, readonly string[]>> = {
  kind: documentKinds,
  place: placeKinds,
  status: statuses,
}

/** @param told the facet to open */
export function Part({ told }: ToolProps) {
  const { t } = useMoreWords('filters')
  const { t: word } = useWords()
  const answer = useAnswer()
  if (answer.state === 'loading') return <p>{word('app.loading')}</p>
  if (answer.state === 'failed')
    return (
      <p className={styles.problem}>
        {t('failed')}{' '}
        <button type="button" className={styles.clear} onClick={answer.retry}>
          {word('app.tryAgain')}
        </button>
      </p>
    )
  return <Facets told={told} answer={answer.value} />
}

function Facets({ told, answer: { list, left } }: { told: string; answer: Answer }) {
  const { t } = useMoreWords('filters')
  const { t: word, language } = useWords()
  const { index } = useAtlas()
  const day = useDay()
  const filter = useViewState((state) => state.view.filter)
  const nameOf = useValueName(list)
  const filtered = Object.keys(filter).length > 0
  const counts = {
    documents: word('list.documentCount', { count: left.documents.length }),
    places: word('list.placeCount', { count: left.placesOnDay }),
  }
  const opened = facets.find((facet) => facet === told)
  const hints: Partial<Record<Facet, string>> = {
    theme: t('hint.theme'),
    life: t('hint.life', { date: writeDate(day, language) }),
    period: t('hint.period'),
    region: t('hint.region'),
  }
  const valuesOf = (facet: Facet): readonly FacetValue[] => {
    const order = vocabularies[facet]
    const values = left.values[facet]
    if (order) {
      const rank = (value: string) => (order.includes(value) ? order.indexOf(value) : order.length)
      return [...values].sort((a, b) => rank(a.value) - rank(b.value))
    }
    if (facet !== 'region') return values
    // Provinces of another day are no ground to look in, unless an address asked for one.
    const gone = new Set(index.places.filter(({ span }) => !existsOn(span, day)).map(({ id }) => id))
    return values.filter(({ value }) => !gone.has(value) || filter.region?.includes(value))
  }
  const box = (facet: Facet, counted: 'list.placeCount' | 'list.documentCount') => (
    <FacetBox
      key={facet}
      facet={facet}
      values={valuesOf(facet)}
      nameOf={nameOf}
      counted={counted}
      hint={hints[facet]}
      open={opened ? facet === opened : openAtFirst.includes(facet)}
    />
  )
  return (
    <div className={styles.filters}>
      <p className={styles.result} role="status">
        {t(filtered ? 'left' : 'all', counts)}
      </p>
      {left.documents.length + left.placesOnDay === 0 && <p className={styles.problem}>{t('nothing')}</p>}
      <Chips nameOf={nameOf} />
      <h3>{t('documents')}</h3>
      {documentFacets.map((facet) => box(facet, 'list.documentCount'))}
      <h3>{t('places')}</h3>
      {placeFacets.map((facet) => box(facet, 'list.placeCount'))}
      <p className={styles.hint}>{t('how')}</p>
    </div>
  )
}
