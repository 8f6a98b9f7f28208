/** Where it is written: source, paragraph and the name as it stands there. */
import type { Evidence } from '../catalogue/api'
import { useWords } from '../text/text'
import styles from './panel.module.css'

export function EvidenceList({ evidence }: { evidence: readonly Evidence[] }) {
  const { t, language } = useWords()
  if (!evidence.length) return null
  return (
    <details className={styles.evidence}>
      <summary>
        {t('panel.evidence')}: {[...new Set(evidence.map((e) => e.publisher[language]))].join(', ')}
      </summary>
      <ul>
        {evidence.map((e, i) => (
          <li key={i}>
            <cite>{e.sourceTitle[language]}</cite>
            <br />
            {t('panel.evidenceLine', { paragraph: e.paragraph, name: e.name })}
            {e.language === 'en' && <> ({t('panel.english')})</>}
            {e.url && (
              <>
                {' · '}
                <a href={e.url} target="_blank" rel="noreferrer noopener">
                  {t('panel.openSource')}
                </a>
              </>
            )}
            <br />
            <small>{t('panel.digest', { digest: e.digest })}</small>
          </li>
        ))}
      </ul>
    </details>
  )
}
