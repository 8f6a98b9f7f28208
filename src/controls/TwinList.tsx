/** The map's twin: every place and document as a list of links that can be searched. */
import { memo, useCallback, useMemo, useRef, useState } from 'react'
import type { PlaceSummary } from '../catalogue/api'
import { existsOn } from '../catalogue/dates'
import type { Flavour } from '../cartography/palette'
import { laterPart } from '../parts/laterPart'
import { fetchWords } from '../text/moreWords'
import { useWords } from '../text/text'
import { useAtlas, useDay, useViewState } from '../view/atlas'
import { PlaceList } from './PlaceList'
import { SearchBox } from './SearchBox'
import type { Opening } from './search/SearchResults'
import { useListKeys } from './useListKeys'
import styles from './controls.module.css'

/** Their words come with them. */
const withWords =
  <Part,>(load: () => Promise<Part>) =>
  async () =>
    (await Promise.all([load(), fetchWords('search')]))[0]
const SearchResults = laterPart(
  withWords(() => import('./search/SearchResults').then((module) => module.SearchResults)),
)
const SearchHelp = laterPart(
  withWords(() => import('./search/SearchHelp').then((module) => module.SearchHelp)),
)
const DocumentList = laterPart(
  withWords(() => import('./DocumentList').then((module) => module.DocumentList)),
)
const NothingLeft = laterPart(withWords(() => import('./NothingLeft').then((module) => module.NothingLeft)))

export function TwinList({ flavour }: { flavour: Flavour }) {
  const [query, setQuery] = useState('')
  const [opening, setOpening] = useState<Opening | null>(null)
  const [helping, setHelping] = useState(false)
  const [counts, setCounts] = useState('')
  const list = useRef<HTMLDivElement>(null)
  const box = useRef<HTMLInputElement>(null)
  const ask = useCallback((asked: string) => {
    setQuery(asked)
    setOpening(null)
    setHelping(false)
    if (!asked.trim()) setCounts('')
    box.current?.focus()
  }, [])
  const empty = useCallback(() => ask(''), [ask])
  useListKeys(list, box, empty)
  const asked = query.trim() !== ''
  return (
    <div className={styles.twin} id="list" ref={list}>
      <SearchBox
        box={box}
        query={query}
        ask={ask}
        open={() => setOpening({ query })}
        helping={helping}
        help={() => setHelping(!helping)}
      />
      {helping && <SearchHelp ask={ask} />}
      {asked && (
        <div className={styles.tabPanel} data-links>
          <SearchResults query={query} flavour={flavour} opening={opening} ask={ask} announce={setCounts} />
        </div>
      )}
      {/* Kept while something is searched for: to take hundreds of items out would hold up the first letter. */}
      <div className={styles.everything} hidden={asked}>
        <Everything flavour={flavour} />
      </div>
      <p className="visually-hidden" role="status">
        {counts}
      </p>
    </div>
  )
}

const byName = (language: 'vi' | 'en') => {
  const collator = new Intl.Collator(language)
  return (a: PlaceSummary, b: PlaceSummary) => collator.compare(a.name[language], b.name[language])
}

/** Places or documents, all that the filters leave. */
const Everything = memo(function Everything({ flavour }: { flavour: Flavour }) {
  const { t, language } = useWords()
  const { index } = useAtlas()
  const day = useDay()
  const matching = useViewState((state) => state.matching)
  const matchingDocuments = useViewState((state) => state.matchingDocuments)
  const [shown, setShown] = useState<'places' | 'documents'>('places')
  const places = useMemo(() => {
    const wanted = matching && new Set(matching)
    return index.places
      .filter((place) => existsOn(place.span, day) && (wanted?.has(place.id) ?? true))
      .sort(byName(language))
  }, [index, matching, day, language])
  const counted = { places: places.length, documents: matchingDocuments?.length ?? index.counts.documents }
  return (
    <>
      <fieldset className={styles.tabList}>
        <legend className="visually-hidden">{t('list.label')}</legend>
        {(['places', 'documents'] as const).map((one) => (
          <label key={one} className={styles.tab}>
            <input
              type="radio"
              name="list"
              className="visually-hidden"
              checked={shown === one}
              onChange={() => setShown(one)}
            />
            {t(`list.${one}`)} <span className={styles.count}>{counted[one]}</span>
          </label>
        ))}
      </fieldset>
      <div className={styles.tabPanel} data-links>
        {shown === 'documents' ? (
          <DocumentList />
        ) : places.length ? (
          <PlaceList places={places} flavour={flavour} />
        ) : (
          <NothingLeft />
        )}
      </div>
    </>
  )
})
