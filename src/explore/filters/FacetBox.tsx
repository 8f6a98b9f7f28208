/** One facet: its values as boxes to tick, each with what it would leave; long lists are searched by typing. */
import { useId, useState } from 'react'
import type { FacetValue } from '../../catalogue/filtering'
import { fold } from '../../catalogue/fold'
import { useMoreWords } from '../../text/moreWords'
import { useWords, writeNumber } from '../../text/text'
import { useAtlas, useViewState } from '../../view/atlas'
import { change } from '../../view/store'
import { filterBy, type Facet } from '../../view/view'
import styles from './filters.module.css'
import type { ValueName } from './useValueName'

/** From so many values on there is a box to find one in. */
const many = 20
const shownAtFirst = 8
const shownAtMost = 60

interface FacetBoxProps {
  facet: Facet
  values: readonly FacetValue[]
  nameOf: ValueName
  /** Whether places or documents are counted. */
  counted: 'list.placeCount' | 'list.documentCount'
  hint?: string | undefined
  open: boolean
}

export function FacetBox({ facet, values, nameOf, counted, hint, open }: FacetBoxProps) {
  const { t } = useMoreWords('filters')
  const { t: word, language } = useWords()
  const { store } = useAtlas()
  const chosen = useViewState((state) => state.view.filter[facet]) ?? []
  const [typed, setTyped] = useState('')
  const findId = useId()
  const [wasOpen] = useState(open || chosen.length > 0)
  /** What is chosen first, then what leaves most: as it was at first, so that nothing moves away under the finger. */
  const [order] = useState(() =>
    [...values]
      .sort((a, b) => Number(chosen.includes(b.value)) - Number(chosen.includes(a.value)) || b.left - a.left)
      .map(({ value }) => value),
  )
  const rankOf = (value: string) => (order.includes(value) ? order.indexOf(value) : order.length)

  const named = values.map((value) => ({ ...value, name: nameOf(facet, value.value) }))
  const isLong = values.length >= many
  const asked = fold(typed.slice(0, 100)).trim()
  const fitting = named.filter(
    ({ value, name }) => chosen.includes(value) || fold(name ?? value).includes(asked),
  )
  const inOrder = isLong ? [...fitting].sort((a, b) => rankOf(a.value) - rankOf(b.value)) : fitting
  const room = !isLong ? inOrder.length : asked ? shownAtMost : shownAtFirst
  const shown = inOrder.filter(({ value }, i) => i < room || chosen.includes(value))
  const others = inOrder.length - shown.length
  const toggle = (value: string) =>
    change(store, (view) => {
      const now = view.filter[facet] ?? []
      return filterBy(
        view,
        facet,
        now.includes(value) ? now.filter((other) => other !== value) : [...now, value],
      )
    })

  return (
    <details className={styles.facet} open={wasOpen}>
      <summary>
        {t(`facet.${facet}`)}
        {chosen.length > 0 && <span className={styles.chosen}>{writeNumber(chosen.length, language)}</span>}
      </summary>
      <fieldset>
        <legend className="visually-hidden">{t(`facet.${facet}`)}</legend>
        {hint && <p className={styles.hint}>{hint}</p>}
        {isLong && (
          <>
            <label htmlFor={findId} className="visually-hidden">
              {t('find', { facet: t(`facet.${facet}`) })}
            </label>
            <input
              id={findId}
              type="search"
              className={styles.find}
              autoComplete="off"
              spellCheck={false}
              maxLength={100}
              placeholder={t('find', { facet: t(`facet.${facet}`) })}
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
            />
          </>
        )}
        <ul>
          {shown.map(({ value, name, left }) => (
            <li key={value}>
              <label className={left || chosen.includes(value) ? styles.value : styles.emptyValue}>
                <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} />
                <span className={styles.valueName}>
                  {name ?? (
                    <>
                      {value} <small>{t('unknown')}</small>
                    </>
                  )}
                </span>
                <span className={styles.left} aria-hidden="true">
                  {writeNumber(left, language)}
                </span>{' '}
                <span className="visually-hidden">{word(counted, { count: left })}</span>
              </label>
            </li>
          ))}
        </ul>
        {shown.length === 0 && <p className={styles.hint}>{t('noMatch')}</p>}
        {others > 0 && <p className={styles.hint}>{t('more', { count: others })}</p>}
      </fieldset>
    </details>
  )
}
