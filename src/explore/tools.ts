/** Every tool: where it stands on the page, and its part, fetched when it is opened. */
import { lazy, type ComponentType } from 'react'
import type { ToolName } from '../view/view'
import { readTold } from './network/told'
import { readTold as readStoryTold } from './story/told'

/** A strip below the map, a column beside it, or a sheet over most of it. */
export type Stand = 'strip' | 'column' | 'sheet'

export interface ToolProps {
  /** What the address, or whoever opened it, told the tool; not yet checked. */
  told: string
}

interface ToolPart {
  /** Or by what the tool was told. */
  stand: Stand | ((told: string) => Stand)
  Part: ComponentType<ToolProps>
}

/** A tool's module exports its part under the name `Part`. */
const part = (load: () => Promise<{ Part: ComponentType<ToolProps> }>) =>
  lazy(() => load().then(({ Part }) => ({ default: Part })))

/** Each is added by its own folder: `name: { stand, Part: part(() => import('./folder/File')) }`. */
export const tools: Partial<Record<ToolName, ToolPart>> = {
  measure: { stand: 'column', Part: part(() => import('./ground/Measure')) },
  around: { stand: 'column', Part: part(() => import('./ground/Around')) },
  strip: { stand: 'strip', Part: part(() => import('./ground/Strip')) },
  filters: { stand: 'column', Part: part(() => import('./filters/Filters')) },
  network: {
    stand: (told) => (readTold(told).view === 'arcs' ? 'column' : 'sheet'),
    Part: part(() => import('./network/Network')),
  },
  coverage: { stand: 'column', Part: part(() => import('./coverage/CoverageTool')) },
  timeline: { stand: 'strip', Part: part(() => import('./timeline/TimeLine')) },
  changes: { stand: 'column', Part: part(() => import('./changes/Changes')) },
  swipe: { stand: 'strip', Part: part(() => import('./swipe/Swipe')) },
  compare: { stand: 'sheet', Part: part(() => import('./compare/Compare')) },
  cite: { stand: 'column', Part: part(() => import('./cite/Cite')) },
  export: { stand: 'sheet', Part: part(() => import('./export/Export')) },
  story: {
    stand: (told) => (readStoryTold(told)?.mode === 'speaker' ? 'sheet' : 'column'),
    Part: part(() => import('./story/Story')),
  },
  'in-view': { stand: 'column', Part: part(() => import('./in-view/InView')) },
}
