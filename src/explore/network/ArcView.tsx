/** The network on the map: arcs and zones drawn over it, and the list of provinces beside, which points at them. */
import { useEffect, useMemo, useRef, useState } from 'react'
import { palettes } from '../../cartography/palette'
import { useMoreWords } from '../../text/moreWords'
import { useAtlas } from '../../view/atlas'
import { change } from '../../view/store'
import { moveCamera } from '../../view/view'
import { useLoaded } from '../../view/useLoaded'
import { useFlavour } from '../useFlavour'
import { useMarks } from '../useMarks'
import { arcsOf, cameraOver, type Position } from './arcs'
import { Counting } from './Counting'
import type { NetworkViewProps } from './MatrixView'
import styles from './network.module.css'
import { PairPane } from './PairPane'
import { ProvinceList } from './ProvinceList'
import { usePlaceName } from './SharedRow'
import { usePair } from './usePair'

/** Whether the map is as small as on a phone. */
const isNarrow = () => globalThis.innerWidth <= 760

export function ArcView({ network, pair, choose }: NetworkViewProps) {
  const { t } = useMoreWords('network')
  const { store } = useAtlas()
  const nameOf = usePlaceName()
  const whereOf = useCentres()
  const chosen = usePair(network, pair)
  const cells = chosen?.cells ?? null
  const [view, setView] = useState<HTMLDivElement | null>(null)
  const palette = palettes[useFlavour(view)]
  const opener = useRef<HTMLElement>(null)
  useMarks(
    useMemo(
      () =>
        arcsOf({
          network,
          at: (province) => whereOf(network.provinces[province]!.id),
          // On a small map the names of all zones would lie over one another; the list has them.
          nameOf: (zone) => (cells || !isNarrow() ? nameOf(zone) : undefined),
          pair: cells,
        }),
      [network, whereOf, nameOf, cells],
    ),
  )
  const hasHubs = network.tying.some(({ zones }) => zones.length)
  useEffect(() => () => store.setState({ cursor: '' }), [store])
  const key = pair?.join()
  useEffect(() => {
    if (key && opener.current) view?.querySelector<HTMLElement>('[data-pair] h3')?.focus()
  }, [key, view])
  const open = (a: number, b: number) => {
    const active = view?.ownerDocument.activeElement
    opener.current = active instanceof HTMLElement ? active : null
    const pair = [network.provinces[a]!.id, network.provinces[b]!.id] as const
    choose(pair)
    const [one, other] = [whereOf(pair[0]), whereOf(pair[1])]
    if (one && other) change(store, (now) => moveCamera(now, cameraOver(one, other, isNarrow() ? 110 : 240)))
  }
  const close = () => {
    choose(null)
    opener.current?.focus()
    opener.current = null
  }
  return (
    <div ref={setView} className={styles.arcView}>
      {chosen && <PairPane network={network} pair={chosen} close={close} />}
      <ul className={styles.legend} aria-label={t('legend')}>
        <li>
          <svg width="34" height="18" viewBox="0 0 34 18" fill="none" aria-hidden="true">
            <path d="M2 16Q17 -6 32 14" stroke={palette.arc} strokeWidth="3.4" strokeLinecap="round" />
          </svg>
          {t('legendArc')}
        </li>
        {hasHubs && (
          <li>
            <svg width="34" height="18" viewBox="0 0 34 18" fill="none" aria-hidden="true">
              <path d="M17 9L3 3M17 9L31 4M17 9L20 17" stroke={palette.arc} strokeWidth="1.2" />
              <circle cx="17" cy="9" r="4" fill={palette.mark} />
            </svg>
            {t('legendHub')}
          </li>
        )}
      </ul>
      <ProvinceList network={network} choose={open} />
      <Counting />
    </div>
  )
}

/** Where the map writes a province's name; the middle of its bounds until the layer has come. */
function useCentres(): (id: string) => Position | undefined {
  const { catalogue, index } = useAtlas()
  const layer = useLoaded('provinces', () => catalogue.layer('provinces'))
  const features = layer.state === 'there' ? layer.value.features : null
  return useMemo(() => {
    const centres = new Map<string, Position>()
    for (const { id, kind, bounds } of index.places)
      if (kind === 'province' && bounds)
        centres.set(id, [(bounds[0] + bounds[2]) / 2, (bounds[1] + bounds[3]) / 2])
    for (const { geometry, properties } of features ?? [])
      if (properties.label && geometry.type === 'Point')
        centres.set(properties.id, geometry.coordinates as [number, number])
    return (id) => centres.get(id)
  }, [index, features])
}
