/** Who works with whom: the network of provinces as a matrix over the map, or as arcs on it with a list beside. */
import { useMemo } from 'react'
import type { DocumentList, MentionTable } from '../../catalogue/api'
import { networkOn, pairCounts } from '../../catalogue/network'
import { useMoreWords } from '../../text/moreWords'
import { useWords, writeDate, writeNumber } from '../../text/text'
import { useAtlas, useDay, useViewState } from '../../view/atlas'
import { change } from '../../view/store'
import { openTool } from '../../view/view'
import { useAfterPaint } from '../../view/useAfterPaint'
import { useLoaded } from '../../view/useLoaded'
import type { ToolProps } from '../tools'
import { ArcView } from './ArcView'
import { MatrixView } from './MatrixView'
import { Settings } from './Settings'
import styles from './network.module.css'

import { readTold, writeTold, type NetworkTold } from './told'

export function Part({ told }: ToolProps) {
  const { t } = useMoreWords('network')
  const { t: word } = useWords()
  const { catalogue } = useAtlas()
  const files = useLoaded('network', () => Promise.all([catalogue.documents(), catalogue.mentions()]))
  if (files.state === 'loading') return <p>{word('app.loading')}</p>
  if (files.state === 'failed')
    return (
      <p role="alert">
        {t('failed')}{' '}
        <button type="button" className={styles.button} onClick={files.retry}>
          {word('app.tryAgain')}
        </button>
      </p>
    )
  const [list, table] = files.value
  return (
    <div className={styles.network}>
      <Shown told={told} list={list} table={table} />
    </div>
  )
}

interface ShownProps {
  told: string
  list: DocumentList
  table: MentionTable
}

function Shown({ told, list, table }: ShownProps) {
  const { t, language } = useMoreWords('network')
  const { store, index } = useAtlas()
  const day = useDay()
  const left = useViewState((state) => state.matchingDocuments)
  const settings = useMemo(() => readTold(told), [told])
  const { view, theme, zones, ended, pair } = settings
  const network = useMemo(
    () => networkOn(list, table, index.places, { day, theme, zones, ended, only: left && new Set(left) }),
    [list, table, index, day, theme, zones, ended, left],
  )
  const counts = useMemo(() => pairCounts(network), [network])
  const set = (some: Partial<NetworkTold>) =>
    change(store, (now) => openTool(now, 'network', writeTold({ ...settings, ...some })))
  // Thousands of cells: switch and counts answer first, and the grid follows when it is ready.
  const drawn = useAfterPaint(network)
  const shown = { network: drawn, pair, choose: (next: NetworkTold['pair']) => set({ pair: next }) }
  return (
    <>
      <Settings settings={settings} set={set} />
      <p className={styles.summary} role="status">
        {t(zones ? 'summary' : 'summaryDirect', {
          provinces: t('provinces', { count: network.provinces.length }),
          date: writeDate(day, language),
          direct: writeNumber(counts.direct, language),
          through: writeNumber(counts.through, language),
          gaps: writeNumber(counts.gaps, language),
        })}{' '}
        {left && t('filtered')} {!network.tying.length && t('nothing')}
      </p>
      {view === 'arcs' ? (
        <ArcView {...shown} />
      ) : (
        <MatrixView {...shown} toArcs={() => set({ view: 'arcs' })} />
      )}
    </>
  )
}
