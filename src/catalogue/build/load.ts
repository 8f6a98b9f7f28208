/** Reads the content folder into plain values, remembering on which line each value stands. Collects problems, never throws for bad content. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { isMap, isNode, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'
import type { Shape } from '../api'
import type { PlaceKind, Precision, Text } from '../words'
import { nearest } from '../nearest'
import {
  documentFile,
  geometry as geometrySchema,
  id as idSchema,
  issuerTable,
  placeRow,
  placeTable,
  shapeProperties,
  sourceTable,
  storyFile,
  type DocumentContent,
  type PlaceContent,
  type SourceContent,
  type StoryContent,
} from './schema'

/** One thing wrong in the content: where, what, and how to mend it. Sorted and printed by `report`. */
export interface Problem {
  file: string
  line: number
  field: string
  message: string
}

/** Where a piece of content came from, so that a rule can point at its line. */
export interface Origin {
  file: string
  lineOf: (path: readonly PropertyKey[]) => number
}

export interface LoadedPlace extends PlaceContent {
  id: string
  kind: PlaceKind
  origin: Origin
}
export interface LoadedDocument extends DocumentContent {
  id: string
  origin: Origin
}
export interface LoadedStory extends StoryContent {
  /** The source that it retells. */
  id: string
  origin: Origin
}
export interface LoadedShape {
  place: string
  precision: Precision
  origin: Text
  geometry: Shape
  file: string
  line: number
}
export interface Content {
  places: Map<string, LoadedPlace>
  documents: Map<string, LoadedDocument>
  sources: Map<string, SourceContent>
  issuers: Map<string, Text>
  stories: Map<string, LoadedStory>
  shapes: Map<string, LoadedShape>
  /** Ids of places and documents that are there but could not be read: rules must not call them unknown. */
  broken: Set<string>
  base: { file: string; features: { id: string; geometry: Shape }[] }[]
  problems: Problem[]
}

interface Parsed {
  value: unknown
  lineOf: Origin['lineOf']
}

