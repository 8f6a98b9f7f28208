/** The documents that two provinces share, or that they share none though they are neighbours. */
import { useEffect, useId, useRef } from 'react'
import { sharedBy, type Network } from '../../catalogue/network'
import { useMoreWords } from '../../text/moreWords'
import { writeNumber } from '../../text/text'
import { ChoiceLink } from '../../view/atlas'
import styles from './network.module.css'
import { SharedRow } from './SharedRow'
import type { ChosenPair } from './usePair'

interface PairPaneProps {
  network: Network
  pair: ChosenPair
  close: () => void
  toArcs?: (() => void) | undefined
}

export function PairPane({ network, pair: { asked, cells, into }, close, toArcs }: PairPaneProps) {
  const { t, language } = useMoreWords('network')
  const heading = useId()
  const pane = useRef<HTMLElement>(null)
  const [one, other] = cells ? ([network.provinces[cells[0]]!, network.provinces[cells[1]]!] as const) : asked
  const names = { one: one.name[language], other: other.name[language] }
  // The tool's own Escape listens on an element around this one, so React's handlers would come too late.
  const escape = useRef(close)
  useEffect(() => {
    escape.current = close
  }, [close])
  useEffect(() => {
    const element = pane.current
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      escape.current()
    }
    element?.addEventListener('keydown', onKey)
    return () => element?.removeEventListener('keydown', onKey)
  }, [])
  const shared = cells ? sharedBy(network, ...cells) : []
  const km = cells ? network.borderKm[cells[0] * network.provinces.length + cells[1]]! : 0
  return (
    <section ref={pane} className={styles.pair} aria-labelledby={heading} data-pair>
      <div className={styles.pairBar}>
        <h3 id={heading} tabIndex={-1} aria-label={t('pair.title', names)}>
          <ChoiceLink to={{ type: 'place', id: one.id }}>{names.one}</ChoiceLink> –{' '}
          <ChoiceLink to={{ type: 'place', id: other.id }}>{names.other}</ChoiceLink>
        </h3>
        <button
          type="button"
          className={styles.close}
          onClick={close}
          aria-label={t('pair.close')}
          title={t('pair.close')}
        >
          ×
        </button>
      </div>
      {cells ? (
        <>
          <p>
            <strong>{shared.length ? t('pair.documents', { count: shared.length }) : t('pair.none')}</strong>{' '}
            {km ? t('pair.border', { km: writeNumber(Math.round(km), language) }) : t('pair.apart')}
          </p>
          <ul className={styles.shared}>
            {shared.map((row) => (
              <SharedRow key={row.document.id} row={row} />
            ))}
          </ul>
          {toArcs && (
            <button type="button" className={styles.button} onClick={toArcs}>
              {t('pair.toArcs')}
            </button>
          )}
        </>
      ) : (
        <p>{into ? t('pair.merged', { ...names, into: into.name[language] }) : t('pair.notYet', names)}</p>
      )}
    </section>
  )
}
