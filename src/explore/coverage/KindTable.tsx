/** How many places of each kind some document mentions; a kind can be picked for the list below. */
import type { Coverage } from '../../catalogue/coverage'
import type { PlaceKind } from '../../catalogue/words'
import { useMoreWords } from '../../text/moreWords'
import { useWords, writeNumber } from '../../text/text'
import { useAtlas } from '../../view/atlas'
import { change } from '../../view/store'
import { openTool } from '../../view/view'
import styles from './coverage.module.css'

export function KindTable({ kinds, only }: { kinds: Coverage['kinds']; only: PlaceKind | undefined }) {
  const { t, language } = useMoreWords('coverage')
  const { t: word } = useWords()
  const { store } = useAtlas()
  const number = (n: number) => writeNumber(n, language)
  return (
    <table className={styles.kinds}>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{t('kind')}</th>
          <th scope="col">{t('share')}</th>
        </tr>
      </thead>
      <tbody>
        {kinds.map(({ kind, places, mentioned }) => (
          <tr key={kind}>
            <th scope="row">
              <button
                type="button"
                className={styles.kind}
                aria-pressed={kind === only}
                title={t('onlyKind', { kind: word(`kind.${kind}`) })}
                onClick={() => change(store, (view) => openTool(view, 'coverage', kind === only ? '' : kind))}
              >
                {word(`kind.${kind}`)}
              </button>
            </th>
            <td>
              <span className={styles.share}>
                <meter className={styles.meter} min={0} max={places} value={mentioned} aria-hidden="true" />
                <span>{t('shareOf', { mentioned: number(mentioned), places: number(places) })}</span>
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