const fieldName = (path: readonly PropertyKey[]) =>
  path.map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i ? '.' : ''}${String(key)}`)).join('') ||
  '(whole file)'

function parseYaml(path: string, file: string, problems: Problem[]): Parsed | undefined {
  const { document, lineAt } = readYaml(path)
  for (const error of document.errors) {
    problems.push({ file, line: lineAt(error.pos[0]), field: '(YAML)', message: error.message })
  }
  return document.errors.length ? undefined : { value: document.toJS(), lineOf: linesOf(path) }
}

function readYaml(path: string) {
  const lines = new LineCounter()
  const document = parseDocument(readFileSync(path, 'utf8'), { lineCounter: lines, prettyErrors: false })
  return { document, lineAt: (offset: number) => lines.linePos(offset).line }
}

let lastAsked: { path: string; yaml: ReturnType<typeof readYaml> } | undefined

/** Reads the file again when a line is asked for: the trees of thousands of files are more than memory should hold. */
function linesOf(path: string): Origin['lineOf'] {
  lastAsked = undefined
  return (fields) => {
    if (lastAsked?.path !== path) lastAsked = { path, yaml: readYaml(path) }
    const { document, lineAt } = lastAsked.yaml
    for (let length = fields.length; length > 0; length--) {
      const at = fields.slice(0, length)
      const parent = document.getIn(at.slice(0, -1), true)
      const pair = isMap(parent)
        ? parent.items.find((item) => String(item.key) === String(at.at(-1)))
        : undefined
      const node = pair ? pair.key : document.getIn(at, true)
      if (isNode(node) && node.range) return lineAt(node.range[0])
    }
    return 1
  }
}

function explain(issue: z.core.$ZodIssue): { path: PropertyKey[]; message: string }[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...issue.path, key],
      message: 'is not a field that belongs here; check its spelling or remove it',
    }))
  }
  if (issue.code === 'invalid_value') {
    return [{ path: issue.path, message: `must be one of: ${issue.values.join(', ')}` }]
  }
  if (issue.code === 'invalid_type' && (issue.input === undefined || issue.input === null)) {
    return [{ path: issue.path, message: `is missing (${issue.expected} expected)` }]
  }
  if (issue.code === 'invalid_union' && issue.message === 'Invalid input')
    return [{ path: issue.path, message: 'has the wrong form' }]
  if (issue.code === 'invalid_key')
    return [{ path: issue.path, message: 'is not an id (lower-case ASCII words joined by hyphens)' }]
  return [{ path: issue.path, message: issue.message }]
}

function parseWith<Schema extends z.ZodType>(
  schema: Schema,
  file: string,
  parsed: Parsed,
  problems: Problem[],
  above: readonly PropertyKey[] = [],
): z.infer<Schema> | undefined {
  const result = schema.safeParse(parsed.value, { reportInput: true })
  if (result.success) return result.data
  for (const issue of result.error.issues.flatMap(explain)) {
    const path = [...above, ...issue.path]
    problems.push({ file, line: parsed.lineOf(path), field: fieldName(path), message: issue.message })
  }
  return undefined
}

/** The files of a folder; one with another ending would be left out in silence, so it is a problem. */
function filesIn(root: string, folder: string, ending: string, problems: Problem[]): string[] {
  if (!existsSync(join(root, folder))) return []
  const names = readdirSync(join(root, folder)).filter((name) => !name.startsWith('.'))
  for (const name of names.filter((name) => !name.endsWith(ending))) {
    problems.push({
      file: `${folder}/${name}`,
      line: 1,
      field: '(file name)',
      message: `is not read: files here end in ${ending}; rename or remove it`,
    })
  }
  return names.filter((name) => name.endsWith(ending)).sort()
}

function parseJson(file: string, text: string, problems: Problem[]): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const message = (error as Error).message
    const offset = Number(/position (\d+)/.exec(message)?.[1] ?? 0)
    problems.push({ file, line: text.slice(0, offset).split('\n').length, field: '(JSON)', message })
    return undefined
  }
}

type RawFeature = {
  type?: string
  properties?: Record<string, unknown> | null
  geometry?: { type: string; coordinates: unknown } | null
} | null

function loadShapes(root: string, file: string, { shapes, broken, problems }: Content) {
  const text = readFileSync(join(root, file), 'utf8')
  const value = parseJson(file, text, problems) as { features?: RawFeature[] } | undefined
  if (!value) return
  if (!Array.isArray(value.features)) {
    problems.push({
      file,
      line: 1,
      field: 'features',
      message: 'is missing: a GeoJSON FeatureCollection is expected',
    })
    return
  }
  const lines = text.split('\n')
  let searchFrom = 0
  value.features.forEach((feature, i) => {
    const place = feature?.properties?.place
    const found = lines.findIndex((line, n) => n >= searchFrom && line.includes(`"${String(place)}"`))
    const line = found < 0 ? searchFrom + 1 : found + 1
    if (found >= 0) searchFrom = found + 1
    const read = <Schema extends z.ZodType>(schema: Schema, part: unknown, name: string) =>
      parseWith(schema, file, { value: part ?? {}, lineOf: () => line }, problems, ['features', i, name])
    const parsed = read(shapeProperties, feature?.properties, 'properties')
    if (!parsed) return
    const geometry = read(geometrySchema, feature?.geometry, 'geometry')
    const other = shapes.get(parsed.place)
    if (!geometry) broken.add(parsed.place)
    else if (other) {
      problems.push({
        file,
        line,
        field: `features[${i}].properties.place`,
        message: `"${parsed.place}" already has a shape in ${other.file}:${other.line}; keep one`,
      })
    } else shapes.set(parsed.place, { ...parsed, geometry: geometry, file, line })
  })
}

/** Base layers that the checks and derived shapes need. */
const baseFiles = ['provinces', 'archipelagos', 'labels', 'land']

/**
 * Reads everything under `content/` and the base layers under `public/geo/`.
 * @param root the project's folder
 * @returns the content as far as it could be read, and every problem met
 */
export function loadContent(root: string): Content {
  const problems: Problem[] = []
  const content: Content = {
    places: new Map(),
    documents: new Map(),
    sources: new Map(),
    issuers: new Map(),
    stories: new Map(),
    shapes: new Map(),
    broken: new Set(),
    base: [],
    problems,
  }

  const read = <Schema extends z.ZodType>(file: string, schema: Schema) => {
    if (!existsSync(join(root, file))) {
      problems.push({ file, line: 1, field: '(whole file)', message: 'is missing' })
      return undefined
    }
    const parsed = parseYaml(join(root, file), file, problems)
    const value = parsed && parseWith(schema, file, parsed, problems)
    return parsed && value ? { value, origin: { file, lineOf: parsed.lineOf } } : undefined
  }

  for (const [id, source] of Object.entries(read('content/sources.yaml', sourceTable)?.value ?? {}))
    content.sources.set(id, source)
  for (const [id, name] of Object.entries(read('content/issuers.yaml', issuerTable)?.value ?? {}))
    content.issuers.set(id, name)

  for (const name of filesIn(root, 'content/places', '.yaml', problems)) {
    const file = `content/places/${name}`
    const table = read(file, placeTable)
    for (const [id, row] of Object.entries(table?.value.places ?? {})) {
      const { lineOf } = table!.origin
      const origin: Origin = { file, lineOf: (path) => lineOf(['places', id, ...path]) }
      const other = content.places.get(id)
      const place = parseWith(placeRow, file, { value: row, lineOf }, problems, ['places', id])
      if (!place) content.broken.add(id)
      else if (other) {
        problems.push({
          file,
          line: origin.lineOf([]),
          field: `places.${id}`,
          message: `is already in ${other.origin.file}:${other.origin.lineOf([])}; ids are unique over all tables`,
        })
      } else {
        content.places.set(id, { ...place, id, kind: table!.value.kind, origin })
      }
    }
  }

  for (const name of filesIn(root, 'content/documents', '.yaml', problems)) {
    const file = `content/documents/${name}`
    const document = read(file, documentFile)
    const id = basename(name, '.yaml')
    if (!idSchema.safeParse(id).success) {
      problems.push({
        file,
        line: 1,
        field: '(file name)',
        message: 'is not an id: rename the file to lower-case ASCII words joined by hyphens',
      })
    }
    if (!document) content.broken.add(id)
    else content.documents.set(id, { ...document.value, id, origin: document.origin })
  }

  for (const name of filesIn(root, 'content/stories', '.yaml', problems)) {
    const story = read(`content/stories/${name}`, storyFile)
    const id = basename(name, '.yaml')
    if (story) content.stories.set(id, { ...story.value, id, origin: story.origin })
  }

  for (const name of filesIn(root, 'content/geometry', '.geojson', problems)) {
    loadShapes(root, `content/geometry/${name}`, content)
  }

  for (const name of baseFiles) {
    const file = `public/geo/${name}.geojson`
    if (!existsSync(join(root, file))) {
      problems.push({
        file,
        line: 1,
        field: '(whole file)',
        message: 'is missing: build the base layers with tools/geo',
      })
      continue
    }
    const value = parseJson(file, readFileSync(join(root, file), 'utf8'), problems) as
      { features: { properties: { id?: string } | null; geometry: Shape }[] } | undefined
    if (value) {
      content.base.push({
        file,
        features: value.features.map((f) => ({ id: f.properties?.id ?? '', geometry: f.geometry })),
      })
    }
  }
  return content
}

/** "Did you mean …", for an id that names nothing. */
export function suggestion(id: string, known: Iterable<string>): string {
  const found = nearest(id, known)
  return found ? `Did you mean "${found}"?` : 'Nothing has a similar id.'
}

/** All problems as one text, a line each, in the order of files and lines. */
export function report(problems: readonly Problem[]): string {
  const lines = [...problems]
    .sort((a, b) => a.file.localeCompare(b.file) || a.line - b.line)
    .map((p) => `${p.file}:${p.line}  ${p.field}: ${p.message}`)
  return [...new Set(lines)].join('\n')
}
