/** What a value of a facet is called; nothing for one that the catalogue does not know. */
import type { DocumentList } from '../../catalogue/api'
import { unsaid, yearsOf } from '../../catalogue/facetTables'
import { documentKinds, placeKinds, statuses, themes } from '../../catalogue/words'
import { useMoreWords } from '../../text/moreWords'
import { useWords } from '../../text/text'
import { useAtlas } from '../../view/atlas'
import type { Facet } from '../../view/view'

const standings = ['in-force', 'ended', 'superseded', 'not-yet', unsaid] as const

const oneOf = <T extends string>(text: string, words: readonly T[]): text is T =>
  (words as readonly string[]).includes(text)

export type ValueName = (facet: Facet, value: string) => string | undefined

export function useValueName(list: DocumentList | undefined): ValueName {
  const { t: word, language } = useWords()
  const { t } = useMoreWords('filters')
  const { index } = useAtlas()
  const names: Record<Facet, (value: string) => string | undefined> = {
    kind: (value) => (oneOf(value, documentKinds) ? word(`documentKind.${value}`) : undefined),
    issuer: (value) =>
      list && Object.hasOwn(list.issuers, value) ? list.issuers[value]![language] : undefined,
    theme: (value) => (oneOf(value, themes) ? word(`theme.${value}`) : undefined),
    life: (value) => (oneOf(value, standings) ? t(`life.${value}`) : undefined),
    period: (value) => {
      const years = yearsOf(value)
      if (years) return t('period.span', { from: years[0], to: years[1] })
      const vision = /^vision-(\d{4})$/.exec(value)?.[1]
      if (vision) return t('period.vision', { year: vision })
      return value === unsaid ? t('period.unsaid') : undefined
    },
    region: (value) => index.places.find(({ id }) => id === value)?.name[language],
    place: (value) => (oneOf(value, placeKinds) ? word(`kind.${value}`) : undefined),
    status: (value) =>
      oneOf(value, statuses) ? word(`status.${value}`) : value === unsaid ? t('noStatus') : undefined,
  }
  return (facet, value) => names[facet](value)
}
