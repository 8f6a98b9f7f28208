/** The picture of the view, as it will be saved, beside everything that can be chosen about it. */
import { useMemo, useRef, useState, type ReactNode } from 'react'
import { download, fileName } from '../../export/fileName'
import { makeFile } from '../../export/makeFile'
import { reasonOf, type Reason } from '../../export/notMade'
import { Picture } from '../../export/Picture'
import { noTexts, type Texts } from '../../export/pictureOf'
import { pixelsOf } from '../../export/presets'
import { firstSettings, formatOf, readSettings, writeSettings, type Settings } from '../../export/settings'
import { sourcesOf } from '../../export/subject'
import { usePicture } from '../../export/usePicture'
import { useMoreWords } from '../../text/moreWords'
import { useWords } from '../../text/text'
import { useAtlas, useDay, useViewState } from '../../view/atlas'
import { writeAddress } from '../../view/address'
import { change } from '../../view/store'
import { closeTool, openTool } from '../../view/view'
import type { ToolProps } from '../tools'
import { useFlavour } from '../useFlavour'
import { Form } from './Form'
import styles from './export.module.css'

type Saving =
  { state: 'idle' | 'saving' } | { state: 'saved'; name: string } | { state: 'failed'; reason: Reason }

export function Part({ told }: ToolProps) {
  const { t, language } = useMoreWords('export')
  const { t: words } = useWords()
  const { store, index, home = '' } = useAtlas()
  const [box, setBox] = useState<HTMLElement | null>(null)
  const flavour = useFlavour(box)
  const view = useViewState((state) => state.view)
  const day = useDay()
  const settings = useMemo(
    () => readSettings(told, firstSettings(language, flavour)),
    [told, language, flavour],
  )
  const [texts, setTexts] = useState<Texts>(noTexts)
  const [saving, setSaving] = useState<Saving>({ state: 'idle' })
  const format = useMemo(() => formatOf(settings), [settings])
  const address = writeAddress(closeTool(view))
  const page = typeof format === 'string' ? null : format
  const link = `${home}${address && `?${address}`}`
  const { made, failed, retry } = usePicture({
    settings,
    format: page,
    texts,
    link,
    untitled: settings.kind === 'pptx',
  })
  const drawn = useRef<SVGSVGElement>(null)

  const set = (next: Partial<Settings>) => {
    setSaving({ state: 'idle' })
    change(store, (now) => openTool(now, 'export', writeSettings({ ...settings, ...next })))
  }

  const save = async () => {
    if (!drawn.current || !page || !made || saving.state === 'saving') return
    setSaving({ state: 'saving' })
    const { subject, picture } = made
    const name = fileName(view.chosen, day, pixelsOf(page), settings.kind)
    try {
      const facts = {
        title: picture.title,
        alt: picture.props.label,
        flavour: settings.flavour,
        language: settings.languages[0] ?? language,
        address: link,
        notes: subject.lines(settings.languages[0] ?? language),
        origin: { address, version: index.version, sources: sourcesOf(subject) },
      }
      download(await makeFile(drawn.current, settings.kind, page, facts), name)
      setSaving({ state: 'saved', name })
    } catch (error) {
      setSaving({ state: 'failed', reason: reasonOf(error) })
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
            aria-disabled={!made || saving.state === 'saving'}
          >
            {t('save')}
          </button>
          <p role="status">
            {saving.state === 'saving' && t('saving')}
            {saving.state === 'saved' && t('saved', { name: saving.name })}
            {saving.state === 'failed' && t('failed', { reason: t(`reason.${saving.reason}`) })}
          </p>
        </div>
        <p className={styles.quiet}>{t('drop')}</p>
      </div>
      <figure className={styles.preview} data-picture={made ? 'drawn' : 'waiting'}>
        <figcaption>{t('preview')}</figcaption>
        {made && !made.hasFont && <p className={styles.quiet}>{t('otherFont')}</p>}
        {made && made.missing.length > 0 && (
          <Again retry={retry}>
            {words('map.missing', { layers: made.missing.map((id) => words(`layer.${id}`)).join(', ') })}
          </Again>
        )}
        {failed && <Again retry={retry}>{t('groundFailed')}</Again>}
        {made ? (
          <div className={settings.transparent ? styles.chequered : styles.paper}>
            <Picture ref={drawn} {...made.picture.props} />
          </div>
        ) : (
          <p role="status">{page && !failed ? t('loading') : ''}</p>
        )}
      </figure>
    </div>
  )
}

/** What could not be had, and the way to ask for it again. */
function Again({ retry, children }: { retry: () => void; children: ReactNode }) {
  const { t } = useWords()
  return (
    <div role="alert" className={styles.fault}>
      {children}{' '}
      <button type="button" onClick={retry}>
        {t('app.tryAgain')}
      </button>
    </div>
  )
}
