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
const part = (load: () => Promise<ComponentType<ToolProps>>) =>
  lazy(() => load().then((Part) => ({ default: Part })))

export const tools: Partial<Record<ToolName, ToolPart>> = {
  measure: { stand: 'column', Part: part(() => import('./ground/Measure').then((module) => module.Part)) },
  around: { stand: 'column', Part: part(() => import('./ground/Around').then((module) => module.Part)) },
  strip: { stand: 'strip', Part: part(() => import('./ground/Strip').then((module) => module.Part)) },
  filters: { stand: 'column', Part: part(() => import('./filters/Filters').then((module) => module.Part)) },
  network: {
    stand: (told) => (readTold(told).view === 'arcs' ? 'column' : 'sheet'),
    Part: part(() => import('./network/Network').then((module) => module.Part)),
  },
  coverage: {
    stand: 'column',
    Part: part(() => import('./coverage/CoverageTool').then((module) => module.Part)),
  },
  timeline: { stand: 'strip', Part: part(() => import('./timeline/TimeLine').then((module) => module.Part)) },
  changes: { stand: 'column', Part: part(() => import('./changes/Changes').then((module) => module.Part)) },
  swipe: { stand: 'strip', Part: part(() => import('./swipe/Swipe').then((module) => module.Part)) },
  compare: { stand: 'sheet', Part: part(() => import('./compare/Compare').then((module) => module.Part)) },
  cite: { stand: 'column', Part: part(() => import('./cite/Cite').then((module) => module.Part)) },
  export: { stand: 'sheet', Part: part(() => import('./export/Export').then((module) => module.Part)) },
  story: {
    stand: (told) => (readStoryTold(told)?.mode === 'speaker' ? 'sheet' : 'column'),
    Part: part(() => import('./story/Story').then((module) => module.Part)),
  },
  'in-view': { stand: 'column', Part: part(() => import('./in-view/InView').then((module) => module.Part)) },
}
