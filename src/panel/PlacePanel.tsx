/** Under a place's name: its facts, what it was and became, and what documents say of it. */
import type { ReactNode } from 'react'
import type { PlaceEntry, PlaceLink } from '../catalogue/api'
import { dayBefore, existsOn, nearestDay } from '../catalogue/dates'
import { change } from '../view/store'
import { showDay } from '../view/view'
import { ChoiceLink, useAtlas, useDay, usePlace, useViewState } from '../view/atlas'
import { useWords, writeDate } from '../text/text'
import { CitationList } from './CitationList'
import { CitationRings } from './CitationRings'
import { NothingSaid } from './NothingSaid'
import { PlaceTools } from './PanelTools'
import { PlaceFigures } from './PlaceFigures'
import { Reference } from './Reference'
import { RestAtPlace } from './RestAtPlace'
import { SpatialRelations } from './SpatialRelations'
import styles from './panel.module.css'

const headings = {
  predecessor: 'panel.saidOfPredecessor',
  namesake: 'panel.saidOfNamesake',
  successor: 'panel.saidOfSuccessor',
  area: 'panel.saidOfArea',
} as const

export function PlacePanel({ place }: { place: PlaceEntry }) {
  const { t, language } = useWords()
  const name = place.name[language]
  return (
    <>
      <PlaceTools place={place} />
      <UnderPointer chosen={place.id} />
      <NotOnDay place={place} />
      <PlaceFacts place={place} />
      {place.note && (
        <p className={styles.note}>
          <strong>{t('panel.note')}:</strong> {place.note[language]}
        </p>
      )}
      <Lineage place={place} />

      <CitationRings place={place} />
      <NothingSaid place={place} />
      {place.related.map((related) => {
        const values = {
          name: related.place.name[language],
          self: name,
          date: related.on ? writeDate(related.on, language) : '',
        }
        const heading = t(
          headings[related.because === 'predecessor' && values.name === name ? 'namesake' : related.because],
          values,
        )
        return (
          <details key={related.place.id} className={styles.related} open={related.because === 'predecessor'}>
            <summary>
              <h3>{heading}</h3>{' '}
              <span className={styles.count}>{t('list.documentCount', { count: related.documents })}</span>
            </summary>
            <CitationList citations={related.citations} />
            <RestAtPlace related={related} />
          </details>
        )
      })}
      <Surroundings place={place} />
      <SpatialRelations place={place} />
      {place.references.length > 0 && (
        <details className={styles.related}>
          <summary>
            <h3>{t('panel.references')}</h3>
          </summary>
          <ul className={styles.references}>
            {place.references.map((reference) => (
              <li key={reference}>
                <Reference text={reference} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function UnderPointer({ chosen }: { chosen: string }) {
  const { t } = useWords()
  const under = useViewState((state) => state.under)
  const others = under.filter((id) => id !== chosen)
  if (!others.length) return null
  return (
    <div className={styles.under}>
      <span>{t('panel.under')}:</span>
      <ul>
        {others.map((id) => (
          <UnderPlace key={id} id={id} />
        ))}
      </ul>
    </div>
  )
}

function UnderPlace({ id }: { id: string }) {
  const { language } = useWords()
  const place = usePlace(id)
  return place ? (
    <li>
      <ChoiceLink to={{ type: 'place', id }}>{place.name[language]}</ChoiceLink>
    </li>
  ) : null
}

function NotOnDay({ place }: { place: PlaceEntry }) {
  const { t, language } = useWords()
  const { store } = useAtlas()
  const day = useDay()
  if (existsOn(place.span, day)) return null
  const other = nearestDay(place.span, day)
  return (
    <div className={styles.note}>
      <p>{t('panel.notOnDay', { date: writeDate(day, language) })}</p>
      <button
        type="button"
        className={styles.button}
        onClick={() => change(store, (view) => showDay(view, other))}
      >
        {t('panel.showDay', { date: writeDate(other, language) })}
      </button>
    </div>
  )
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function PlaceFacts({ place }: { place: PlaceEntry }) {
  const { t, language } = useWords()
  const day = useDay()
  const date = (text: string) => writeDate(text, language)
  const { span } = place
  const within = place.within.filter((province) => existsOn(province.span, day))
  return (
    <dl className={styles.factList}>
      {place.status && (
        <Fact term={t('panel.status')}>
          {t(`status.${place.status}`)}
          {place.statusAsOf && <> ({t('panel.asOf', { date: date(place.statusAsOf) })})</>}
          {place.statusNote && <span className={styles.sub}>{place.statusNote[language]}</span>}
        </Fact>
      )}
      {span && (
        <Fact term={t('panel.existed')}>
          {span.from && span.until
            ? t('panel.fromUntil', { from: date(span.from), until: date(dayBefore(span.until)) })
            : span.until
              ? t('panel.until', { until: date(dayBefore(span.until)) })
              : t('panel.from', { from: date(span.from!) })}
        </Fact>
      )}
      {within.length > 0 && (
        <Fact term={t('panel.within')}>
          <Links places={within} />
        </Fact>
      )}
      <PlaceFigures groups={place.figures} />
      <Fact term={t('panel.precision')}>
        {place.precision ? t(`precision.${place.precision}`) : t('panel.noShape')}
        <span className={styles.sub}>{(place.origin ?? place.shapeless)?.[language]}</span>
      </Fact>
    </dl>
  )
}

function Links({ places }: { places: readonly PlaceLink[] }) {
  const { language } = useWords()
  return (
    <ul className={styles.inline}>
      {places.map((place) => (
        <li key={place.id}>
          <ChoiceLink to={{ type: 'place', id: place.id }}>{place.name[language]}</ChoiceLink>
        </li>
      ))}
    </ul>
  )
}

function Lineage({ place }: { place: PlaceEntry }) {
  const { t, language } = useWords()
  const { was, became, on, by } = place.lineage
  if (!by) return null
  return (
    <section className={styles.section}>
      <h3>{t('panel.lineage')}</h3>
      {was.length > 0 && (
        <div className={styles.step}>
          {t('panel.mergedFrom', { date: writeDate(on!, language) })}: <Links places={was} />
        </div>
      )}
      {became.length > 0 && (
        <div className={styles.step}>
          {t('panel.became', { date: writeDate(on!, language) })}: <Links places={became} />
        </div>
      )}
      {!was.length && !became.length && (
        <div className={styles.step}>{t('panel.until', { until: writeDate(dayBefore(on!), language) })}</div>
      )}
      <p>
        {t('panel.by')}{' '}
        <ChoiceLink to={{ type: 'document', id: by.id }}>{by.number ?? by.title[language]}</ChoiceLink>
      </p>
    </section>
  )
}

function Surroundings({ place }: { place: PlaceEntry }) {
  const { t } = useWords()
  const groups = [
    [t('panel.members'), place.members],
    [t('panel.partOf'), place.partOf],
    [t('panel.contains'), place.contains],
  ] as const
  return groups.map(([term, places]) =>
    places.length ? (
      <section key={term} className={styles.section}>
        <h3>{term}</h3>
        <Links places={places} />
      </section>
    ) : null,
  )
}
