/** A step as a view, and a view as a step: what the map shows belongs to the step; language, look and frame to whoever looks. */
import type { Bounds } from '../catalogue/api'
import { readAddress, writeAddress, type Notice } from '../view/address'
import { firstView, type View } from '../view/view'
import { cameraFitting, sizeSeen } from './fit'
import type { Step } from './story'

const ofWhoeverLooks = ({ language, look, frame, tool }: View) => ({ language, look, frame, tool })

/** What the step asks of a map that is seen now; `notices` names what of its address could not be read. */
export function viewOfStep(
  { address, day, sight }: Step,
  now: View,
  seen: { zoom: number; sight: Bounds } | null = null,
): { view: View; notices: Notice[] } {
  const { view, notices } = readAddress(address.replace(/^\?/, ''))
  const camera = sight && seen ? cameraFitting(sight, sizeSeen(seen.sight, seen.zoom)) : view.camera
  return { view: { ...view, asOf: view.asOf ?? day ?? null, camera, ...ofWhoeverLooks(now) }, notices }
}

/** The address of what the map shows, for whoever looks. */
export const addressOf = (view: View) => writeAddress({ ...view, ...ofWhoeverLooks(firstView) })

/** @param sight the ground in sight; only of use where somebody moved the map there */
export function stepOf(view: View, title: string, sight: Bounds | null): Step {
  return { title, text: '', address: addressOf(view), ...(view.camera && sight && { sight }), others: {} }
}
