/** A ready story, as the data API has it, as a story like any other. */
import type { Bounds, StoryEntry, StoryStep } from '../catalogue/api'
import { layerIds } from '../catalogue/layers'
import type { Text } from '../catalogue/words'
import { firstView, type View } from '../view/view'
import { cameraFitting } from './fit'
import { addressOf } from './stepView'
import type { Story } from './story'

/** A map in a window of usual size, for readers of the address alone. */
const usual = { width: 760, height: 620 }
const margin = 48

function viewOf({ document, places = [], bounds, day, layers }: StoryStep): View {
  const place = places[0]
  const chosen = document
    ? ({ type: 'document', id: document } as const)
    : place
      ? ({ type: 'place', id: place } as const)
      : null
  return {
    ...firstView,
    chosen,
    asOf: day,
    off: layers ? layerIds.filter((id) => !layers.includes(id)).sort() : [],
    camera: bounds ? cameraFitting(bounds, usual, margin) : null,
  }
}

/** Some air around the ground: names and controls stand beside what they name. */
function widened([west, south, east, north]: Bounds): Bounds {
  const air = Math.max(0.08, (east - west) * 0.12, (north - south) * 0.12)
  return [west - air, south - air, east + air, north + air]
}

/** @param notes what a speaker is told of a step: where it is written, what was concluded */
export function readyStory(entry: StoryEntry, notes: (step: StoryStep) => Text): Story {
  return {
    title: entry.title,
    items: entry.steps.map((step) => ({
      title: step.title,
      text: step.text,
      notes: notes(step),
      address: addressOf(viewOf(step)),
      ...(step.bounds && { sight: widened(step.bounds) }),
      others: {},
    })),
    others: {},
  }
}
