/** Which two days are laid side by side on the map; the map itself shows them (`app/SwipePane.tsx`). */
import { inOrder, otherDay } from '../../catalogue/changes'
import { eveOfMerger, existsOn, merger } from '../../catalogue/dates'
import { useMoreWords } from '../../text/moreWords'
import { useWords, writeDate } from '../../text/text'
import { useAtlas, useDay } from '../../view/atlas'
import { change } from '../../view/store'
import { openTool, showDay } from '../../view/view'
import { DayField } from '../timeline/DayField'
import { show } from '../timeline/useSweep'
import type { ToolProps } from '../tools'
import styles from './swipe.module.css'

export function Part({ told }: ToolProps) {
  const { t: named } = useWords()
  const { t, language } = useMoreWords('time')
  const { store, index } = useAtlas()
  const day = useDay()
  const other = otherDay(told, day)
  const [left, right] = inOrder(other, day)
  const differs = index.places.some(({ span }) => existsOn(span, left) !== existsOn(span, right))
  const compare = (asOf: string | null, told: string) =>
    change(store, (view) => openTool(asOf ? showDay(view, asOf) : view, 'swipe', told))
  return (
    <div className={styles.swipe}>
      <DayField label={t('swipe.other')} day={other} take={(typed) => compare(null, typed)} />
      <DayField label={t('swipe.shown')} day={day} take={(typed) => show(store, typed)} />
      <div className={styles.buttons}>
        <button type="button" onClick={() => compare(other, day)}>
          {t('swipe.swap')}
        </button>
        <button type="button" onClick={() => compare(merger, eveOfMerger)}>
          {t('swipe.merger')}
        </button>
        <button type="button" onClick={() => change(store, (view) => openTool(view, 'changes', other))}>
          {named('tools.changes')}
        </button>
        <button type="button" onClick={() => change(store, (view) => openTool(view, 'timeline'))}>
          {named('tools.timeline')}
        </button>
      </div>
      <p role="status">
        {left === right
          ? t('swipe.same')
          : t('swipe.explain', { left: writeDate(left, language), right: writeDate(right, language) })}{' '}
        {left !== right && !differs && t('swipe.noDifference')}
      </p>
    </div>
  )
}
