/** Why something was found, where its name alone does not say so. */
import { fold } from '../../catalogue/fold'
import type { Hit, Reading } from '../../catalogue/search/answer'
import type { Text } from '../../catalogue/words'
import { useMoreWords } from '../../text/moreWords'
import styles from './search.module.css'

type Words = ReturnType<typeof useMoreWords<'search'>>

/**
 * @param names of what was found, in both languages
 * @param read what is said of the whole list and need not be said again
 */
export function Why({ hit, names, read }: { hit: Hit; names: Text; read: Reading | undefined }) {
  const words = useMoreWords('search')
  const reason = sentence(hit, names, words)
  return (
    <>
      {reason && <small className={styles.why}>{reason}</small>}
      {hit.reading && !sameReading(hit.reading, read) && (
        <small className={styles.why}>
          <HowRead reading={hit.reading} />
        </small>
      )}
    </>
  )
}

const sameReading = (a: Reading | undefined, b: Reading | undefined) =>
  a?.how === b?.how && a?.typed === b?.typed && fold(a?.as ?? '') === fold(b?.as ?? '')

/** What the whole list was read as; nothing where its parts differ. */
export function readingOfAll(hits: readonly Hit[]): Reading | undefined {
  const first = hits[0]?.reading
  return hits.every(({ reading }) => sameReading(reading, first)) ? first : undefined
}

export function HowRead({ reading: { how, typed, as } }: { reading: Reading }) {
  const { t } = useMoreWords('search')
  return t(`reading.${how}`, { typed, as })
}

function sentence({ reason }: Hit, names: Text, { t, language }: Words) {
  switch (reason.by) {
    case 'name':
      return reason.languages.includes(language)
        ? null
        : t(`why.${reason.languages[0]!}`, { text: names[reason.languages[0]!] })
    case 'alias':
      return t('why.alias', { text: reason.text })
    case 'was':
    case 'issuer':
      return t(`why.${reason.by}`, { text: reason.name[language] })
    default:
      return t(`why.${reason.by}`)
  }
}
