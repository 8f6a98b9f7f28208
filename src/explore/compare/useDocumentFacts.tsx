/** Facts of two documents as rows; what neither has is left out. */
import type { DocumentEntry } from '../../catalogue/api'
import { themes } from '../../catalogue/words'
import { LifeBadge, useLife } from '../../panel/LifeBadge'
import { useMoreWords } from '../../text/moreWords'
import { useWords, writeDate, writeNumber } from '../../text/text'
import type { Row } from './BothTable'

export function useDocumentFacts(a: DocumentEntry, b: DocumentEntry): Row[] {
  const { t } = useWords()
  const { t: own, language } = useMoreWords('compare')
  const lives = new Map([
    [a, useLife(a)],
    [b, useLife(b)],
  ])
  const facts = (document: DocumentEntry) => {
    const { kind, number, date, dateIs, issuers, period, verification, mentions } = document
    const written = writeDate(date, language)
    const life = lives.get(document)
    const spoken = themes.filter((theme) => mentions.some((mention) => mention.themes.includes(theme)))
    return {
      [own('kind')]: t(`documentKind.${kind}`),
      [t('document.number')]: number ?? t('document.noNumber'),
      [t('document.date')]: dateIs === 'before' ? t('document.before', { date: written }) : written,
      [t('document.issuers')]: issuers.map((issuer) => issuer[language]).join(', '),
      [t('document.period')]:
        period &&
        [
          period.to &&
            (period.from
              ? t('document.periodFromTo', { from: period.from, to: period.to })
              : t('document.periodTo', { to: period.to })),
          period.vision && t('document.vision', { year: period.vision }),
        ]
          .filter(Boolean)
          .join(', '),
      [t('life.label')]: life && (life.state === 'in-force' ? life.words : <LifeBadge document={document} />),
      [own('themes')]: spoken.map((theme) => t(`theme.${theme}`)).join(', '),
      [own('placeCount')]: writeNumber(new Set(mentions.map(({ place }) => place.id)).size, language),
      [t('document.verification')]: t(`verification.${verification.level}`),
    }
  }
  const [ofA, ofB] = [facts(a), facts(b)]
  return Object.keys(ofA)
    .filter((term) => ofA[term] || ofB[term])
    .map((term) => ({ key: term, term, a: ofA[term], b: ofB[term] }))
}
