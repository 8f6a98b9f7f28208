/** Two places side by side: facts, figures, documents that speak of both, and those of one alone. */
import { useMemo } from 'react'
import type { DocumentEntry, DocumentSummary, PlaceEntry } from '../../catalogue/api'
import { comparePlaces, groundOf, sharedDocuments, type SharedDocuments } from '../../catalogue/comparing'
import { StatementText } from '../../panel/CitationList'
import { LifeBadge } from '../../panel/LifeBadge'
import { useMoreWords } from '../../text/moreWords'
import { useWords, writeDate, writeNumber } from '../../text/text'
import { useAtlas } from '../../view/atlas'
import { useLoaded } from '../../view/useLoaded'
import { BothTable } from './BothTable'
import { Failed } from './Failed'
import { FigureValues } from './FigureValues'
import { Leave } from './Leave'
import { Growing, Only, Pair, PlaceLinks } from './Lists'
import { usePlaceFacts } from './usePlaceFacts'
import styles from './compare.module.css'

interface Sides {
  a: PlaceEntry
  b: PlaceEntry
  names: [string, string]
}

export function ComparedPlaces({ a, b }: { a: PlaceEntry; b: PlaceEntry }) {
  const { t: words } = useWords()
  const { t, language } = useMoreWords('compare')
  const { figures, areas, borderKm } = useMemo(() => comparePlaces(a, b), [a, b])
  const facts = usePlaceFacts(a, b)
  const names = namesOf(a, b, language)
  return (
    <>
      <section className={styles.section}>
        <h3>{t('facts')}</h3>
        <BothTable caption={t('fact')} names={names} rows={facts} />
        {borderKm !== undefined && <p>{t('border', { km: writeNumber(borderKm, language) })}</p>}
        {areas.length > 0 && (
          <p>
            {t('areas')} <PlaceLinks places={areas} />
          </p>
        )}
      </section>
      <section className={styles.section}>
        <h3>{t('figures')}</h3>
        {figures.length ? (
          <BothTable
            caption={t('figure')}
            names={names}
            rows={figures.map((row) => ({
              key: row.quantity,
              term: words(`measure.${row.quantity}`),
              a: row.a.length > 0 && <FigureValues values={row.a} />,
              b: row.b.length > 0 && <FigureValues values={row.b} />,
            }))}
          />
        ) : (
          <p className={styles.quiet}>{t('noFigures')}</p>
        )}
      </section>
      <Documents a={a} b={b} names={names} />
    </>
  )
}

/** Two places of one name are told apart by when they were. */
function namesOf(a: PlaceEntry, b: PlaceEntry, language: 'vi' | 'en'): [string, string] {
  const names: [string, string] = [a.name[language], b.name[language]]
  if (names[0] !== names[1]) return names
  const time = ({ span }: PlaceEntry) =>
    span?.from ? ` (${span.from.slice(0, 4)}–)` : span?.until ? ` (–${span.until.slice(0, 4)})` : ''
  return [names[0] + time(a), names[1] + time(b)]
}

/** Counted over the whole catalogue: a place's own file has only its newest documents. */
function Documents({ a, b, names }: Sides) {
  const { t: words } = useWords()
  const { t } = useMoreWords('compare')
  const { catalogue, index } = useAtlas()
  const grounds = useMemo(
    () => [groundOf(a.id, index.places), groundOf(b.id, index.places)] as const,
    [a.id, b.id, index],
  )
  const found = useLoaded<SharedDocuments>(`shared ${a.id} ${b.id}`, async () => {
    const [table, { documents }] = await Promise.all([catalogue.mentions(), catalogue.documents()])
    return sharedDocuments(...grounds, table, documents)
  })
  if (found.state === 'loading') return <p>{words('app.loading')}</p>
  if (found.state === 'failed') return <Failed retry={found.retry} />
  const { shared, onlyA, onlyB } = found.value
  return (
    <>
      <section className={styles.section}>
        <h3>{shared.length ? t('shared.place', { count: shared.length }) : t('noShared.place')}</h3>
        <Growing
          items={shared}
          row={(document) => (
            <li key={document.id} className={styles.card}>
              <h4>
                <Title document={document} />
              </h4>
              <WhatIsSaid id={document.id} names={names} grounds={grounds} />
            </li>
          )}
        />
      </section>
      <Only names={names} a={<Alone documents={onlyA} />} b={<Alone documents={onlyB} />} />
    </>
  )
}

function Title({ document }: { document: DocumentSummary }) {
  const { t } = useWords()
  const { language } = useMoreWords('compare')
  const date = writeDate(document.date, language)
  return (
    <>
      <Leave to={{ type: 'document', id: document.id }}>{document.title[language]}</Leave>{' '}
      <span className={styles.quiet}>
        {document.number && <>{document.number} · </>}
        {document.dateIs === 'before' ? t('document.before', { date }) : date}
      </span>{' '}
      <LifeBadge document={document} />
    </>
  )
}

interface WhatIsSaidProps {
  /** The document's. */
  id: string
  names: [string, string]
  grounds: readonly [readonly string[], readonly string[]]
}

/** What one document says of each of the two, read from its own file. */
function WhatIsSaid({ id, names, grounds }: WhatIsSaidProps) {
  const { t } = useWords()
  const { catalogue } = useAtlas()
  const document = useLoaded(`said ${id}`, () => catalogue.document(id))
  if (document.state === 'loading') return <p className={styles.quiet}>{t('app.loading')}</p>
  if (document.state === 'failed') return <Failed retry={document.retry} />
  const said = (ground: readonly string[]) => (
    <Statements
      own={ground[0]!}
      mentions={document.value.mentions.filter(({ place }) => ground.includes(place.id))}
    />
  )
  return <Pair names={names} a={said(grounds[0])} b={said(grounds[1])} />
}

function Statements({ own, mentions }: { own: string; mentions: DocumentEntry['mentions'] }) {
  const { t, language } = useMoreWords('compare')
  return mentions.map((mention, i) => (
    <div key={i}>
      {mention.place.id !== own && (
        <p className={styles.quiet}>{t('saidOf', { name: mention.place.name[language] })}</p>
      )}
      <StatementText statement={mention} />
    </div>
  ))
}

function Alone({ documents }: { documents: readonly DocumentSummary[] }) {
  const { t } = useMoreWords('compare')
  if (!documents.length) return <p className={styles.quiet}>{t('nothingOnly')}</p>
  return (
    <details>
      <summary>{t('onlyDocuments', { count: documents.length })}</summary>
      <Growing
        items={documents}
        row={(document) => (
          <li key={document.id}>
            <Title document={document} />
          </li>
        )}
      />
    </details>
  )
}
