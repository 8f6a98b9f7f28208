/** What the visitor chose. Everything on screen follows from this, the catalogue and the day; the address is this written down. */
import { layerIds, type LayerId } from '../catalogue/layers'
import type { Language } from '../catalogue/words'

export type Chosen = { type: 'place'; id: string } | { type: 'document'; id: string }

/** Degrees and MapLibre zoom levels. */
export interface Camera {
  lng: number
  lat: number
  zoom: number
}

export const frames = ['app', 'embed', 'slide'] as const
export type Frame = (typeof frames)[number]
export const looks = ['light', 'dark', 'contrast'] as const
export type Look = (typeof looks)[number]

/** What documents and places can be filtered by; values of one facet add up, facets narrow each other. */
export const facets = ['kind', 'issuer', 'theme', 'life', 'period', 'region', 'place', 'status'] as const
export type Facet = (typeof facets)[number]
export type Filter = Readonly<Partial<Record<Facet, readonly string[]>>>

/** Ways of asking more of the map than one place or document; one is open at a time. */
export const toolNames = [
  'timeline',
  'changes',
  'swipe',
  'filters',
  'network',
  'coverage',
  'measure',
  'around',
  'strip',
  'compare',
  'cite',
  'in-view',
  'export',
  'story',
] as const
export type ToolName = (typeof toolNames)[number]
/** The open tool and what it was told, in a form of the tool's own (a day, kilometres, an id); empty for nothing. */
export interface Tool {
  name: ToolName
  told: string
}
/** What a tool can be told: letters, digits and a few signs, so that an address needs no escapes. */
export const toldForm = /^[A-Za-z0-9.,~_-]{0,400}$/

export interface View {
  chosen: Chosen | null
  /** The day that the map shows; null is today. */
  asOf: string | null
  /** Layers that are switched off. */
  off: readonly LayerId[]
  /** Layers that are drawn fainter: percent of their full strength, 10–90. */
  faded: Readonly<Partial<Record<LayerId, number>>>
  filter: Filter
  tool: Tool | null
  /** While the tool is one that makes pictures: the tool before it, whose drawing on the map stays. */
  behind: Tool | null
  language: Language
  /** Null follows the system. */
  look: Look | null
  frame: Frame
  /** Null frames what is chosen, or the whole country. */
  camera: Camera | null
}

export const firstView: View = {
  chosen: null,
  asOf: null,
  off: [],
  faded: {},
  filter: {},
  tool: null,
  behind: null,
  language: 'vi',
  look: null,
  frame: 'app',
  camera: null,
}

/** Chooses and lets the camera frame the choice: for lists, links and search. */
export function choose(view: View, chosen: Chosen | null): View {
  return { ...view, chosen, camera: null }
}

/** Chooses (or clears) without moving the map: for clicks on it and for closing the panel. */
export function chooseInPlace(view: View, chosen: Chosen | null, camera: Camera | null): View {
  return { ...view, chosen, camera: camera ?? view.camera }
}

export function showDay(view: View, asOf: string | null): View {
  return { ...view, asOf }
}

export function switchLayer(view: View, layer: LayerId, on: boolean): View {
  const off = view.off.filter((id) => id !== layer)
  return { ...view, off: on ? off : [...off, layer].sort() }
}

/** @param percent of its full strength; 100 is as it was */
export function fadeLayer(view: View, layer: LayerId, percent: number): View {
  const others = Object.entries(view.faded).filter(([id]) => id !== layer)
  const own = percent >= 100 ? [] : [[layer, Math.max(10, percent)]]
  return { ...view, faded: Object.fromEntries([...others, ...own]) as View['faded'] }
}

export function showOnly(view: View, layers: readonly LayerId[]): View {
  return { ...view, off: layerIds.filter((id) => !layers.includes(id)).sort() }
}

/** Sets the values of one facet; none frees it. */
export function filterBy(view: View, facet: Facet, values: readonly string[]): View {
  const others = Object.entries(view.filter).filter(([name]) => name !== facet)
  const own = values.length ? [[facet, [...values].sort()]] : []
  return { ...view, filter: Object.fromEntries([...others, ...own]) as Filter }
}

export function filterNothing(view: View): View {
  return { ...view, filter: {} }
}

const drawing: readonly ToolName[] = ['network', 'coverage', 'measure', 'around', 'strip']

/** Whether a tool draws something on the map. */
export const draws = (tool: Tool | null): boolean => !!tool && drawing.includes(tool.name)

/** The tool whose drawing is on the map. */
export const drawingTool = ({ tool, behind }: View): Tool | null => (draws(tool) ? tool : behind)

export function openTool(view: View, name: ToolName, told = ''): View {
  return { ...view, tool: { name, told }, behind: name === 'export' ? drawingTool(view) : null }
}

/** Back to the tool that a picture was made of, or to none. */
export function closeTool(view: View): View {
  return { ...view, tool: view.behind, behind: null }
}

export function speak(view: View, language: Language): View {
  return { ...view, language }
}

/** @param look null follows the system */
export function look(view: View, look: Look | null): View {
  return { ...view, look }
}

export function moveCamera(view: View, camera: Camera): View {
  return { ...view, camera }
}

export const wholeCountry = (view: View): View => ({ ...view, camera: null, chosen: null })
