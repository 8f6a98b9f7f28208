/** What the list of layers has more to say: how strongly each is drawn, only this one, and what patterns mean. Fetched when asked for. */
import { useEffect, useRef, useState } from 'react'
import { palettes, type Flavour } from '../cartography/palette'
import { Swatch } from '../cartography/Swatch'
import { layerIds, type LayerId } from '../catalogue/layers'
import { statuses } from '../catalogue/words'
import { useMoreWords } from '../text/moreWords'
import { useWords } from '../text/text'
import { useAtlas, useViewState } from '../view/atlas'
import { change } from '../view/store'
import { fadeLayer, showOnly } from '../view/view'
import styles from './layerDetails.module.css'

/** A slider at rest this long says what it is left at, in milliseconds: each step would be one in the history. */
const rest = 200

export function EveryLayer() {
  const { t } = useMoreWords('layers')
  const { store } = useAtlas()
  const view = useViewState((state) => state.view)
  return (
    <p className={styles.every}>
      <button
        type="button"
        disabled={!view.off.length}
        onClick={() => change(store, (now) => showOnly(now, layerIds))}
      >
        {t('all')}
      </button>
      <button
        type="button"
        disabled={!Object.keys(view.faded).length}
        onClick={() => change(store, (now) => ({ ...now, faded: {} }))}
      >
        {t('full')}
      </button>
    </p>
  )
}

export function LayerStrength({ layer }: { layer: LayerId }) {
  const { t } = useMoreWords('layers')
  const { t: word } = useWords()
  const { store } = useAtlas()
  const shown = useViewState((state) => state.view.faded[layer] ?? 100)
  const alone = useViewState(
    ({ view }) => view.off.length === layerIds.length - 1 && !view.off.includes(layer),
  )
  const [moving, setMoving] = useState<number | null>(null)
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(waiting.current), [])
  const percent = moving ?? shown
  const move = (to: number) => {
    setMoving(to)
    clearTimeout(waiting.current)
    waiting.current = setTimeout(() => {
      change(store, (view) => fadeLayer(view, layer, to))
      setMoving(null)
    }, rest)
  }
  const name = word(`layer.${layer}`)
  return (
    <div className={styles.strength}>
      <input
        type="range"
        min={10}
        max={100}
        step={10}
        value={percent}
        aria-label={t('strength', { layer: name })}
        aria-valuetext={t('percent', { percent })}
        onChange={(event) => move(Number(event.target.value))}
      />
      <span aria-hidden="true">{t('percent', { percent })}</span>
      <button
        type="button"
        aria-pressed={alone}
        aria-label={t('onlyThis', { layer: name })}
        onClick={() => change(store, (view) => showOnly(view, alone ? layerIds : [layer]))}
      >
        {t('only')}
      </button>
    </div>
  )
}

export function LegendNotes({ flavour }: { flavour: Flavour }) {
  const { t } = useMoreWords('layers')
  const palette = palettes[flavour]
  return (
    <div className={styles.notes}>
      <p>{t('order')}</p>
      <p className={styles.title}>{t('statusTitle')}</p>
      <ul>
        {statuses.map((status) => (
          <li key={status}>
            <Swatch kind="expressway" status={status} flavour={flavour} />
            <Swatch kind="seaport" status={status} flavour={flavour} />
            {t(`status.${status}`)}
          </li>
        ))}
      </ul>
      <p className={styles.title}>{t('precisionTitle')}</p>
      <ul>
        <li>
          <Swatch kind="development-triangle" flavour={flavour} />
          {t('precision.edge')}
        </li>
        <li>
          <svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true">
            <path d="M3 17L21 7" stroke={palette.expressway} strokeOpacity="0.25" strokeWidth="9" />
            <path d="M3 17L21 7" stroke={palette.expressway} strokeWidth="2.6" />
          </svg>
          {t('precision.band')}
        </li>
      </ul>
      <p className={styles.title}>{t('tintTitle')}</p>
      <ul>
        {(['named', 'plain'] as const).map((tint) => (
          <li key={tint}>
            <svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true">
              <path
                d="M4 7L13 3.5L21 8L19.5 19L7 20.5Z"
                fill={tint === 'named' ? palette.provinceNamed : palette.province}
                stroke={palette.border}
                strokeWidth="1.2"
              />
            </svg>
            {t(`tint.${tint}`)}
          </li>
        ))}
      </ul>
      <p>{t('named')}</p>
    </div>
  )
}
