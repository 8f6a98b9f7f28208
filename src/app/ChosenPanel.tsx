/** The side panel, fetched with the first choice. */
import { lazy, Suspense } from 'react'
import { useViewState } from '../view/atlas'
import { useWords } from '../text/text'

const Panel = lazy(() => import('../panel/Panel').then((module) => ({ default: module.Panel })))

export function ChosenPanel() {
  const { t } = useWords()
  const chosen = useViewState((state) => state.view.chosen)
  return chosen ? (
    <Suspense fallback={<p>{t('app.loading')}</p>}>
      <Panel key={`${chosen.type} ${chosen.id}`} chosen={chosen} />
    </Suspense>
  ) : null
}
