/** The view as a page of 16:9 for a wall or a report, and as a picture of exactly that page. */
import { useEffect, useMemo, useRef, useState } from 'react'
import { Notices } from '../controls/Notices'
import { download, fileName } from '../export/fileName'
import { makeFile } from '../export/makeFile'
import { Picture } from '../export/Picture'
import { noTexts } from '../export/pictureOf'
import { pixelsOf, presets } from '../export/presets'
import { firstSettings } from '../export/settings'
import { sourcesOf } from '../export/subject'
import { usePicture } from '../export/usePicture'
import { laterPart } from '../parts/laterPart'
import { useWords } from '../text/text'
import { writeAddress } from '../view/address'
import { useAtlas, useDay, useViewState } from '../view/atlas'
import { drawingTool } from '../view/view'
import { useFlavour } from './useFlavour'
import styles from './slide.module.css'

/** What a tool of the view draws belongs on the page. */
const Drawn = laterPart(() => import('../explore/Drawn').then((module) => module.Drawn), { waiting: null })

type Saving = { state: 'idle' } | { state: 'saving' } | { state: 'saved'; name: string } | { state: 'failed' }

/** Both show the same page; the second has twice as many pixels a side. */
const formats = [presets.wide, presets['wide-4k']] as const

export function SlideFrame() {
  const { t, language } = useWords()
  const { store, index, home = '' } = useAtlas()
  const flavour = useFlavour()
  const view = useViewState((state) => state.view)
  const day = useDay()
  const tool = drawingTool(view)
  const [saving, setSaving] = useState<Saving>({ state: 'idle' })
  const drawn = useRef<SVGSVGElement>(null)
  const settings = useMemo(() => firstSettings(language, flavour), [language, flavour])
  const address = writeAddress({ ...view, frame: 'app' })
  const link = `${home}${address && `?${address}`}`
  const { made, failed, retry } = usePicture({ settings, format: presets.wide, texts: noTexts, link })
  const busy = !made || saving.state === 'saving'
  const missing = made?.missing
  useEffect(() => {
    if (missing) store.setState({ missing })
  }, [store, missing])

  const save = async (format: (typeof formats)[number]) => {
    if (busy || !drawn.current) return
    setSaving({ state: 'saving' })
    const { subject, picture } = made
    const name = fileName(view.chosen, day, pixelsOf(format), 'png')
    const facts = {
      title: picture.title,
      alt: picture.props.label,
      flavour: flavour,
      language,
      address: link,
      notes: subject.lines(language),
      origin: { address, version: index.version, sources: sourcesOf(subject) },
    }
    try {
      download(await makeFile(drawn.current, 'png', format, facts), name)
      setSaving({ state: 'saved', name })
    } catch {
      setSaving({ state: 'failed' })
    }
  }

  return (
    <main className={styles.slide}>
      {tool && <Drawn tool={tool} />}
      <div className={styles.room} data-map={made ? 'map' : 'first paint'}>
        {made && <Picture ref={drawn} role="figure" {...made.picture.props} />}
      </div>
      <div className={styles.notices}>
        <Notices retry={retry} />
      </div>
      <div className={styles.bar}>
        <a className={styles.leave} href={`?${address}`}>
          {t('slide.leave')}
        </a>
        <p className={styles.said} role="status">
          {failed && t('app.failed')}
          {(saving.state === 'saving' || (!made && !failed)) && t('slide.saving')}
          {saving.state === 'saved' && t('slide.saved', { name: saving.name })}
          {saving.state === 'failed' && (
            <span className={styles.failed}>{t('slide.failed', { reason: t('slide.reason') })}</span>
          )}
        </p>
        {failed && (
          <button type="button" onClick={retry}>
            {t('app.tryAgain')}
          </button>
        )}
        <div className={styles.sizes}>
          {formats.map((format) => {
            const { width, height } = pixelsOf(format)
            return (
              <button key={width} type="button" aria-disabled={busy} onClick={() => void save(format)}>
                {t('slide.save')} {width} × {height}
              </button>
            )
          })}
        </div>
      </div>
    </main>
  )
}
