/** What the documents leave out: places that none mentions by kind, the most mentioned, and what all this cannot tell. */
import { useMemo } from 'react'
import type { DocumentList, MentionTable } from '../../catalogue/api'
import { coverageOn } from '../../catalogue/coverage'
import { useMoreWords } from '../../text/moreWords'
import { useWords, writeDate, writeNumber } from '../../text/text'
import { ChoiceLink, useAtlas, useDay } from '../../view/atlas'
import { useLoaded } from '../../view/useLoaded'
import type { ToolProps } from '../tools'
import { BarePlaces } from './BarePlaces'
import styles from './coverage.module.css'
import { HatchSwatch } from './HatchSwatch'
import { KindTable } from './KindTable'

const mostShown = 10

const limits = ['read', 'absence', 'areas', 'merged', 'excluded', 'count', 'shapes', 'days'] as const

/** @param told the kind of place to list alone */
export function Part({ told }: ToolProps) {
  const { catalogue } = useAtlas()
  const { t: word } = useWords()
  const files = useLoaded('coverage', () => Promise.all([catalogue.documents(), catalogue.mentions()]))
  if (files.state === 'loading') return <p>{word('app.loading')}</p>
  if (files.state === 'failed')
    return (
      <p>
        {word('app.failed')}{' '}
        <button type="button" className={styles.button} onClick={files.retry}>
          {word('app.tryAgain')}
        </button>
      </p>
    )
  const [list, table] = files.value
  return <Covered list={list} table={table} told={told} />
}

function Covered({ list, table, told }: { list: DocumentList; table: MentionTable; told: string }) {
  const { t, language } = useMoreWords('coverage')
  const { t: word } = useWords()
  const { index } = useAtlas()
  const day = useDay()
  const coverage = useMemo(() => coverageOn(list, table, index.places, day), [list, table, index, day])
  const { kinds, bare, mentioned, documents } = coverage
  const kind = kinds.find((row) => row.kind === told)?.kind
  const number = (n: number) => writeNumber(n, language)
  return (
    <div className={styles.coverage}>
      <p>
        {t('summary', {
          date: writeDate(day, language),
          mentioned: number(mentioned.length),
          places: number(bare.length + mentioned.length),
          documents: number(documents.all),
          background: number(documents.context),
        })}
      </p>
      <p className={styles.key}>
        <HatchSwatch />
        {t('key')}
      </p>
      <h3>{t('byKind')}</h3>
      <KindTable kinds={kinds} only={kind} />
      <BarePlaces places={bare} of={kind} all={bare.length + mentioned.length} key={kind} />
      <h3>{t('most')}</h3>
      <ol className={styles.most}>
        {mentioned.slice(0, mostShown).map(({ place, documents: count }) => (
          <li key={place.id}>
            <ChoiceLink to={{ type: 'place', id: place.id }}>{place.name[language]}</ChoiceLink>
            <span>{word('list.documentCount', { count })}</span>
          </li>
        ))}
      </ol>
      <h3>{t('limits')}</h3>
      <ul className={styles.limits}>
        {limits.map((limit) => (
          <li key={limit}>{t(`limit.${limit}`, { background: number(documents.context) })}</li>
        ))}
      </ul>
    </div>
  )
}
