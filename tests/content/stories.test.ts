/** The ready stories: one a source, in its order, true to what the catalogue knows; and what a planner reads when one is not. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { StoryEntry, StoryList } from '../../src/catalogue/api'
import { existsOn } from '../../src/catalogue/dates'
import { languages } from '../../src/catalogue/words'
import { readyStory } from '../../src/story/ready'
import { viewOfStep } from '../../src/story/stepView'
import { stepsOf } from '../../src/story/story'
import { checkChoice } from '../../src/view/address'
import { firstView } from '../../src/view/view'
import { built, documentEntry, documents, index } from './builtAtlas'
import { tinyProject, type TinyProject } from './tinyProject'

const json = <T>(name: string) => JSON.parse(built.files.get(name)!) as T
const { stories } = json<StoryList>('stories.json')
const entries = stories.map(({ id }) => json<StoryEntry>(`stories/${id}.json`))
const sources = new Set(documents.flatMap(({ id }) => documentEntry(id).evidence.map(({ source }) => source)))

describe('the five ready stories', () => {
  it('are one a source, newest first', () => {
    expect(new Set(stories.map(({ id }) => id))).toEqual(sources)
    expect(stories).toHaveLength(5)
    const dates = stories.map(({ source }) => source.date)
    expect(dates).toEqual([...dates].sort().reverse())
  })

  it.each(entries.map((entry) => [entry.id, entry] as const))(
    '%s keeps the order of its source',
    (_, { steps }) => {
      expect(steps.length).toBeGreaterThanOrEqual(6)
      expect(steps.length).toBeLessThanOrEqual(10)
      const first = steps.map(({ paragraphs }) => paragraphs[0]!)
      expect(first).toEqual([...first].sort((a, b) => a - b))
      for (const { text, title, inferred } of steps)
        for (const language of languages) {
          expect(title[language].length).toBeLessThan(60)
          expect(text[language].length).toBeLessThan(330)
          if (inferred) expect(inferred[language]).toMatch(/\.$/)
        }
    },
  )

  it.each(entries.map((entry) => [entry.id, entry] as const))(
    '%s shows at each step what there is on its day',
    (_, entry) => {
      const story = readyStory(entry, () => ({ vi: '', en: '' }))
      for (const [i, step] of stepsOf(story).entries()) {
        const { view, notices } = viewOfStep(step, firstView)
        expect([...notices, ...checkChoice(view, index).notices]).toEqual([])
        const { chosen } = view
        if (chosen?.type === 'document') expect(documentEntry(chosen.id).mentions.length).toBeGreaterThan(0)
        else expect(index.places.map(({ id }) => id)).toContain(chosen?.id)
        for (const id of entry.steps[i]!.places ?? [])
          expect(existsOn(index.places.find((place) => place.id === id)!.span, view.asOf!)).toBe(true)
      }
    },
  )
})

describe('a story that is wrong', () => {
  let project: TinyProject
  const file = 'content/stories/the-paper.yaml'
  const step = (more: string, paragraphs = '1') => `  - title: { vi: Một, en: One }
    text: { vi: Lời., en: Words. }
    paragraphs: [${paragraphs}]
    day: 2024-04-21
${more}`
  const write = (...steps: string[]) =>
    project.write(
      file,
      `title: { vi: Tên, en: Name }\nsummary: { vi: Tóm, en: Short }\nsteps:\n${steps.join('\n')}\n`,
    )
  const plan = '    document: 2024-03-19-lang-son-plan'
  beforeEach(() => {
    project = tinyProject()
  })
  afterEach(() => project.clear())

  it('is built where nothing is wrong', () => {
    write(step(plan), step('    places: [truc-dong-dang-huu-lung]', '2'))
    expect(project.problems()).toEqual([])
    const entry = JSON.parse(project.build().files.get('stories/the-paper.json')!) as StoryEntry
    expect(entry.steps[1]).toMatchObject({ places: ['truc-dong-dang-huu-lung'], paragraphs: [2] })
  })

  it('is told everything at once, with its lines', () => {
    write(
      step('    document: 2024-03-19-lang-son-pan', '2'),
      step('    places: [lang-sn]', '1'),
      step('    places: [thai-nguyen-2025]\n    inferred: { vi: Vì., en: So. }', '9'),
      step('    places: [thi-tran-dong-dang]', '3'),
    )
    expect(project.problems()).toEqual([
      `${file}:8  steps[0].document: there is no document "2024-03-19-lang-son-pan". Did you mean "2024-03-19-lang-son-plan"?`,
      `${file}:11  steps[1].paragraphs[0]: paragraph 1 is told after a later one; steps and their paragraphs keep the order of the source`,
      `${file}:13  steps[1].places[0]: there is no place "lang-sn". Did you mean "lang-son"?`,
      `${file}:16  steps[2].paragraphs[0]: "the-paper" has 3 paragraphs, not 9`,
      `${file}:18  steps[2].places[0]: "thai-nguyen-2025" does not exist on 2024-04-21, the day that this step shows`,
      `${file}:22  steps[3].paragraphs[0]: paragraph 3 is told after a later one; steps and their paragraphs keep the order of the source`,
      `${file}:24  steps[3].places[0]: no evidence finds "thi-tran-dong-dang" in paragraph 3 of the source; mend the paragraphs, or say in \`inferred\` why it is shown`,
    ])
  })

  it('is told what it lacks', () => {
    project.write(
      file,
      'title: { vi: Tên }\nsteps:\n  - title: { vi: Một, en: One }\n    paragraphs: []\n    day: 2024-02-30\n',
    )
    const problems = project.problems().join('\n')
    for (const field of ['title.en', 'summary', 'steps[0].text', 'steps[0].paragraphs', 'steps[0].day'])
      expect(problems).toContain(` ${field}: `)
    write(step(''))
    expect(project.problems().join()).toContain('steps[0]: shows nothing: name a `document` or `places`')
  })

  it('is named after a source that there is', () => {
    write(step(plan))
    project.write(
      'content/stories/the-papr.yaml',
      'title: { vi: T, en: T }\nsummary: { vi: T, en: T }\nsteps:\n' + step(plan) + '\n',
    )
    expect(project.problems().join('\n')).toContain(
      'content/stories/the-papr.yaml:1  the-papr: the file is named after a source, and there is no source "the-papr" in content/sources.yaml. Did you mean "the-paper"?',
    )
  })
})
