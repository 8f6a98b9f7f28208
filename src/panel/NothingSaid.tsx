/** Ways on from a place that no document speaks of, and from a document that names no place. */
import type { DocumentEntry, PlaceEntry } from '../catalogue/api'
import { readOn } from '../catalogue/readOn'
import { panelTools } from '../text/panelTools'
import { useWords } from '../text/text'
import { ChoiceLink, useAtlas, useDay } from '../view/atlas'
import styles from './panel.module.css'

export function NothingSaid({ place }: { place: PlaceEntry }) {
  const { t, language } = useWords()
  const { index } = useAtlas()
  const day = useDay()
  const words = panelTools[language]
  if (place.citations.length) return null
  const onward = readOn(place, index.places, day)
  if (!onward.length) return <p className={styles.quiet}>{words.nothingNear}</p>
  return (
    <div className={styles.section}>
      <p>{words.nothingSaid}</p>
      <ul className={styles.relations}>
        {onward.map(({ because, place: other, documents }) => (
          <li key={other.id}>
            <ChoiceLink to={{ type: 'place', id: other.id }}>{other.name[language]}</ChoiceLink>{' '}
            <span className={styles.relation}>
              {words[because]} · {t('list.documentCount', { count: documents })}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** So many places are offered; the rest are found from them. */
const most = 12

export function NoPlaceNamed({ document }: { document: DocumentEntry }) {
  const { language } = useWords()
  const { index } = useAtlas()
  const words = panelTools[language]
  if (document.mentions.length) return null
  const ended = index.places.filter(({ endedBy }) => endedBy === document.id)
  const links = ended.length
    ? ended.slice(0, most).map(({ id, name }) => ({ to: { type: 'place' as const, id }, name }))
    : document.relations.map(({ document: { id, title } }) => ({
        to: { type: 'document' as const, id },
        name: title,
      }))
  return (
    <>
      <p>{ended.length ? words.endedBy : links.length ? words.related : words.list}</p>
      <ul className={ended.length ? styles.inline : styles.relations}>
        {links.map(({ to, name }) => (
          <li key={to.id}>
            <ChoiceLink to={to}>{name[language]}</ChoiceLink>
          </li>
        ))}
      </ul>
      {ended.length > most && (
        <p className={styles.quiet}>
          {words.more} {ended.length - most}
        </p>
      )}
    </>
  )
}
