/** The story that is asked for, wherever it comes from: the data, this browser, or the address. */
import { useMemo } from 'react'
import { useStore } from 'zustand'
import type { StoryEntry, StoryStep } from '../../catalogue/api'
import { NotThere } from '../../catalogue/client'
import { languages, type Language, type Text } from '../../catalogue/words'
import { unpackStory } from '../../story/pack'
import { readStory, type Fault } from '../../story/readStory'
import { readyStory } from '../../story/ready'
import { shelfOf } from '../../story/shelf'
import type { Story } from '../../story/story'
import { writeStory } from '../../story/writeStory'
import { wordsIn } from '../../text/moreWords'
import { writeDate } from '../../text/text'
import { useAtlas } from '../../view/atlas'
import { useLoaded } from '../../view/useLoaded'
import { shared } from './told'

export interface OpenStory {
  kind: 'ready' | 'own' | 'shared'
  story: Story
  /** What could not be read, and is kept. */
  faults: readonly Fault[]
}

export type Opened =
  | { state: 'loading' }
  | { state: 'failed'; retry: () => void }
  | { state: 'gone' | 'link-broken' }
  | { state: 'there'; value: OpenStory }

/** What a ready story's speaker is told, and its audience can read: where it is written, and what was concluded. */
async function sourceNotes({ source }: StoryEntry): Promise<(step: StoryStep) => Text> {
  const all = await Promise.all(
    languages.map(async (language) => [language, await wordsIn('story', language)] as const),
  )
  const write = (step: StoryStep, language: Language, t: (typeof all)[number][1]) =>
    [
      t('written', {
        count: step.paragraphs.length,
        numbers: step.paragraphs.join(', '),
        publisher: source.publisher[language],
        date: writeDate(source.date, language),
      }),
      ...(step.inferred ? [t('concluded', { text: step.inferred[language] })] : []),
    ].join('\n')
  return (step) =>
    Object.fromEntries(all.map(([language, t]) => [language, write(step, language, t)])) as Text
}

export function useStory(id: string): Opened {
  const atlas = useAtlas()
  const { shelf } = shelfOf(atlas)
  const own = useStore(shelf, ({ stories }) => stories.find((one) => one.id === id)?.story)
  const isOwn = id.startsWith('own-')
  const loaded = useLoaded(`story ${id}`, async (): Promise<Opened> => {
    if (isOwn) return { state: 'gone' }
    if (id === shared) {
      const packed = atlas.carried?.()
      if (!packed) return { state: 'gone' }
      const { story, faults } = await unpackStory(packed)
      return story ? { state: 'there', value: { kind: 'shared', story, faults } } : { state: 'link-broken' }
    }
    try {
      const entry = await atlas.catalogue.story(id)
      const story = readyStory(entry, await sourceNotes(entry))
      return { state: 'there', value: { kind: 'ready', story, faults: [] } }
    } catch (error) {
      if (error instanceof NotThere) return { state: 'gone' }
      throw error
    }
  })
  const ownOpened = useMemo(
    (): Opened | undefined =>
      own && {
        state: 'there',
        value: { kind: 'own', story: own, faults: readStory(writeStory(own, true)).faults },
      },
    [own],
  )
  return ownOpened ?? (loaded.state === 'there' ? loaded.value : loaded)
}
