/** The list itself: arrow keys move the cursor, which the map rings; Enter opens the place under it. */
import { useEffect, useId, useRef, useState, type KeyboardEvent } from 'react'
import type { Flavour } from '../../cartography/palette'
import { Swatch } from '../../cartography/Swatch'
import { useMoreWords } from '../../text/moreWords'
import { useWords } from '../../text/text'
import { useAtlas, useViewState } from '../../view/atlas'
import { change } from '../../view/store'
import { chooseInPlace } from '../../view/view'
import { writeApart } from '../ground/amounts'
import { useFlavour } from '../useFlavour'
import { useTypedLetters } from './useTypedLetters'
import type { Seen } from './useInView'
import styles from './inView.module.css'

/** How far Page Up and Page Down go. */
const page = 10

export function SeenList({ seen }: { seen: readonly Seen[] }) {
  const { t, language } = useMoreWords('in-view')
  const { store } = useAtlas()
  const cursor = useViewState((state) => state.cursor)
  const chosen = useViewState((state) => state.view.chosen)
  const [list, setList] = useState<HTMLElement | null>(null)
  const flavour = useFlavour(list)
  const find = useTypedLetters(seen.map(({ place }) => place.name[language]))
  const ids = useId()
  const at = seen.findIndex(({ id }) => id === cursor)
  const point = (id: string) => store.setState({ cursor: id })

  useEffect(() => () => store.setState({ cursor: '' }), [store])
  useEffect(() => {
    const heading = list?.closest('section')?.querySelector('h2')
    if (heading && heading.ownerDocument.activeElement === heading) list?.focus({ preventScroll: true })
  }, [list])
  /** Whoever leaves what was opened from here comes back here. */
  const opened = useRef(chosen)
  useEffect(() => {
    const page = list?.ownerDocument
    if (opened.current && !chosen && page?.activeElement === page?.body) list?.focus()
    opened.current = chosen
  }, [list, chosen])
  useEffect(() => {
    if (at >= 0) list?.children[at]?.scrollIntoView({ block: 'nearest' })
  }, [list, at])

  const open = (id: string) => {
    const { seen: camera } = store.getState()
    change(store, (view) => chooseInPlace(view, { type: 'place', id }, camera))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const steps: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at < 0 ? seen.length - 1 : at - 1,
      PageDown: at + page,
      PageUp: at - page,
      Home: 0,
      End: seen.length - 1,
    }
    const step = steps[event.key]
    if (step !== undefined) point(seen[Math.min(Math.max(step, 0), seen.length - 1)]!.id)
    else if (event.key === 'Enter') {
      if (at >= 0) open(seen[at]!.id)
    } else if (/^[\p{L}\p{N}]$/u.test(event.key)) {
      const found = seen[find(event.key, at)]
      if (found) point(found.id)
    } else return
    event.preventDefault()
  }
  return (
    <div
      ref={setList}
      role="listbox"
      tabIndex={0}
      className={styles.list}
      aria-label={t('list')}
      aria-activedescendant={at >= 0 ? `${ids}${seen[at]!.id}` : undefined}
      onFocus={() => at < 0 && point(seen[0]!.id)}
      onKeyDown={onKeyDown}
    >
      {seen.map((one) => (
        <Row
          key={one.id}
          id={`${ids}${one.id}`}
          seen={one}
          flavour={flavour}
          isPointed={one.id === cursor}
          isChosen={chosen?.type === 'place' && chosen.id === one.id}
          onPoint={() => point(one.id)}
          onOpen={() => open(one.id)}
        />
      ))}
    </div>
  )
}

interface RowProps {
  id: string
  seen: Seen
  flavour: Flavour
  isPointed: boolean
  isChosen: boolean
  onPoint: () => void
  onOpen: () => void
}

function Row({
  id,
  seen: { place, km, direction },
  flavour,
  isPointed,
  isChosen,
  onPoint,
  onOpen,
}: RowProps) {
  const { t, language } = useMoreWords('in-view')
  const { t: word } = useWords()
  return (
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the list has the focus and takes the keys for its rows
    <div
      id={id}
      role="option"
      aria-selected={isChosen}
      className={styles.row}
      data-pointed={isPointed ? '' : undefined}
      onMouseEnter={onPoint}
      onClick={onOpen}
    >
      <Swatch kind={place.kind} status={place.status} flavour={flavour} size={20} />
      <span className={styles.who}>
        {place.name[language]}{' '}
        <small>
          {word(`kind.${place.kind}`)} ·{' '}
          {direction
            ? t('away', { km: writeApart(km, language), direction: t(`direction.${direction}`) })
            : t('middle')}
        </small>
      </span>{' '}
      {place.documents > 0 && (
        <span className={styles.badge}>
          <span aria-hidden="true">{place.documents}</span>
          <span className="visually-hidden">{t('documents', { count: place.documents })}</span>
        </span>
      )}
    </div>
  )
}
