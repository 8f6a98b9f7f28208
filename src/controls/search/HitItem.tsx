/** One thing found: a link that says its name, its kind, and why it is here. */
import type { PlaceSummary } from '../../catalogue/api'
import { comesLater, dayBefore, existsOn } from '../../catalogue/dates'
import type { Hit, Reading } from '../../catalogue/search/answer'
import type { Flavour } from '../../cartography/palette'
import { Swatch } from '../../cartography/Swatch'
import { useMoreWords } from '../../text/moreWords'
import { useWords, writeDate } from '../../text/text'
import { ChoiceLink } from '../../view/atlas'
import { Badge } from '../Badge'
import controls from '../controls.module.css'
import { Marked } from './Marked'
import { Why } from './Why'
import styles from './search.module.css'

export interface HitProps {
  hit: Hit
  read: Reading | undefined
  day: string
  flavour: Flavour
  places: ReadonlyMap<string, PlaceSummary>
}

export function HitItem(props: HitProps) {
  const { hit, read, day, places } = props
  if (hit.type === 'document') return <DocumentHit hit={hit} read={read} day={day} />
  const place = places.get(hit.id)
  return place ? <PlaceHit {...props} place={place} /> : null
}

function PlaceHit({ hit, read, place, day, flavour, places }: HitProps & { place: PlaceSummary }) {
  const { t, language } = useWords()
  const { t: own } = useMoreWords('search')
  const { kind, name, span, became = [] } = place
  const successors = became.flatMap((id) => places.get(id)?.name[language] ?? [])
  const life = () => {
    if (existsOn(span, day)) return []
    if (span?.from && day < span.from) return [t('list.starts', { date: writeDate(span.from, language) })]
    const ended = t('list.ended', { date: writeDate(dayBefore(span!.until!), language) })
    return successors.length ? [ended, own('became', { names: successors.join(', ') })] : [ended]
  }
  return (
    <li>
      <ChoiceLink to={{ type: 'place', id: place.id }} className={`${controls.item} ${styles.hit}`}>
        <Swatch kind={kind} status={place.status} flavour={flavour} size={20} />
        <span className={controls.itemName}>
          <Marked text={name[language]} terms={hit.terms} />
          <small>
            {[t(`kind.${kind}`), ...life(), ...(place.bounds ? [] : [t('list.noShape')])].join(' · ')}
          </small>
          <Why hit={hit} names={name} read={read} />
        </span>
        <Badge documents={place.documents} />
      </ChoiceLink>
    </li>
  )
}

interface DocumentHitProps extends Pick<HitProps, 'read' | 'day'> {
  hit: Extract<Hit, { type: 'document' }>
}

function DocumentHit({ hit, read, day }: DocumentHitProps) {
  const { t, language } = useWords()
  const { document, terms } = hit
  const date = writeDate(document.date, language)
  return (
    <li>
      <ChoiceLink to={{ type: 'document', id: document.id }} className={`${controls.item} ${styles.hit}`}>
        <svg width="20" height="20" viewBox="0 0 24 24" aria-hidden="true" className={styles.sheet}>
          <path d="M6 3H14L19 8V21H6ZM14 3V8H19M9 12.5H16M9 16.5H16" fill="none" stroke="currentColor" />
        </svg>
        <span className={controls.itemName}>
          <Marked text={document.title[language]} terms={terms} />
          <small>
            {t(`documentKind.${document.kind}`)}
            {document.number && (
              <>
                {' · '}
                <Marked text={document.number} terms={terms} />
              </>
            )}
            {' · '}
            {document.dateIs === 'before' ? t('document.before', { date }) : date}
            {comesLater(document, day) && ` · ${t('life.not-yet')}`}
          </small>
          <Why hit={hit} names={document.title} read={read} />
        </span>
      </ChoiceLink>
    </li>
  )
}
