/** All values of one quantity on one side, each with its day and the document that gives it. */
import type { FigureValue } from '../../catalogue/api'
import { Amount } from '../../panel/Amount'
import { useMoreWords } from '../../text/moreWords'
import { useWords, writeDate } from '../../text/text'
import styles from './compare.module.css'

type Value = Pick<FigureValue, 'value' | 'unit' | 'qualifier' | 'asOf' | 'part' | 'document'>

export function FigureValues({ values }: { values: readonly Value[] }) {
  const { t } = useWords()
  const { language } = useMoreWords('compare')
  return (
    <ul className={styles.values}>
      {values.map((figure, i) => {
        const { asOf, part, document } = figure
        const date = asOf ?? document?.date
        const when = date && writeDate(date, language)
        return (
          <li key={i}>
            <strong>
              <Amount figure={figure} />
            </strong>
            <span className={styles.quiet}>
              {[
                when &&
                  (!asOf && document?.dateIs === 'before' ? t('document.before', { date: when }) : when),
                document?.number,
                part?.[language],
              ]
                .filter(Boolean)
                .map((words) => ` · ${words}`)}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
