/** Why something was found, where its name alone does not say so. */
import type { Hit } from '../../catalogue/search/answer'
import { useMoreWords } from '../../text/moreWords'
import styles from './search.module.css'

type Words = ReturnType<typeof useMoreWords<'search'>>

/** @param names of what was found, in both languages */
export function Why({ hit, names }: { hit: Hit; names: Record<'vi' | 'en', string> }) {
  const words = useMoreWords('search')
  const { reading } = hit
  const reason = sentence(hit, names, words)
  return (
    <>
      {reason && <small className={styles.why}>{reason}</small>}
      {reading && (
        <small className={styles.why}>
          {words.t(`reading.${reading.how}`, { typed: reading.typed, as: reading.as })}
        </small>
      )}
    </>
  )
}

function sentence({ reason }: Hit, names: Record<'vi' | 'en', string>, { t, language }: Words) {
  switch (reason.by) {
    case 'name':
      return reason.language !== language && t(`why.${reason.language}`, { text: names[reason.language] })
    case 'alias':
      return t('why.alias', { text: reason.text })
    case 'was':
    case 'issuer':
      return t(`why.${reason.by}`, { text: reason.name[language] })
    default:
      return t(`why.${reason.by}`)
  }
}
