/** The map as a page of 16:9 for a wall or a report, and as a picture of exactly that page. */
import { useEffect, useMemo, useRef, useState } from 'react'
import { Notices } from '../controls/Notices'
import { Furniture } from '../export/Furniture'
import { createMeasure, fontsReady } from '../export/measureText'
import { page, pictureSizes, type PictureSize } from '../export/page'
import { composePicture, download, pictureName } from '../export/savePicture'
import { visibleLegend } from '../export/visibleLegend'
import { useWords } from '../text/text'
import { writeAddress } from '../view/address'
import { useAtlas, useDay, useViewState } from '../view/atlas'
import { litPlaces } from '../view/derived'
import { useFlavour } from './useFlavour'
import { useScale } from './useScale'
import { useStage } from './useStage'
import styles from './slide.module.css'

type Saving = { state: 'idle' } | { state: 'saving' } | { state: 'saved'; name: string } | { state: 'failed' }

export function SlideFrame() {
  const { t } = useWords()
  const title = useTitle()
  const room = useRef<HTMLDivElement>(null)
  const scale = useScale(room, page)
  const flavour = useFlavour()
  const stage = useStage(flavour, scale)
  const furniture = useRef<SVGSVGElement>(null)
  const measure = useMeasure()
  const view = useViewState((state) => state.view)
  const day = useDay()
  const open = useViewState((state) => state.open)
  const [saving, setSaving] = useState<Saving>({ state: 'idle' })
  const { shown } = stage
  const rows = shown
    ? visibleLegend({
        visible: shown.visible,
        off: view.off,
        chosen: view.chosen,
        lit: litPlaces(open),
        t,
      })
    : []
  const busy = !shown || saving.state === 'saving'

  const save = async (size: PictureSize) => {
    if (busy || !furniture.current) return
    setSaving({ state: 'saving' })
    try {
      const name = pictureName(view.chosen, day, size)
      await fontsReady()
      download(await composePicture(furniture.current, await stage.picture(size.ratio), size), name)
      setSaving({ state: 'saved', name })
    } catch {
      setSaving({ state: 'failed' })
    }
  }

  return (
    <main className={styles.slide}>
      <div className={styles.room} ref={room}>
        <div className={styles.stage} style={{ transform: `scale(${scale})` }}>
          {stage.map}
          <Furniture
            ref={furniture}
            title={title}
            day={day}
            rows={rows}
            camera={shown?.camera ?? null}
            inset={shown?.inset ? stage.ground : null}
            flavour={flavour}
            measure={measure}
          />
        </div>
      </div>
      <div className={styles.notices}>
        <Notices retry={stage.retry} />
      </div>
      <div className={styles.bar}>
        <a className={styles.leave} href={`?${writeAddress({ ...view, frame: 'app' })}`}>
          {t('slide.leave')}
        </a>
        <p className={styles.said} role="status">
          {stage.failed && t('app.failed')}
          {(saving.state === 'saving' || (!shown && !stage.failed)) && t('slide.saving')}
          {saving.state === 'saved' && t('slide.saved', { name: saving.name })}
          {saving.state === 'failed' && (
            <span className={styles.failed}>{t('slide.failed', { reason: t('slide.reason') })}</span>
          )}
        </p>
        {stage.failed && (
          <button type="button" onClick={stage.retry}>
            {t('app.tryAgain')}
          </button>
        )}
        <div className={styles.sizes}>
          {pictureSizes.map((size) => (
            <button key={size.width} type="button" aria-disabled={busy} onClick={() => void save(size)}>
              {t('slide.save')} {size.width} × {size.height}
            </button>
          ))}
        </div>
      </div>
    </main>
  )
}

/** What the page is about: the chosen place or document, else the atlas itself. */
function useTitle(): string {
  const { t, language } = useWords()
  const { index } = useAtlas()
  const chosen = useViewState((state) => state.view.chosen)
  const open = useViewState((state) => state.open)
  if (chosen?.type === 'place') {
    const place = index.places.find(({ id }) => id === chosen.id)
    if (place) return place.name[language]
  }
  if (chosen?.type === 'document') {
    if (open) return open.title[language]
  }
  return t('slide.title')
}

/** Measures with the fonts that the page has; anew when Be Vietnam Pro has come. */
function useMeasure() {
  const [ready, setReady] = useState(false)
  useEffect(() => {
    let wanted = true
    void fontsReady().then(() => wanted && setReady(true))
    return () => {
      wanted = false
    }
  }, [])
  // eslint-disable-next-line react-hooks/exhaustive-deps -- a new measure is what makes the furniture lay itself out again
  return useMemo(() => createMeasure(), [ready])
}
