/** A second MapLibre map that shows another day and follows the first one's camera. */
import { useEffect, useRef, useState } from 'react'
import type { MapView } from '../map/mapView'
import { useWords } from '../text/text'
import { useAtlas } from '../view/atlas'
import { otherDay, type OtherDay } from '../view/otherDay'
import type { TwinProps } from './SwipePane'
import styles from './swipe.module.css'

export function LiveTwin({ day, flavour, below, setPlacesAt, onFail }: TwinProps & { onFail: () => void }) {
  const { store, catalogue, index } = useAtlas()
  const { t } = useWords()
  const container = useRef<HTMLDivElement>(null)
  const map = useRef<MapView | null>(null)
  const shown = useRef<OtherDay | null>(null)
  const [ready, setReady] = useState(false)

  useEffect(() => {
    let wanted = true
    const undo: (() => void)[] = []
    const failed = () => {
      if (wanted) onFail()
    }
    import('../map/webgl').then(({ openMap }) => {
      const camera = below.camera()
      if (!wanted || !container.current || !camera) return
      try {
        const other = (shown.current = otherDay(store, day, camera))
        undo.push(other.stop)
        const made = (map.current = openMap({
          container: container.current,
          store: other.store,
          catalogue,
          index,
          flavour,
          interactive: false,
          reducedMotion: true,
          locale: { 'Map.Title': t('app.canvasLabel') },
          onReady: () => wanted && setReady(true),
          onLost: failed,
        }))
        undo.push(() => made.destroy(), below.whenMoved(made.jumpTo))
        setPlacesAt(made.placesAt)
      } catch {
        failed()
      }
    }, failed)
    return () => {
      wanted = false
      setPlacesAt(null)
      for (const step of undo.reverse()) step()
      map.current = shown.current = null
    }
    // eslint-disable-next-line react-hooks/exhaustive-deps -- one map for as long as the tool is open; day and look reach it below
  }, [])

  useEffect(() => shown.current?.show(day), [day])
  useEffect(() => map.current?.setFlavour(flavour), [flavour])
  return <div ref={container} className={styles.fill} data-swipe={ready ? 'map' : 'nothing'} />
}
