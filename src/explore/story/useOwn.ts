/** Changes of one's own story: each is kept at once, and the last ones can be taken back. */
import { useState } from 'react'
import { shelfOf } from '../../story/shelf'
import type { Story } from '../../story/story'
import { useAtlas } from '../../view/atlas'

export interface Own {
  /** @param undoable what was done, in words: it can be taken back until the next such change */
  change: (next: Story, undoable?: string) => void
  undo: () => void
  /** What was done last, and can be taken back. */
  done: string | null
}

export function useOwn(id: string, story: Story): Own {
  const { keep } = shelfOf(useAtlas())
  const [last, setLast] = useState<{ before: Story; done: string } | null>(null)
  return {
    change(next, undoable) {
      keep(id, next)
      // Going back over words typed since would take them along, so the way back ends there.
      setLast(undoable ? { before: story, done: undoable } : null)
    },
    undo() {
      if (!last) return
      keep(id, last.before)
      setLast(null)
    },
    done: last?.done ?? null,
  }
}
