/** How each kind of place is drawn: told apart by form and pattern as well as by colour. Widths are in pixels at zoom 7. */
import type { PlaceKind, Status } from '../catalogue/words'
import { glyphs, type Glyph } from './glyphs'
import type { Palette } from './palette'

type Colour = keyof Palette
export type Plate = 'circle' | 'square' | 'diamond' | 'hexagon' | 'shield' | 'drop'

export interface AreaSymbol {
  form: 'area'
  colour: Colour
  /** Opacity of the fill, 0–1. */
  fill: number
  width: number
}
export interface LineSymbol {
  form: 'line'
  colour: Colour
  width: number
  /** A wide soft band: a corridor is a direction, not a road. */
  band?: true
  /** A light casing under the line. */
  casing?: true
  /** Cross ties of a railway that operates. */
  ties?: true
}
export interface SpotSymbol {
  form: 'spot'
  colour: Colour
  plate: Plate
  /** None is a plain dot. */
  glyph?: Glyph
  /** Radius in pixels. */
  radius: number
}
export type MapSymbol = AreaSymbol | LineSymbol | SpotSymbol

export const symbols: Record<PlaceKind, MapSymbol> = {
  province: { form: 'area', colour: 'edge', fill: 1, width: 0.8 },
  region: { form: 'area', colour: 'region', fill: 0.05, width: 1.4 },
  'linkage-zone': { form: 'area', colour: 'zone', fill: 0.13, width: 2 },
  'development-triangle': { form: 'area', colour: 'triangle', fill: 0.22, width: 2.4 },
  'socio-economic-region': { form: 'area', colour: 'region', fill: 0.1, width: 1.4 },
  'development-axis': { form: 'line', colour: 'corridor', width: 11, band: true },
  'economic-corridor': { form: 'line', colour: 'corridor', width: 7, band: true },
  expressway: { form: 'line', colour: 'expressway', width: 2.6, casing: true },
  road: { form: 'line', colour: 'road', width: 1.5, casing: true },
  railway: { form: 'line', colour: 'railway', width: 1.8, ties: true },
  town: { form: 'spot', colour: 'town', plate: 'circle', radius: 3 },
  district: { form: 'spot', colour: 'town', plate: 'square', radius: 2.6 },
  'economic-zone': { form: 'spot', colour: 'economicZone', plate: 'hexagon', glyph: 'zone', radius: 10 },
  'industrial-park': {
    form: 'spot',
    colour: 'industrialPark',
    plate: 'square',
    glyph: 'factory',
    radius: 8.5,
  },
  'energy-project': { form: 'spot', colour: 'energy', plate: 'diamond', glyph: 'bolt', radius: 10.5 },
  airport: { form: 'spot', colour: 'airport', plate: 'circle', glyph: 'plane', radius: 9 },
  seaport: { form: 'spot', colour: 'seaport', plate: 'drop', glyph: 'anchor', radius: 9.5 },
  'border-gate': { form: 'spot', colour: 'borderGate', plate: 'shield', glyph: 'gate', radius: 9.5 },
}

/** Dots of towns are drawn from this zoom on. */
export const townsFrom = 6.4

/** The dash of a line by status, in multiples of its width; none is solid. */
export const dashes: Record<Status, number[] | undefined> = {
  operating: undefined,
  'under-construction': [4, 1.4],
  planned: [1.3, 1.3],
}

/** The dash of an edge whose place is approximate or schematic. */
export const softEdge = [0.4, 1.8]

/** How much wider than its line the band around a schematic line is, in pixels at zoom 7: it runs somewhere in there. */
export const softBand = 7

const corner = (n: number, sides: number, turn: number, r: number) => {
  const angle = ((n / sides) * 2 + turn) * Math.PI
  return `${(12 + r * Math.sin(angle)).toFixed(2)} ${(12 - r * Math.cos(angle)).toFixed(2)}`
}
const polygon = (sides: number, turn: number, r: number) =>
  `M${Array.from({ length: sides }, (_, n) => corner(n, sides, turn, r)).join('L')}Z`

/** Outlines of the plates in a box of 24 × 24. */
const plates: Record<Plate, string> = {
  circle: 'M12 1.5A10.5 10.5 0 1 1 12 22.5A10.5 10.5 0 1 1 12 1.5Z',
  square: 'M5 2H19A3 3 0 0 1 22 5V19A3 3 0 0 1 19 22H5A3 3 0 0 1 2 19V5A3 3 0 0 1 5 2Z',
  diamond: polygon(4, 0, 11.6),
  hexagon: polygon(6, 0, 11.4),
  shield: 'M2.5 2.5H21.5V13C21.5 18.5 16.5 21.3 12 23C7.5 21.3 2.5 18.5 2.5 13Z',
  drop: 'M12 1L21.5 9.2V19A3 3 0 0 1 18.5 22H5.5A3 3 0 0 1 2.5 19V9.2Z',
}

export interface SpotPaths {
  plate: string
  glyph: string | undefined
  plateFill: string
  plateStroke: string
  glyphFill: string
  /** Dash of the plate's outline in the same 24-box units. */
  dash: number[] | undefined
}

/** The paths and colours of a point symbol in a 24 × 24 box: solid when it operates, ringed while built, dashed when planned. */
export function spotPaths(symbol: SpotSymbol, status: Status | undefined, palette: Palette): SpotPaths {
  const colour = palette[symbol.colour]
  const hollow = status === 'planned' || status === 'under-construction'
  return {
    plate: plates[symbol.plate],
    glyph: symbol.glyph && glyphs[symbol.glyph],
    plateFill: hollow ? palette.plate : colour,
    plateStroke: hollow ? colour : palette.plate,
    glyphFill: hollow ? colour : palette.plate,
    dash: status === 'planned' ? [3.2, 2.2] : undefined,
  }
}
