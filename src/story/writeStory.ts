/** A story as the text of its file: with everything that could not be read, where it was. */
import { format } from './readStory'
import { isStep, type Item, type Story } from './story'

/** What is known wins over what could not be read under the same name: somebody wrote it anew. */
function written(item: Item): unknown {
  if (!isStep(item)) return item.unread
  const { others, ...known } = item
  return { ...others, ...known }
}

/** @param compact on one line, for an address */
export function writeStory({ items, others, ...known }: Story, compact = false): string {
  const value = { format, ...others, ...known, steps: items.map(written) }
  return compact ? JSON.stringify(value) : `${JSON.stringify(value, null, 2)}\n`
}

const letters = (title: string) =>
  title
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/gi, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)

/** `ba-tinh-thanh-mot-ninh-binh.story.json`, or `.pptx` */
export const storyFileName = (title: string, ending: 'story.json' | 'pptx' = 'story.json') =>
  `${letters(title) || 'story'}.${ending}`
