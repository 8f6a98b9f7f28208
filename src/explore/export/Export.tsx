/** The picture of the view, as it will be saved, beside everything that can be chosen about it. */
import { useMemo, useRef, useState } from 'react'
import { palettes } from '../../cartography/palette'
import { download } from '../../export/savePicture'
import { makeFile } from '../../export/makeFile'
import { fontsReady } from '../../export/measureText'
import { Picture } from '../../export/Picture'
import { pixelsOf } from '../../export/presets'
import { firstSettings, formatOf, readSettings, writeSettings, type Settings } from '../../export/settings'
import { useMoreWords } from '../../text/moreWords'
import { useAtlas, useDay, useViewState } from '../../view/atlas'
import { writeAddress } from '../../view/address'
import { change } from '../../view/store'
import { closeTool, openTool } from '../../view/view'
import type { ToolProps } from '../tools'
import { useFlavour } from '../useFlavour'
import { Form, type Texts } from './Form'
import { usePicture } from './usePicture'
import { useSubject } from './useSubject'
import styles from './export.module.css'

type Saving = { state: 'idle' | 'saving' } | { state: 'saved'; name: string } | { state: 'failed' }

export function Part({ told }: ToolProps) {
  const { t, language } = useMoreWords('export')
  const { store, index, home = '' } = useAtlas()
  const [box, setBox] = useState<HTMLElement | null>(null)
  const flavour = useFlavour(box)
  const view = useViewState((state) => state.view)
  const day = useDay()
  const settings = useMemo(
    () => readSettings(told, firstSettings(language, flavour)),
    [told, language, flavour],
  )
  const [texts, setTexts] = useState<Texts>({ title: '', subtitle: '', logo: null })
  const [saving, setSaving] = useState<Saving>({ state: 'idle' })
  const format = useMemo(() => formatOf(settings), [settings])
  const subject = useSubject()
  const address = writeAddress(closeTool(view))
  const page = typeof format === 'string' ? null : format
  const link = `${home}${address && `?${address}`}`
  const picture = usePicture({ settings, format: page, texts, subject, link })
  const drawn = useRef<SVGSVGElement>(null)

  const set = (next: Partial<Settings>) => {
    setSaving({ state: 'idle' })
    change(store, (now) => openTool(now, 'export', writeSettings({ ...settings, ...next })))
  }
  const sources = useMemo(() => [...new Set(subject?.evidence.map(({ source }) => source))], [subject])

  const save = async () => {
    if (!drawn.current || !page || !picture || saving.state === 'saving') return
    setSaving({ state: 'saving' })
    const { width, height } = pixelsOf(page)
    const name = `linkage-atlas_${view.chosen?.id ?? 'viet-nam'}_${day}_${width}x${height}.${settings.kind}`
    try {
      await fontsReady()
      const facts = {
        title: picture.title,
        language: settings.languages[0] ?? language,
        address: link,
        notes: subject?.lines(settings.languages[0] ?? language) ?? [],
        origin: { address, version: index.version, sources },
      }
      const ground = palettes[settings.flavour].plate
      download(await makeFile(drawn.current, settings.kind, page, facts, ground), name)
      setSaving({ state: 'saved', name })
    } catch {
      setSaving({ state: 'failed' })
    }
  }

  return (
    <div className={styles.export} ref={setBox}>
      <div className={styles.side}>
        <Form
          settings={settings}
          texts={texts}
          onSettings={set}
          onTexts={setTexts}
          fault={page ? null : (format as string)}
        />
        <p className={styles.quiet}>{t('always')}</p>
        <div className={styles.save}>
          <button
            type="button"
            onClick={() => void save()}
            aria-disabled={!picture || saving.state === 'saving'}
          >
            {t('save')}
          </button>
          <p role="status">
            {saving.state === 'saving' && t('saving')}
            {saving.state === 'saved' && t('saved', { name: saving.name })}
            {saving.state === 'failed' && t('failed', { reason: t('refused') })}
          </p>
        </div>
        <p className={styles.quiet}>{t('drop')}</p>
      </div>
      <figure className={styles.preview} data-picture={picture ? 'drawn' : 'waiting'}>
        <figcaption>{t('preview')}</figcaption>
        {picture && page ? (
          <div className={settings.transparent ? styles.chequered : styles.paper}>
            <Picture ref={drawn} {...picture.props} />
          </div>
        ) : (
          <p role="status">{page ? t('loading') : ''}</p>
        )}
      </figure>
    </div>
  )
}
