/** Puts a step on the map: its view at once with its document, so that the camera moves once. */
import { documentOf } from '../../view/opening'
import { checkChoice, readAddress } from '../../view/address'
import type { Atlas } from '../../view/atlas'
import type { Step } from '../../story/story'
import { viewOfStep } from '../../story/stepView'

/** The step asked for last, while its document is on its way: who presses the key three times gets three steps further. */
const latest = new WeakMap<Atlas['store'], string>()

/** @param told what the tool is told with it: the story and the step */
export async function showStep(atlas: Atlas, step: Step, told: string): Promise<void> {
  const { store, catalogue, index } = atlas
  latest.set(store, told)
  const { view, seen, sight } = store.getState()
  const asked = viewOfStep(step, view, seen && sight ? { zoom: seen.zoom, sight } : null)
  const found = await documentOf(asked.view, catalogue)
  if (latest.get(store) !== told) return
  const checked = checkChoice(found.view, index)
  store.setState(({ view: { language, look, frame } }) => ({
    view: { ...checked.view, language, look, frame, tool: { name: 'story', told } },
    open: found.open,
    under: [],
    notices: [...asked.notices, ...found.notices, ...checked.notices],
  }))
}

/** What was asked for last and may still be on its way. */
export const askedLast = ({ store }: Pick<Atlas, 'store'>) => latest.get(store)

/** Fetches what a step will need, so that it comes without a wait. */
export function fetchAhead({ catalogue }: Pick<Atlas, 'catalogue'>, step: Step | undefined): void {
  const chosen = step && readAddress(step.address).view.chosen
  if (chosen?.type === 'document') catalogue.document(chosen.id).catch(() => {})
  if (chosen?.type === 'place') catalogue.place(chosen.id).catch(() => {})
}
