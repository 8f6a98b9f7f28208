/** Layers and legend as one list: each layer a switch, with how its places are drawn. */
import { Switch } from '@base-ui/react/switch'
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
  return (
    <div className={styles.layers}>
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
                <Switch.Root
                  className={styles.switch}
                  checked={on}
                  onCheckedChange={(checked) => change(store, (view) => switchLayer(view, layer, checked))}
                  aria-label={t(`layer.${layer}`)}
                >
                  <Switch.Thumb className={styles.thumb} />
                </Switch.Root>
              </label>
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
      <div className={styles.legendNotes}>
        <p>{t('layers.status')}</p>
        <p>{t('layers.precision')}</p>
        <p>{t('layers.tint')}</p>
        <p>{t('layers.named')}</p>
      </div>
    </div>
  )
}
