/** Tells of a wrong link: a prepared text with the ids behind it, to copy or to mail. Nothing is sent from here. */
import { useId, useState } from 'react'
import { useMoreWords } from '../../text/moreWords'
import { useWords } from '../../text/text'
import type { Opened } from './Cite'
import { CopyBox } from './CopyBox'
import { freeText, longest, mailAddress } from './freeText'
import { reportText, whats, type Reported, type What } from './reportText'
import type { Occasion } from './writing'
import styles from './cite.module.css'

/** Every link of what is open, each under a name that tells it from the others. */
function useLinks(opened: Opened): { label: string; reported: Reported }[] {
  const { t } = useWords()
  const { language } = useMoreWords('cite')
  if (!opened) return []
  if ('place' in opened) {
    const { id, name } = opened.place
    return opened.said.citations.map(({ document, role, evidence }) => ({
      label: `${document.number ?? document.title[language]} – ${t(`role.${role}`)}`,
      reported: {
        place: { id, name },
        document: { id: document.id, name: document.title },
        role: { id: role, words: t(`role.${role}`) },
        evidence,
      },
    }))
  }
  const { id, title, mentions } = opened.document
  return mentions.map(({ place, role, evidence }) => ({
    label: `${place.name[language]} – ${t(`role.${role}`)}`,
    reported: {
      place: { id: place.id, name: place.name },
      document: { id, name: title },
      role: { id: role, words: t(`role.${role}`) },
      evidence,
    },
  }))
}

function wholeOf(opened: Opened): Reported {
  if (!opened) return { evidence: [] }
  if ('place' in opened) return { place: { id: opened.place.id, name: opened.place.name }, evidence: [] }
  const { id, title, evidence } = opened.document
  return { document: { id, name: title }, evidence }
}

export function Report({ opened, occasion }: { opened: Opened; occasion: Occasion }) {
  const { t, language } = useMoreWords('cite')
  const ids = useId()
  const links = useLinks(opened)
  const [what, setWhat] = useState<What>('evidence')
  const [link, setLink] = useState(-1)
  const [said, setSaid] = useState('')
  const [cut, setCut] = useState(false)
  const text = reportText(t, language, links[link]?.reported ?? wholeOf(opened), what, said, occasion)
  return (
    <details className={styles.section}>
      <summary>
        <h3>{t('report.title')}</h3>
      </summary>
      <p className={styles.quiet}>{t('report.nothingSent')}</p>
      <div className={styles.fields}>
        <label htmlFor={`${ids}what`}>{t('report.what')}</label>
        <select id={`${ids}what`} value={what} onChange={(event) => setWhat(event.target.value as What)}>
          {whats.map((one) => (
            <option key={one} value={one}>
              {t(`report.whats.${one}`)}
            </option>
          ))}
        </select>
        {links.length > 0 && (
          <>
            <label htmlFor={`${ids}link`}>{t('report.link')}</label>
            <select id={`${ids}link`} value={link} onChange={(event) => setLink(Number(event.target.value))}>
              <option value={-1}>{t('report.whole')}</option>
              {links.map(({ label }, i) => (
                <option key={i} value={i}>
                  {label}
                </option>
              ))}
            </select>
          </>
        )}
        <label htmlFor={`${ids}said`}>{t('report.more')}</label>
        <textarea
          id={`${ids}said`}
          rows={3}
          value={said}
          aria-describedby={`${ids}left`}
          onChange={(event) => {
            const typed = event.target.value
            const kept = freeText(typed)
            setSaid(kept)
            setCut([...typed].length > longest && [...kept].length === longest)
          }}
        />
        <p id={`${ids}left`} role="status" className={cut ? styles.caution : styles.quiet}>
          {cut
            ? t('report.cut', { count: longest })
            : said.length > 0 && t('report.left', { count: longest - [...said].length })}
        </p>
      </div>
      <CopyBox label={t('report.text')} text={text} copy={t('report.copy')} rows={9}>
        <a className={styles.button} href={mailAddress(t('report.heading'), text)}>
          {t('report.mail')}
        </a>
      </CopyBox>
    </details>
  )
}
