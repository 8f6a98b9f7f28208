/** What the map shows at a step of a story, without a map on the page: its document, its filters and its ground. */
import type { Index } from '../catalogue/api'
import type { Catalogue } from '../catalogue/client'
import { today } from '../catalogue/dates'
import type { Language } from '../catalogue/words'
import type { Step } from '../story/story'
import { viewOfStep } from '../story/stepView'
import { checkChoice } from '../view/address'
import { filteringOf } from '../view/filtering'
import { documentOf } from '../view/opening'
import { firstView } from '../view/view'
import { sightOf, type Scene } from './pictureOf'

/** `isWhole`: false where its address asks for something that is not in the atlas. */
export interface StepScene {
  scene: Scene
  isWhole: boolean
}

/** @throws when the files that its filters need cannot be had */
export async function sceneOfStep(
  step: Step,
  language: Language,
  catalogue: Catalogue,
  index: Index,
): Promise<StepScene> {
  const asked = viewOfStep(step, { ...firstView, language })
  const found = await documentOf(asked.view, catalogue)
  const { view, notices } = checkChoice(found.view, index)
  const isFiltered = Object.values(view.filter).some((values) => values.length > 0)
  const matching = isFiltered
    ? (await filteringOf(catalogue, index))(view.filter, view.asOf ?? today()).places
    : null
  const scene = { view, open: found.open, matching, marks: [], sight: sightOf(view, step.sight ?? null) }
  return { scene, isWhole: !asked.notices.length && !found.notices.length && !notices.length }
}
