/** What a ready story keeps: it retells one source, in that source's order, and shows what the source speaks of there. */
import { existsOn } from '../../dates'
import { suggestion, type LoadedStory } from '../load'
import { spanOf } from '../model'
import { mapStories, problemAt, type Checked, type Rule } from './rule'

type Step = LoadedStory['steps'][number]

const eachStep = (story: LoadedStory, look: (step: Step, path: PropertyKey[]) => ReturnType<Rule>) =>
  story.steps.flatMap((step, i) => look(step, ['steps', i]))

export const storiesRetellASource: Rule = (content) =>
  mapStories(content, (story) =>
    content.sources.has(story.id)
      ? []
      : [
          problemAt(
            story,
            [],
            `the file is named after a source, and there is no source "${story.id}" in content/sources.yaml. ${suggestion(story.id, content.sources.keys())}`,
          ),
        ],
  )

export const storiesKeepTheirSourcesOrder: Rule = (content) =>
  mapStories(content, (story) => {
    const last = content.sources.get(story.id)?.paragraphs.length ?? Infinity
    let before = 0
    return eachStep(story, ({ paragraphs }, path) =>
      paragraphs.flatMap((paragraph, i) => {
        const at = [...path, 'paragraphs', i]
        const follows = i === 0 ? paragraph >= before : paragraph > paragraphs[i - 1]!
        if (i === 0) before = Math.max(before, paragraph)
        if (paragraph > last)
          return [problemAt(story, at, `"${story.id}" has ${last} paragraphs, not ${paragraph}`)]
        return follows
          ? []
          : [
              problemAt(
                story,
                at,
                `paragraph ${paragraph} is told after a later one; steps and their paragraphs keep the order of the source`,
              ),
            ]
      }),
    )
  })

export const storiesNameWhatIsThere: Rule = (content) =>
  mapStories(content, (story) =>
    eachStep(story, ({ document, places, day }, path) => [
      ...(!document || content.documents.has(document) || content.broken.has(document)
        ? []
        : [
            problemAt(
              story,
              [...path, 'document'],
              `there is no document "${document}". ${suggestion(document, content.documents.keys())}`,
            ),
          ]),
      ...(places ?? []).flatMap((id, i) => {
        const at = [...path, 'places', i]
        const place = content.places.get(id)
        if (!place)
          return content.broken.has(id)
            ? []
            : [problemAt(story, at, `there is no place "${id}". ${suggestion(id, content.places.keys())}`)]
        return existsOn(spanOf(place), day)
          ? []
          : [problemAt(story, at, `"${id}" does not exist on ${day}, the day that this step shows`)]
      }),
    ]),
  )

/** The ids of what some evidence finds in a paragraph of the source: places, and documents. */
function saidIn(content: Checked, source: string): (id: string, paragraphs: readonly number[]) => boolean {
  const said = new Set<string>()
  for (const document of content.documents.values()) {
    for (const evidence of document.evidence ?? [])
      if (evidence.source === source) said.add(`${evidence.paragraph} ${document.id}`)
    for (const mention of document.mentions)
      for (const evidence of mention.evidence)
        if (evidence.source === source)
          said.add(`${evidence.paragraph} ${document.id}`).add(`${evidence.paragraph} ${mention.place}`)
  }
  return (id, paragraphs) => paragraphs.some((paragraph) => said.has(`${paragraph} ${id}`))
}

export const storiesSayOnlyWhatIsWritten: Rule = (content) =>
  mapStories(content, (story) => {
    const isSaid = saidIn(content, story.id)
    return eachStep(story, ({ document, places, paragraphs, inferred }, path) => {
      if (inferred) return []
      const shown = [
        ...(document && content.documents.has(document) ? [{ id: document, at: ['document'] }] : []),
        ...(places ?? []).flatMap((id, i) => (content.places.has(id) ? [{ id, at: ['places', i] }] : [])),
      ]
      return shown
        .filter(({ id }) => !isSaid(id, paragraphs))
        .map(({ id, at }) =>
          problemAt(
            story,
            [...path, ...at],
            `no evidence finds "${id}" in paragraph ${paragraphs.join(', ')} of the source; mend the paragraphs, or say in \`inferred\` why it is shown`,
          ),
        )
    })
  })
