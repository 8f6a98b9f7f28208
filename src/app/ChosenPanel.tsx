/** The side panel, fetched with the first choice. */
import { laterPart } from '../parts/laterPart'
import { useViewState } from '../view/atlas'

const Panel = laterPart(() => import('../panel/Panel').then((module) => module.Panel))

export function ChosenPanel() {
  const chosen = useViewState((state) => state.view.chosen)
  return chosen ? <Panel key={`${chosen.type} ${chosen.id}`} chosen={chosen} /> : null
}
