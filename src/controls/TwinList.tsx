/** The map's twin: every place and document as a searchable list of links. */
import { Tabs } from '@base-ui/react/tabs'
import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import type { DocumentSummary, PlaceSummary } from '../catalogue/api'
import { comesLater, dayBefore, existsOn } from '../catalogue/dates'
import { layerOf } from '../catalogue/layers'
import { placeKinds } from '../catalogue/words'
import { legendOrder } from '../cartography/legend'
import type { Flavour } from '../cartography/palette'
import { Swatch } from '../cartography/Swatch'
import { useWords, writeDate } from '../text/text'
import { ChoiceLink, useAtlas, useDay } from '../view/atlas'
import type { Search } from './search'
import styles from './controls.module.css'

const byName = (language: 'vi' | 'en') => {
  const collator = new Intl.Collator(language)
  return (a: PlaceSummary, b: PlaceSummary) => collator.compare(a.name[language], b.name[language])
}

/** The search engine comes with the first letter typed. */
function useSearch(wanted: boolean): Search | null {
  const { index } = useAtlas()
  const [search, setSearch] = useState<Search | null>(null)
  useEffect(() => {
    if (wanted) void import('./search').then(({ createSearch }) => setSearch(() => createSearch(index)))
  }, [wanted, index])
  return search
}

/** What was found, best first; everything as it stands while nothing is asked. */
function ranked<T extends { id: string }>(items: readonly T[], found: Set<string> | null): readonly T[] {
  if (!found) return items
  const rank = new Map([...found].map((id, i) => [id, i]))
  return items.filter((item) => found.has(item.id)).sort((a, b) => rank.get(a.id)! - rank.get(b.id)!)
}

export function TwinList({ flavour }: { flavour: Flavour }) {
  const { t, language } = useWords()
  const { index } = useAtlas()
  const day = useDay()
  const [query, setQuery] = useState('')
  const asked = useDeferredValue(query)
  const search = useSearch(asked !== '')
  const found = useMemo(() => search?.(asked) ?? null, [search, asked])

  const documents = useMemo(() => ranked(index.documents, found), [index, found])
  const places = useMemo(
    () =>
      found
        ? ranked(index.places, found)
        : index.places.filter((place) => existsOn(place.span, day)).sort(byName(language)),
    [index, found, day, language],
  )

  return (
    <div className={styles.twin} id="list">
      <div className={styles.searchBox}>
        <label htmlFor="search" className="visually-hidden">
          {t('search.label')}
        </label>
        <svg width="18" height="18" viewBox="0 0 24 24" aria-hidden="true">
          <path
            d="M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 0 0 0-13ZM15.5 15.5L21 21"
            fill="none"
            stroke="currentColor"
            strokeWidth="2"
            strokeLinecap="round"
          />
        </svg>
        <input
          id="search"
          type="search"
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          placeholder={t('search.placeholder')}
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
      </div>
      <Tabs.Root defaultValue="places" className={styles.tabs}>
        <Tabs.List className={styles.tabList} aria-label={t('list.label')}>
          <Tabs.Tab value="places" className={styles.tab}>
            {t('list.places')} <span className={styles.count}>{places.length}</span>
          </Tabs.Tab>
          <Tabs.Tab value="documents" className={styles.tab}>
            {t('list.documents')} <span className={styles.count}>{documents.length}</span>
          </Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="places" className={styles.tabPanel}>
          {places.length === 0 && <Nothing query={asked} />}
          {found ? (
            <PlaceLinks places={places} day={day} flavour={flavour} />
          ) : (
            <PlacesByKind places={places} day={day} flavour={flavour} />
          )}
        </Tabs.Panel>
        <Tabs.Panel value="documents" className={styles.tabPanel}>
          {documents.length === 0 && <Nothing query={asked} />}
          <ul className={styles.items}>
            {documents.map((document) => (
              <DocumentItem key={document.id} document={document} later={comesLater(document, day)} />
            ))}
          </ul>
        </Tabs.Panel>
      </Tabs.Root>
      <p className="visually-hidden" role="status">
        {asked &&
          found &&
          `${t('list.placeCount', { count: places.length })}, ${t('list.documentCount', { count: documents.length })}`}
      </p>
    </div>
  )
}

function Nothing({ query }: { query: string }) {
  const { t } = useWords()
  return (
    <p className={styles.nothing}>
      {t('search.none', { query: query.length > 40 ? `${query.slice(0, 40)}…` : query })}
    </p>
  )
}

interface PlacesProps {
  places: readonly PlaceSummary[]
  day: string
  flavour: Flavour
}

/** Groups in the order of the legend, what texts speak of before what they only stand on. */
function PlacesByKind({ places, day, flavour }: PlacesProps) {
  const { t } = useWords()
  const first = [
    'linkage-zone',
    'development-triangle',
    'development-axis',
    'economic-corridor',
    'socio-economic-region',
  ]
  const rank = (kind: (typeof placeKinds)[number]) =>
    first.includes(kind) ? first.indexOf(kind) : 10 + legendOrder.indexOf(layerOf(kind))
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
        <PlaceLinks places={group} day={day} flavour={flavour} />
      </section>
    )
  })
}

function PlaceLinks({ places, day, flavour }: PlacesProps) {
  const { t, language } = useWords()
  return (
    <ul className={styles.items}>
      {places.map((place) => {
        const { span } = place
        return (
          <li key={place.id}>
            <ChoiceLink to={{ type: 'place', id: place.id }} className={styles.item}>
              <Swatch kind={place.kind} status={place.status} flavour={flavour} size={20} />
              <span className={styles.itemName}>
                {place.name[language]}
                {!existsOn(span, day) && (
                  <small>
                    {span?.until && span.until <= day
                      ? t('list.ended', { date: writeDate(dayBefore(span.until), language) })
                      : t('list.starts', { date: writeDate(span!.from!, language) })}
                  </small>
                )}
                {!place.bounds && <small>{t('list.noShape')}</small>}
              </span>
              {place.documents > 0 && (
                <span className={styles.badge} title={t('list.documentCount', { count: place.documents })}>
                  <span aria-hidden="true">{place.documents}</span>
                  <span className="visually-hidden">
                    {t('list.documentCount', { count: place.documents })}
                  </span>
                </span>
              )}
            </ChoiceLink>
          </li>
        )
      })}
    </ul>
  )
}

function DocumentItem({ document, later }: { document: DocumentSummary; later: boolean }) {
  const { t, language } = useWords()
  const date = writeDate(document.date, language)
  return (
    <li>
      <ChoiceLink to={{ type: 'document', id: document.id }} className={styles.documentItem}>
        <span className={later ? styles.itemFacts : styles.itemName}>{document.title[language]}</span>
        <span className={styles.itemFacts}>
          {document.dateIs === 'before' ? t('document.before', { date }) : date}
          {document.number && <> · {document.number}</>} · {t(`documentKind.${document.kind}`)} ·{' '}
          {t('list.placeCount', { count: document.places.length })}
          {later && <> · {t('life.not-yet')}</>}
        </span>
      </ChoiceLink>
    </li>
  )
}
