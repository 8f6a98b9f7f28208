/** The network as a matrix, the chosen pair's documents beside it, and the same as a list for whoever would rather read. */
import { useLayoutEffect, useRef, useState } from 'react'
import type { Network } from '../../catalogue/network'
import { useMoreWords } from '../../text/moreWords'
import { Counting } from './Counting'
import { Matrix, type MatrixHandle } from './Matrix'
import styles from './network.module.css'
import { PairPane } from './PairPane'
import { ProvinceList } from './ProvinceList'
import type { NetworkTold } from './told'
import { usePair } from './usePair'

export interface NetworkViewProps {
  network: Network
  pair: NetworkTold['pair']
  choose: (pair: NetworkTold['pair']) => void
}

export function MatrixView({ network, pair, choose, toArcs }: NetworkViewProps & { toArcs: () => void }) {
  const { t } = useMoreWords('network')
  const matrix = useRef<MatrixHandle>(null)
  const beside = useRef<HTMLDivElement>(null)
  const byKey = useRef(false)
  const [reading, setReading] = useState(false)
  const chosen = usePair(network, pair)
  const key = pair?.join()
  useLayoutEffect(() => {
    // Whoever opened the pair by key reads on in it; a pointer's hand stays where it is.
    if (key && byKey.current) beside.current?.querySelector<HTMLElement>('h3')?.focus({ preventScroll: true })
    byKey.current = false
    if (key) matrix.current?.reveal()
  }, [key])
  const open = (a: number, b: number, withKey: boolean) => {
    byKey.current = withKey
    choose([network.provinces[a]!.id, network.provinces[b]!.id])
  }
  const close = () => {
    choose(null)
    matrix.current?.focus()
  }
  return (
    <div className={styles.matrixView}>
      <div className={styles.main}>
        <Matrix
          legend={<Legend />}
          ref={matrix}
          network={network}
          chosen={chosen?.cells ?? null}
          open={open}
        />
        <div className={styles.below}>
          <details onToggle={(event) => setReading(event.currentTarget.open)}>
            <summary>{t('list.show')}</summary>
            {reading && <ProvinceList network={network} choose={(a, b) => open(a, b, true)} />}
          </details>
          <Counting />
        </div>
      </div>
      {chosen && (
        <div ref={beside} className={styles.beside}>
          <PairPane network={network} pair={chosen} close={close} toArcs={toArcs} />
        </div>
      )}
    </div>
  )
}

function Legend() {
  const { t } = useMoreWords('network')
  return (
    <ul className={styles.legend} aria-label={t('legend')}>
      <li>
        {(['1', '2', '3–4', '5+'] as const).map((label, i) => (
          <span key={label} className={styles.key} data-step={i + 1}>
            {label}
          </span>
        ))}{' '}
        {t('legendCount')}
      </li>
      <li>
        <span className={styles.key} data-zone>
          1
        </span>{' '}
        {t('legendZone')}
      </li>
      <li>
        <span className={styles.key} data-gap /> {t('legendGap')}
      </li>
    </ul>
  )
}
