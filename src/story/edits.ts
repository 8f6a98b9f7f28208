/** What can be done to a story, each giving a new one. */
import type { Item, Story } from './story'

export const added = (story: Story, item: Item, at = story.items.length): Story => ({
  ...story,
  items: story.items.toSpliced(at, 0, item),
})

export const removed = (story: Story, at: number): Story => ({
  ...story,
  items: story.items.toSpliced(at, 1),
})

export const replaced = (story: Story, at: number, item: Item): Story => ({
  ...story,
  items: story.items.with(at, item),
})

/** Beyond either end it stays where it is. */
export function moved(story: Story, from: number, to: number): Story {
  const item = story.items[from]
  if (!item || to < 0 || to >= story.items.length) return story
  return { ...story, items: story.items.toSpliced(from, 1).toSpliced(to, 0, item) }
}
