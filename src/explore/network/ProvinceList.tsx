/** The network in words, province by province: with whom by how many documents, through which zones, and which neighbours share none. */
import { useMemo } from 'react'
import { hubsOf, isGap, type Hub, type Network } from '../../catalogue/network'
import { useMoreWords } from '../../text/moreWords'
import { useAtlas } from '../../view/atlas'
import styles from './network.module.css'
import { usePlaceName } from './SharedRow'

interface ProvinceListProps {
  network: Network
  choose: (a: number, b: number) => void
}

export function ProvinceList({ network, choose }: ProvinceListProps) {
  const { t } = useMoreWords('network')
  const { store } = useAtlas()
  const hubs = useMemo(() => hubsOf(network), [network])
  const point = (target: EventTarget) => {
    const id = target instanceof Element && target.closest('[data-point]')?.getAttribute('data-point')
    const cursor = id || ''
    if (store.getState().cursor !== cursor) store.setState({ cursor })
  }
  return (
    // Where the keyboard or the pointer is, the map shows the place.
    <div
      role="presentation"
      onMouseOver={(event) => point(event.target)}
      onFocus={(event) => point(event.target)}
      onMouseLeave={() => store.setState({ cursor: '' })}
      onBlur={() => store.setState({ cursor: '' })}
    >
      <ul className={styles.provinces} aria-label={t('list.title')}>
        {network.provinces.map(({ id }, province) => (
          <Province key={id} network={network} province={province} hubs={hubs} choose={choose} />
        ))}
      </ul>
    </div>
  )
}

interface ProvinceProps extends ProvinceListProps {
  province: number
  hubs: readonly Hub[]
}

function Province({ network, province, hubs, choose }: ProvinceProps) {
  const { t, language } = useMoreWords('network')
  const nameOf = usePlaceName()
  const { provinces, direct } = network
  const n = provinces.length
  const others = provinces.map((_, other) => other)
  const partners = others
    .filter((other) => direct[province * n + other])
    .sort((a, b) => direct[province * n + b]! - direct[province * n + a]!)
  const gaps = others.filter((other) => isGap(network, province * n + other))
  const zones = hubs.filter((hub) => hub.provinces.includes(province))
  const { id, name } = provinces[province]!
  const other = (one: number, words = '') => (
    <li key={one}>
      <button type="button" data-point={provinces[one]!.id} onClick={() => choose(province, one)}>
        {provinces[one]!.name[language]}
        {words && <span>{words}</span>}
      </button>
    </li>
  )
  return (
    <li data-point={id}>
      <h3>{name[language]}</h3>
      {partners.length > 0 && (
        <>
          <p>{t('list.with')}</p>
          <ul className={styles.partners}>
            {partners.map((one) => other(one, t('list.documents', { count: direct[province * n + one]! })))}
          </ul>
        </>
      )}
      {zones.map(({ zone, documents, provinces: tied }) => (
        <details key={zone}>
          <summary>
            {t('list.zone', { zone: nameOf(zone), documents: t('list.documents', { count: documents }) })}
          </summary>
          <ul>{tied.filter((one) => one !== province).map((one) => other(one))}</ul>
        </details>
      ))}
      {partners.length + zones.length === 0 && <p>{t('list.alone')}</p>}
      {gaps.length > 0 && (
        <>
          <p className={styles.gapLine}>{t('list.gaps')}</p>
          <ul>{gaps.map((one) => other(one))}</ul>
        </>
      )}
    </li>
  )
}
