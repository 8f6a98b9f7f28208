/** What can be chosen about a picture. Plain fields: each has a name, and all are reachable by keyboard. */
import { useState, type ReactNode } from 'react'
import { flavours } from '../../cartography/palette'
import type { Language } from '../../catalogue/words'
import { readLogo } from '../../export/logo'
import type { Texts } from '../../export/pictureOf'
import { limits, presetNames } from '../../export/presets'
import { fileKinds, type Settings } from '../../export/settings'
import { useMoreWords } from '../../text/moreWords'
import styles from './export.module.css'

interface FormProps {
  settings: Settings
  texts: Texts
  onSettings: (next: Partial<Settings>) => void
  onTexts: (next: Texts) => void
  fault: string | null
}

const spoken = { vi: ['vi'], en: ['en'], both: ['vi', 'en'] } as const satisfies Record<
  string,
  readonly Language[]
>

export function Form({ settings, texts, onSettings, onTexts, fault }: FormProps) {
  const { t } = useMoreWords('export')
  const language = (Object.keys(spoken) as (keyof typeof spoken)[]).find(
    (name) => spoken[name].join() === settings.languages.join(),
  )
  const tick = (name: 'transparent' | 'legend' | 'scale' | 'code') => (
    <label className={styles.tick}>
      <input
        type="checkbox"
        checked={settings[name]}
        onChange={(event) => onSettings({ [name]: event.target.checked })}
      />
      {t(name)}
    </label>
  )
  const pixels = (name: 'width' | 'height') => (
    <Field label={t(name)}>
      <input
        type="number"
        min={limits.side.min}
        max={limits.side.max}
        step={1}
        value={settings[name]}
        aria-invalid={!!fault}
        onChange={(event) =>
          onSettings({ [name]: Math.min(99_999, Math.max(0, Math.round(Number(event.target.value)))) })
        }
      />
    </Field>
  )
  return (
    <form className={styles.form} onSubmit={(event) => event.preventDefault()}>
      <Field label={t('format')}>
        <select
          value={settings.kind}
          onChange={(event) => onSettings({ kind: event.target.value as Settings['kind'] })}
        >
          {fileKinds.map((kind) => (
            <option key={kind} value={kind}>
              {t(kind)}
            </option>
          ))}
        </select>
      </Field>
      <Field label={t('size')}>
        <select
          value={settings.preset}
          onChange={(event) => onSettings({ preset: event.target.value as Settings['preset'] })}
        >
          {([...presetNames, 'own'] as const).map((name) => (
            <option key={name} value={name}>
              {t(`preset.${name}`)}
            </option>
          ))}
        </select>
      </Field>
      {settings.preset === 'own' && (
        <div className={styles.pair}>
          {pixels('width')}
          {pixels('height')}
        </div>
      )}
      {fault && (
        <p role="alert" className={styles.fault}>
          {t(`fault.${fault as 'too-small'}`, limits.side)}
        </p>
      )}
      <Field label={t('title')}>
        <input
          type="text"
          maxLength={300}
          placeholder={t('titleHint')}
          value={texts.title}
          onChange={(event) => onTexts({ ...texts, title: event.target.value })}
        />
      </Field>
      <Field label={t('subtitle')}>
        <input
          type="text"
          maxLength={300}
          value={texts.subtitle}
          onChange={(event) => onTexts({ ...texts, subtitle: event.target.value })}
        />
      </Field>
      <Field label={t('language')}>
        <select
          value={language}
          onChange={(event) => onSettings({ languages: spoken[event.target.value as keyof typeof spoken] })}
        >
          {(Object.keys(spoken) as (keyof typeof spoken)[]).map((name) => (
            <option key={name} value={name}>
              {t(name)}
            </option>
          ))}
        </select>
      </Field>
      <Field label={t('look')}>
        <select
          value={settings.flavour}
          onChange={(event) => onSettings({ flavour: event.target.value as Settings['flavour'] })}
        >
          {flavours.map((flavour) => (
            <option key={flavour} value={flavour}>
              {t(flavour)}
            </option>
          ))}
        </select>
      </Field>
      <div className={styles.ticks}>
        {tick('transparent')}
        {tick('legend')}
        {tick('scale')}
        {tick('code')}
      </div>
      <Logo texts={texts} onTexts={onTexts} />
    </form>
  )
}

function Field({ label, children }: { label: string; children: ReactNode }) {
  return (
    <label className={styles.field}>
      <span>{label}</span>
      {children}
    </label>
  )
}

function Logo({ texts, onTexts }: Pick<FormProps, 'texts' | 'onTexts'>) {
  const { t } = useMoreWords('export')
  const [failed, setFailed] = useState(false)
  const take = async (file: File | undefined) => {
    if (!file) return
    setFailed(false)
    try {
      onTexts({ ...texts, logo: await readLogo(file) })
    } catch {
      setFailed(true)
    }
  }
  return (
    <>
      <Field label={t('logo')}>
        <input
          type="file"
          accept="image/png,image/jpeg,image/svg+xml"
          onChange={(event) => void take(event.target.files?.[0])}
        />
      </Field>
      {failed && (
        <p role="alert" className={styles.fault}>
          {t('logoFault')}
        </p>
      )}
      {texts.logo && (
        <button type="button" onClick={() => onTexts({ ...texts, logo: null })}>
          {t('logoRemove')}
        </button>
      )}
    </>
  )
}
