/** Places that ended, began or changed rank: mergers as they happened, each with its act. */
import type { ReactNode } from 'react'
import type { DocumentSummary, PlaceSummary } from '../../catalogue/api'
import { mergersOf, rankOf, unchanged, type Changes, type Merger } from '../../catalogue/changes'
import { useMoreWords } from '../../text/moreWords'
import { useWords, writeDate, writeNumber } from '../../text/text'
import { ChoiceLink, useAtlas } from '../../view/atlas'
import styles from './changes.module.css'

interface PlaceChangesProps {
  changes: Changes
  documents: readonly DocumentSummary[]
  since: string
  until: string
  /** How many provinces there were on the two days. */
  before: number
  after: number
}

const isProvince = ({ kind }: PlaceSummary) => kind === 'province'

export function PlaceChanges({ changes, documents, since, until, before, after }: PlaceChangesProps) {
  const { t, language } = useMoreWords('time')
  const { index } = useAtlas()
  const provinces = { ended: changes.ended.filter(isProvince), began: changes.began.filter(isProvince) }
  const others = {
    ended: changes.ended.filter((place) => !isProvince(place)),
    began: changes.began.filter((place) => !isProvince(place)),
  }
  const told = mergersOf(provinces.ended, index.places)
  /** What began without anything that ended for it. */
  const fresh = provinces.began.filter(
    ({ id }) => !told.some(({ to }) => to.some((place) => place.id === id)),
  )
  return (
    <>
      {provinces.ended.length + provinces.began.length > 0 && (
        <Section title={t('changes.provinces')}>
          <p>
            {t('changes.provinceCounts', {
              ended: provinces.ended.length,
              began: provinces.began.length,
              unchanged: unchanged(index.places, 'province', since, until).length,
              before,
              after,
              since: writeDate(since, language),
              until: writeDate(until, language),
            })}
          </p>
          <Acts mergers={told} documents={documents} />
          <ul className={styles.mergers}>
            {told.map((merger) => (
              <MergerRow key={merger.from[0]!.id} merger={merger} />
            ))}
            {fresh.map((place) => (
              <li key={place.id}>
                <PlaceLinks places={[place]} />{' '}
                {t('changes.from', { date: writeDate(place.span!.from!, language) })}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {changes.ranked.length > 0 && (
        <Section title={t('changes.rank')} count={changes.ranked.length}>
          <ul>
            {changes.ranked.map((place) => (
              <li key={place.id}>
                <PlaceLinks places={[place]} /> {t(`rank.${rankOf(place)}`)},{' '}
                {t('changes.from', { date: writeDate(place.levelSince!, language) })}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {others.ended.length + others.began.length > 0 && (
        <Section title={t('changes.places')}>
          {others.ended.length > 0 && (
            <>
              <h4>
                {t('changes.ended')} <span className={styles.count}>{others.ended.length}</span>
              </h4>
              <Acts mergers={mergersOf(others.ended, index.places)} documents={documents} />
              <ul>
                {mergersOf(others.ended, index.places).map((merger) => (
                  <MergerRow key={merger.from[0]!.id} merger={merger} />
                ))}
              </ul>
            </>
          )}
          {others.began.length > 0 && (
            <>
              <h4>
                {t('changes.began')} <span className={styles.count}>{others.began.length}</span>
              </h4>
              <p>
                <PlaceLinks places={others.began} />
              </p>
            </>
          )}
        </Section>
      )}
    </>
  )
}

export function Section({ title, count, children }: { title: string; count?: number; children: ReactNode }) {
  const { language } = useWords()
  return (
    <section className={styles.section}>
      <h3>
        {title} <span className={styles.count}>{count !== undefined && writeNumber(count, language)}</span>
      </h3>
      {children}
    </section>
  )
}

/** The acts behind the mergers, each once, with the day. */
function Acts({ mergers, documents }: { mergers: readonly Merger[]; documents: readonly DocumentSummary[] }) {
  const { t, language } = useMoreWords('time')
  const acts = [...new Set(mergers.map(({ on, by }) => `${on} ${by ?? ''}`))]
  return acts.map((act) => {
    const [on, by] = act.split(' ')
    const document = documents.find(({ id }) => id === by)
    return (
      <p key={act}>
        {t('changes.act', { date: writeDate(on!, language) })}
        {document && (
          <>
            {' '}
            {t('by')}{' '}
            <ChoiceLink to={{ type: 'document', id: document.id }}>{document.title[language]}</ChoiceLink>
          </>
        )}
      </p>
    )
  })
}

function MergerRow({ merger: { from, to } }: { merger: Merger }) {
  const { t } = useMoreWords('time')
  return (
    <li>
      <PlaceLinks places={from} />{' '}
      {to.length > 0 ? (
        <>
          →{' '}
          <strong>
            <PlaceLinks places={to} />
          </strong>
        </>
      ) : (
        `(${t('changes.endedWithout')})`
      )}
    </li>
  )
}

function PlaceLinks({ places }: { places: readonly PlaceSummary[] }) {
  const { language } = useMoreWords('time')
  return places.map(({ id, name }, i) => (
    <span key={id}>
      {i > 0 && ', '}
      <ChoiceLink to={{ type: 'place', id }}>{name[language]}</ChoiceLink>
    </span>
  ))
}
