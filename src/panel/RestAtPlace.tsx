/** Under what is said of another place: how many documents that is of how many, and the way to the rest. */
import type { RelatedCitations } from '../catalogue/api'
import { byDocument } from '../catalogue/byDocument'
import { furtherDocuments } from '../text/furtherDocuments'
import { useWords, writeNumber } from '../text/text'
import { ChoiceLink } from '../view/atlas'
import styles from './panel.module.css'

export function RestAtPlace({ related: { place, documents, citations } }: { related: RelatedCitations }) {
  const { language } = useWords()
  const shown = byDocument(citations).length
  if (shown === documents) return null
  const written = (number: number) => writeNumber(number, language)
  return (
    <p className={styles.more}>
      {furtherDocuments[language].restAt(written(shown), written(documents))}{' '}
      <ChoiceLink to={{ type: 'place', id: place.id }}>{place.name[language]}</ChoiceLink>
    </p>
  )
}
