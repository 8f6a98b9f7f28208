/** Stories of one's own: kept in the browser while it lets us, and in any case for as long as the page is open. */
import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Atlas } from '../view/atlas'
import { readStory } from './readStory'
import type { Story } from './story'
import { writeStory } from './writeStory'

export interface OwnStory {
  id: string
  story: Story
}

export interface Shelf {
  stories: readonly OwnStory[]
  /** Texts that are kept and hold no story: nobody throws them away unasked. */
  unread: readonly { id: string; text: string }[]
  /** The browser would not keep the last change. */
  refused: boolean
}

const listName = 'linkage-atlas.stories'
const nameOf = (id: string) => `linkage-atlas.story.${id}`
const idForm = /^own-[a-z0-9]{1,20}$/

type Memory = ReturnType<NonNullable<Atlas['memory']>>

function keptIds(memory: Memory): string[] {
  try {
    const list: unknown = JSON.parse(memory.getItem(listName) ?? '[]')
    return Array.isArray(list) ? list.filter((id): id is string => idForm.test(String(id))) : []
  } catch {
    return []
  }
}

function readShelf(memory: Atlas['memory']): Shelf {
  const shelf: { stories: OwnStory[]; unread: Shelf['unread'][number][] } = { stories: [], unread: [] }
  try {
    const kept = memory!()
    for (const id of keptIds(kept)) {
      const text = kept.getItem(nameOf(id))
      if (!text) continue
      const { story } = readStory(text)
      if (story) shelf.stories.push({ id, story })
      else shelf.unread.push({ id, text })
    }
  } catch {
    // What cannot be read is not there; the first attempt to keep something says so.
  }
  return { ...shelf, refused: false }
}

/** @param text '' forgets it */
function keepText(memory: Atlas['memory'], id: string, text: string): boolean {
  try {
    const kept = memory!()
    kept.setItem(nameOf(id), text)
    // Read anew: another window may have added one.
    const others = keptIds(kept).filter((other) => other !== id)
    kept.setItem(listName, JSON.stringify(text ? [...others, id] : others))
    return true
  } catch {
    return false
  }
}

export interface Shelves {
  shelf: StoreApi<Shelf>
  /** Keeps a story, new or changed. */
  keep: (id: string, story: Story) => void
  forget: (id: string) => void
}

const made = new WeakMap<Atlas['store'], Shelves>()

/** The shelf of a page: one, however often it is asked for. */
export function shelfOf({ store, memory }: Pick<Atlas, 'store' | 'memory'>): Shelves {
  const known = made.get(store)
  if (known) return known
  const shelf = createStore<Shelf>(() => readShelf(memory))
  const shelves: Shelves = {
    shelf,
    keep(id, story) {
      const refused = !keepText(memory, id, writeStory(story, true))
      shelf.setState(({ stories }) => {
        const isNew = !stories.some((own) => own.id === id)
        return {
          refused,
          stories: isNew
            ? [...stories, { id, story }]
            : stories.map((own) => (own.id === id ? { id, story } : own)),
        }
      })
    },
    forget(id) {
      const refused = !keepText(memory, id, '')
      shelf.setState(({ stories, unread }) => ({
        refused,
        stories: stories.filter((own) => own.id !== id),
        unread: unread.filter((text) => text.id !== id),
      }))
    },
  }
  made.set(store, shelves)
  return shelves
}

/** An id that no story of this browser has. */
export const newId = (now = Date.now(), dice = Math.random()) =>
  `own-${now.toString(36)}${Math.floor(dice * 36 ** 3).toString(36)}`
