/** Where a document stands on the day shown: yet to come, over, replaced, or in force as far as we know. */
import { lifeOf, type Living } from '../catalogue/life'
import { useDay } from '../view/atlas'
import { useWords, writeDate } from '../text/text'
import styles from './panel.module.css'

export function useLife(document: Living) {
  const { t, language } = useWords()
  const life = lifeOf(document, useDay())
  if (!life) return undefined
  const words =
    life.state === 'superseded'
      ? t('life.superseded', {
          name: life.by.number ?? life.by.title[language],
          date: writeDate(life.by.date, language),
        })
      : life.state === 'ended'
        ? t('life.ended', { year: life.year })
        : t(`life.${life.state}`)
  return { state: life.state, words }
}

/** Says nothing of what is simply in force. */
export function LifeBadge({ document }: { document: Living }) {
  const life = useLife(document)
  return life && life.state !== 'in-force' ? <span className={styles.caution}>{life.words}</span> : null
}
