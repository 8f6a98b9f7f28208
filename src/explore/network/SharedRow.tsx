/** One document that two provinces share: its name, kind and date, how it ties them, whether it is over, its themes. */
import { useMemo } from 'react'
import type { Shared } from '../../catalogue/network'
import { useMoreWords } from '../../text/moreWords'
import { useWords, writeDate } from '../../text/text'
import { ChoiceLink, useAtlas } from '../../view/atlas'
import styles from './network.module.css'

export function SharedRow({ row: { document, over, through } }: { row: Shared }) {
  const { t, language } = useMoreWords('network')
  const { t: word } = useWords()
  const nameOf = usePlaceName()
  const { id, title, kind, date, dateIs, themes } = document
  const day = writeDate(date, language)
  return (
    <li>
      <ChoiceLink to={{ type: 'document', id }}>{title[language]}</ChoiceLink>
      <p>
        {word(`documentKind.${kind}`)}, {dateIs ? t('pair.before', { date: day }) : day}
        {over && <span className={styles.past}>{t(`pair.${over}`)}</span>}
      </p>
      <p className={through.length ? styles.throughZone : styles.asParties}>
        {through.length
          ? through.map((zone) => t('pair.through', { zone: nameOf(zone) })).join(', ')
          : t('pair.party')}
      </p>
      {themes.length > 0 && (
        <p className={styles.quiet}>{themes.map((theme) => word(`theme.${theme}`)).join(', ')}</p>
      )}
    </li>
  )
}

/** The name of a place by its id, in the language that the page speaks; the id where there is none. */
export function usePlaceName(): (id: string) => string {
  const { index } = useAtlas()
  const { language } = useWords()
  return useMemo(() => {
    const names = new Map(index.places.map(({ id, name }) => [id, name[language]]))
    return (id) => names.get(id) ?? id
  }, [index, language])
}
