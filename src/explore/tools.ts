/** Every tool: where it stands on the page, and its part, fetched when it is opened. */
import type { ComponentType } from 'react'
import { laterPart } from '../parts/laterPart'
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

export const tools: Partial<Record<ToolName, ToolPart>> = {
  measure: {
    stand: 'column',
    Part: laterPart(() => import('./ground/Measure').then((module) => module.Part)),
  },
  around: { stand: 'column', Part: laterPart(() => import('./ground/Around').then((module) => module.Part)) },
  strip: { stand: 'strip', Part: laterPart(() => import('./ground/Strip').then((module) => module.Part)) },
  filters: {
    stand: 'column',
    Part: laterPart(() => import('./filters/Filters').then((module) => module.Part)),
  },
  network: {
    stand: (told) => (readTold(told).view === 'arcs' ? 'column' : 'sheet'),
    Part: laterPart(() => import('./network/Network').then((module) => module.Part)),
  },
  coverage: {
    stand: 'column',
    Part: laterPart(() => import('./coverage/CoverageTool').then((module) => module.Part)),
  },
  timeline: {
    stand: 'strip',
    Part: laterPart(() => import('./timeline/TimeLine').then((module) => module.Part)),
  },
  changes: {
    stand: 'column',
    Part: laterPart(() => import('./changes/Changes').then((module) => module.Part)),
  },
  swipe: { stand: 'strip', Part: laterPart(() => import('./swipe/Swipe').then((module) => module.Part)) },
  compare: {
    stand: 'sheet',
    Part: laterPart(() => import('./compare/Compare').then((module) => module.Part)),
  },
  cite: { stand: 'column', Part: laterPart(() => import('./cite/Cite').then((module) => module.Part)) },
  export: { stand: 'sheet', Part: laterPart(() => import('./export/Export').then((module) => module.Part)) },
  story: {
    stand: (told) => (readStoryTold(told)?.mode === 'speaker' ? 'sheet' : 'column'),
    Part: laterPart(() => import('./story/Story').then((module) => module.Part)),
  },
  'in-view': {
    stand: 'column',
    Part: laterPart(() => import('./in-view/InView').then((module) => module.Part)),
  },
}
