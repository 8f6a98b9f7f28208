/** Layers and legend as one list: each layer a switch, with how its places are drawn. */
import { startTransition, Suspense, useState } from 'react'
import { legendOf, legendOrder } from '../cartography/legend'
import type { Flavour } from '../cartography/palette'
import { Swatch } from '../cartography/Swatch'
import { useWords } from '../text/text'
import { useAtlas, useViewState } from '../view/atlas'
import { change } from '../view/store'
import { switchLayer } from '../view/view'
import styles from './controls.module.css'

export function LayerSwitches({ flavour }: { flavour: Flavour }) {
  const { t } = useWords()
  const { store } = useAtlas()
  const off = useViewState((state) => state.view.off)
  const [more, setMore] = useState<typeof import('./LayerDetails') | null>(null)
  const toggle = () => {
    if (more) setMore(null)
    else
      import('./LayerDetails').then(
        ({ EveryLayer, LayerStrength, LegendNotes }) =>
          startTransition(() => setMore({ EveryLayer, LayerStrength, LegendNotes })),
        () => {},
      )
  }
  return (
    <div className={styles.layers}>
      <button type="button" className={styles.more} aria-expanded={!!more} onClick={toggle}>
        {t('layers.more')}
      </button>
      <Suspense fallback={<p>{t('app.loading')}</p>}>
        {more && <more.EveryLayer />}
        <ul>
          {legendOrder.map((layer) => {
            const on = !off.includes(layer)
            const entries = legendOf(layer)
            return (
              <li key={layer} className={on ? undefined : styles.off}>
                <label className={styles.layerRow}>
                  {entries.length === 1 ? (
                    <Swatch kind={entries[0]!.kind} flavour={flavour} />
                  ) : (
                    <span className={styles.noSwatch} />
                  )}
                  <span className={styles.layerName}>{t(`layer.${layer}`)}</span>
                  <input
                    type="checkbox"
                    role="switch"
                    className={styles.switch}
                    checked={on}
                    onChange={() => change(store, (view) => switchLayer(view, layer, !on))}
                  />
                </label>
                {more && <more.LayerStrength layer={layer} />}
                {entries.length > 1 && on && (
                  <ul className={styles.entries}>
                    {entries.map(({ kind, status }) => (
                      <li key={`${kind} ${status ?? ''}`}>
                        <Swatch kind={kind} status={status} flavour={flavour} />{' '}
                        {status ? t(`status.${status}`) : t(`kind.${kind}`)}
                      </li>
                    ))}
                  </ul>
                )}
              </li>
            )
          })}
        </ul>
        {more && <more.LegendNotes flavour={flavour} />}
      </Suspense>
    </div>
  )
}
