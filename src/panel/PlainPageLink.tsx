/** The way to the page that says the same without the map, for reading, printing and quoting; `?plain` lets it stay one. */
import { useWords } from '../text/text'
import type { Chosen } from '../view/view'
import styles from './panel.module.css'

export function PlainPageLink({ to }: { to: Chosen }) {
  const { t, language } = useWords()
  return (
    <p className={styles.section}>
      <a href={`./${to.type}/${to.id}/?plain#${language}`} target="_blank" rel="noopener">
        {t('panel.plainPage')}
      </a>
    </p>
  )
}
