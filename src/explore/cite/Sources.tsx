/** The articles behind what is cited, each with its day and the paragraphs that speak of it. */
import type { CitedSource } from '../../catalogue/citing'
import { useMoreWords } from '../../text/moreWords'
import { writeDate } from '../../text/text'
import styles from './cite.module.css'

/** @param cut there are more than were looked through */
export function Sources({ sources, cut }: { sources: readonly CitedSource[]; cut: boolean }) {
  const { t, language } = useMoreWords('cite')
  return (
    <section className={styles.section}>
      <h3>{t('sources')}</h3>
      {sources.length ? (
        <ol className={styles.sources}>
          {sources.map(({ id, title, publisher, date, url, paragraphs }) => (
            <li key={id}>
              {url ? (
                <a href={url} target="_blank" rel="noreferrer noopener">
                  <cite>{title[language]}</cite>
                </a>
              ) : (
                <cite>{title[language]}</cite>
              )}
              <span className={styles.quiet}>
                {publisher[language]}, {writeDate(date, language)},{' '}
                {t('paragraphs', { count: paragraphs.length, list: paragraphs.join(', ') })}
              </span>
            </li>
          ))}
        </ol>
      ) : (
        <p className={styles.quiet}>{t('noSources')}</p>
      )}
      {cut && <p className={styles.quiet}>{t('cut')}</p>}
    </section>
  )
}
