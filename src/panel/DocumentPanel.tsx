/** A document: its facts, its relations, its figures, and every place that it mentions. */
import { Fragment } from 'react'
import type { DocumentEntry } from '../catalogue/api'
import { ChoiceLink, useDay } from '../view/atlas'
import { useWords, writeDate } from '../text/text'
import { Amount } from './Amount'
import { StatementText } from './CitationList'
import { EvidenceList } from './EvidenceList'
import { LifeBadge, useLife } from './LifeBadge'
import { NoPlaceNamed } from './NothingSaid'
import { DocumentTools } from './PanelTools'
import { Reference } from './Reference'
import { Variants } from './Variants'
import styles from './panel.module.css'

export function DocumentPanel({ document }: { document: DocumentEntry }) {
  const { t, language } = useWords()
  const other = language === 'vi' ? 'en' : 'vi'
  return (
    <>
      <p className={styles.kicker}>{t(`documentKind.${document.kind}`)}</p>
      <h2 className={styles.title} tabIndex={-1} data-panel-heading>
        {document.title[language]}
      </h2>
      <p className={styles.otherName} lang={other}>
        {document.title[other]}
      </p>
      <DocumentTools document={document} />
      <p>{document.summary[language]}</p>
      <DocumentFacts document={document} />
      <Variants document={document} />
      <Relations document={document} />
      <Figures document={document} />
      <MentionedPlaces document={document} />
      {document.evidence.length > 0 && (
        <section className={styles.section}>
          <h3>{t('document.namedIn')}</h3>
          <EvidenceList evidence={document.evidence} />
        </section>
      )}
    </>
  )
}

function DocumentFacts({ document }: { document: DocumentEntry }) {
  const { t, language } = useWords()
  const date = writeDate(document.date, language)
  const day = useDay()
  const life = useLife(document)
  const { period, verification } = document
  const caution = (field: string) =>
    verification.unverified.includes(field) ? (
      <span className={styles.caution}>{t('document.unverifiedField')}</span>
    ) : null
  return (
    <dl className={styles.factList}>
      {life && (
        <div>
          <dt>{t('life.label')}</dt>
          <dd>{life.state === 'in-force' ? life.words : <LifeBadge document={document} />}</dd>
        </div>
      )}
      <div>
        <dt>{t('document.number')}</dt>
        <dd>
          {document.number ?? t('document.noNumber')} {caution('number')}
        </dd>
      </div>
      <div>
        <dt>{t('document.date')}</dt>
        <dd>
          {document.dateIs === 'before' ? t('document.before', { date }) : date} {caution('date')}
          {document.dateNote && <span className={styles.sub}>{document.dateNote[language]}</span>}
        </dd>
      </div>
      {document.issuers.length > 0 && (
        <div>
          <dt>{t('document.issuers')}</dt>
          <dd>
            {document.issuers.map((issuer) => issuer[language]).join(', ')} {caution('issuers')}
          </dd>
        </div>
      )}
      {period && (
        <div>
          <dt>{t('document.period')}</dt>
          <dd>
            {[
              period.to &&
                (period.from
                  ? t('document.periodFromTo', { from: period.from, to: period.to })
                  : t('document.periodTo', { to: period.to })),
              period.vision && t('document.vision', { year: period.vision }),
            ]
              .filter(Boolean)
              .join(', ')}{' '}
            {period.to && !period.vision && period.to < Number(day.slice(0, 4)) && t('document.over')}{' '}
            {caution('period')}
          </dd>
        </div>
      )}
      <div>
        <dt>{t('document.verification')}</dt>
        <dd>
          {document.ring === 'context' && <>{t('document.context')}. </>}
          {t(`verification.${verification.level}`)}
          {verification.note && <span className={styles.sub}>{verification.note[language]}</span>}
          {verification.by.length > 0 && (
            <span className={styles.sub}>
              {t('document.confirmedBy')}:{' '}
              {verification.by.map((page, i) => (
                <Fragment key={page}>
                  {i > 0 && '; '}
                  <Reference text={page} />
                </Fragment>
              ))}
            </span>
          )}
        </dd>
      </div>
    </dl>
  )
}

function Relations({ document }: { document: DocumentEntry }) {
  const { t, language } = useWords()
  if (!document.relations.length) return null
  return (
    <section className={styles.section}>
      <h3>{t('document.relations')}</h3>
      <ul className={styles.relations}>
        {document.relations.map((relation) => (
          <li key={`${relation.kind} ${relation.document.id}`}>
            <span className={styles.relation}>{t(`relation.${relation.kind}`)}</span>{' '}
            <ChoiceLink to={{ type: 'document', id: relation.document.id }}>
              {relation.document.title[language]}
            </ChoiceLink>
            {relation.note && <span className={styles.sub}>{relation.note[language]}</span>}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Figures({ document }: { document: DocumentEntry }) {
  const { t, language } = useWords()
  if (!document.figures.length) return null
  return (
    <section className={styles.section}>
      <h3>{t('document.figures')}</h3>
      <ul className={styles.figures}>
        {document.figures.map((figure, i) => (
          <li key={i}>
            <strong>
              <Amount figure={figure} />
            </strong>{' '}
            {figure.measure[language]}
            {figure.quantity && figure.place && (
              <>
                {' · '}
                <ChoiceLink to={{ type: 'place', id: figure.place.id }}>
                  {figure.place.name[language]}
                </ChoiceLink>
              </>
            )}
            {figure.asOf && <> ({writeDate(figure.asOf, language)})</>}
            {figure.part && <span className={styles.sub}>{figure.part[language]}</span>}
            <EvidenceList evidence={figure.evidence} />
            {figure.reference && (
              <span className={styles.sub}>
                <Reference text={figure.reference} />
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function MentionedPlaces({ document }: { document: DocumentEntry }) {
  const { t, language } = useWords()
  const places = [...new Map(document.mentions.map((mention) => [mention.place.id, mention.place])).values()]
  const drawn = places.filter((place) => place.bounds).length
  return (
    <section className={styles.section}>
      <h3>{t('document.places')}</h3>
      {places.length ? (
        <p className={styles.quiet}>
          {t('document.placesOnMap', { count: drawn })}
          {drawn < places.length && <> · {t('document.placesShapeless', { count: places.length - drawn })}</>}
        </p>
      ) : (
        <p className={styles.quiet}>{t('document.noPlaces')}</p>
      )}
      <NoPlaceNamed document={document} />
      <ul className={styles.cards}>
        {places.map((place) => (
          <li key={place.id} className={styles.card}>
            <h4 className={styles.cardTitle}>
              <ChoiceLink to={{ type: 'place', id: place.id }}>{place.name[language]}</ChoiceLink>
            </h4>
            <p className={styles.facts}>
              {t(`kind.${place.kind}`)}
              {!place.bounds && <span className={styles.caution}>{t('panel.noShape')}</span>}
            </p>
            {document.mentions
              .filter((mention) => mention.place.id === place.id)
              .map((mention, i) => (
                <StatementText key={i} statement={mention} />
              ))}
          </li>
        ))}
      </ul>
    </section>
  )
}
