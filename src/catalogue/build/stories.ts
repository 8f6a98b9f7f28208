/** The files of ready stories: out of checked content, with the ground that each step is about. */
import type { Bounds, StoryEntry, StoryList, StoryStep } from '../api'
import type { Content, LoadedStory } from './load'
import type { PlacedShape } from './shapes'

function sourceOf(story: LoadedStory, { sources }: Content): StoryEntry['source'] {
  const { title, publisher, date, url } = sources.get(story.id)!
  return { title, publisher, date, ...(url && { url }) }
}

/** `data/stories.json`, newest source first. */
export function storyList(content: Content): Omit<StoryList, 'version'> {
  return {
    stories: [...content.stories.values()]
      .map((story) => ({
        id: story.id,
        title: story.title,
        summary: story.summary,
        steps: story.steps.length,
        source: sourceOf(story, content),
      }))
      .sort((a, b) => b.source.date.localeCompare(a.source.date) || a.id.localeCompare(b.id)),
  }
}

/** `data/stories/<id>.json` */
export function storyEntry(
  story: LoadedStory,
  content: Content,
  placed: ReadonlyMap<string, PlacedShape>,
): Omit<StoryEntry, 'version'> {
  const { id, title, summary, steps } = story
  const written = steps.map((step): StoryStep => {
    const bounds = boundsOf(step, placed)
    return {
      title: step.title,
      text: step.text,
      ...(step.inferred && { inferred: step.inferred }),
      paragraphs: step.paragraphs,
      ...(step.document && { document: step.document }),
      ...(step.places && { places: step.places }),
      ...(bounds && { bounds }),
      day: step.day,
      ...(step.layers && { layers: step.layers }),
    }
  })
  return { id, title, summary, source: sourceOf(story, content), steps: written }
}

/** A place alone, or a document alone, frames itself. */
function boundsOf(
  { document, places = [] }: LoadedStory['steps'][number],
  placed: ReadonlyMap<string, PlacedShape>,
): Bounds | undefined {
  if (!document && places.length < 2) return undefined
  const all = places.flatMap((id) => placed.get(id)?.bounds ?? [])
  if (!all.length) return undefined
  const [wests, souths, easts, norths] = [0, 1, 2, 3].map((side) => all.filter((_, i) => i % 4 === side))
  return [Math.min(...wests!), Math.min(...souths!), Math.max(...easts!), Math.max(...norths!)]
}
