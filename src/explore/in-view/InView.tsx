/** What is in view on the map, as an ordered list for the keyboard: the map without a mouse. */
import { placeKinds, type PlaceKind } from '../../catalogue/words'
import { useMoreWords } from '../../text/moreWords'
import { useWords } from '../../text/text'
import { useAtlas, useViewState } from '../../view/atlas'
import { change } from '../../view/store'
import { openTool } from '../../view/view'
import { Failed } from '../ground/pieces'
import { usePlaced, type Ground } from '../ground/usePlaced'
import type { ToolProps } from '../tools'
import { SeenList } from './SeenList'
import { readInView, writeInView, type InViewTold } from './told'
import { useInView, type Seen } from './useInView'
import styles from './inView.module.css'

/** @param told order and kind, see `readInView` */
export function Part({ told }: ToolProps) {
  const { t } = useWords()
  const ground = usePlaced()
  if (ground.state === 'loading') return <p>{t('app.loading')}</p>
  if (ground.state === 'failed') return <Failed retry={ground.retry} />
  return <InView told={readInView(told)} ground={ground.value} />
}

const middleLatitude = ({ place: { bounds } }: Seen) => (bounds ? bounds[1] + bounds[3] : -Infinity)

function InView({ told, ground }: { told: InViewTold; ground: Ground }) {
  const { t: word } = useWords()
  const { t } = useMoreWords('in-view')
  const { store } = useAtlas()
  const off = useViewState((state) => state.view.off.length)
  const all = useInView(ground)
  if (!all) return <p role="status">{t('waiting')}</p>
  const tell = (next: Partial<InViewTold>) =>
    change(store, (view) => openTool(view, 'in-view', writeInView({ ...told, ...next })))
  const counts = new Map<PlaceKind, number>()
  for (const { place } of all.seen) counts.set(place.kind, (counts.get(place.kind) ?? 0) + 1)
  const kinds = placeKinds.filter((kind) => counts.has(kind) || kind === told.kind)
  const ofKind = told.kind ? all.seen.filter(({ place }) => place.kind === told.kind) : all.seen
  const seen =
    told.order === 'north' ? [...ofKind].sort((a, b) => middleLatitude(b) - middleLatitude(a)) : ofKind
  return (
    <div className={styles.tool}>
      <p className={styles.quiet}>{t('how')}</p>
      <div className={styles.settings}>
        <label>
          {t('order')}
          <select
            value={told.order}
            onChange={({ target }) => tell({ order: target.value === 'north' ? 'north' : 'near' })}
          >
            <option value="near">{t('near')}</option>
            <option value="north">{t('north')}</option>
          </select>
        </label>
        <label>
          {t('kind')}
          <select
            value={told.kind ?? ''}
            onChange={({ target }) =>
              tell({ kind: placeKinds.find((kind) => kind === target.value) ?? null })
            }
          >
            <option value="">{t('every')}</option>
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {t('ofKind', { kind: word(`kind.${kind}`), count: counts.get(kind) ?? 0 })}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p role="status" className={styles.count}>
        {told.kind
          ? t('countKind', { kind: word(`kind.${told.kind}`), count: seen.length })
          : t('count', { count: seen.length })}
      </p>
      {(all.left > 0 || off > 0) && (
        <p className={styles.quiet}>
          {all.left > 0 && t('left', { count: all.left })} {off > 0 && t('off', { count: off })}
        </p>
      )}
      {seen.length ? <SeenList seen={seen} /> : <p>{t('nothing')}</p>}
    </div>
  )
}
