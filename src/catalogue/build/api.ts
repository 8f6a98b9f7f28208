/** Writes the data API out of checked content: pure, from content to file names and texts. */
import { createHash } from 'node:crypto'
import type {
  Citation,
  DocumentEntry,
  DocumentLink,
  DocumentList,
  DocumentSummary,
  Evidence,
  Index,
  LayerFile,
  MentionTable,
  PlaceLink,
  PlaceSummary,
  RelatedCitations,
  ShapeFeature,
  Spatial,
  Statement,
} from '../api'
import { dayNumber, firstDay } from '../dates'
import { layerIds, layerOf } from '../layers'
import { lastYear, type Successor } from '../life'
import { predecessors, reach } from '../lineage'
import { roles, themes, type Theme } from '../words'
import { cutIntoPages, type WholePlace } from './citationPages'
import { figureGroups, type Measured } from './figures'
import type { Content, LoadedDocument, LoadedPlace } from './load'
import { spanOf } from './model'
import { openFiles } from './open/files'
import { spatialRelations } from './relations'
import { storyEntry, storyList } from './stories'
import type { EvidenceContent } from './schema'
import type { PlacedShape } from './shapes'
import { variantsOf } from './variants'
import { WrittenOnDemand } from './writtenOnDemand'

/** What the version is made of cannot carry it yet. */
type Unversioned<T extends { version: string }> = Omit<T, 'version'>

/** Only the keys whose value says something. */
function compact<T extends object>(value: T): T {
  return Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as T
}

/** What is asked for again and again is made once, and shared: a large catalogue says the same of a thing many times. */
function madeOnce<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new Map<Key, Value>()
  return (key) => {
    if (!made.has(key)) made.set(key, make(key))
    return made.get(key)!
  }
}

const newestFirst = (a: { date: string; id: string }, b: { date: string; id: string }) =>
  b.date.localeCompare(a.date) || a.id.localeCompare(b.id)

/** The files of the data API by name (relative to `data/`), each as text. */
export function dataFiles(content: Content, placed: Map<string, PlacedShape>): ReadonlyMap<string, string> {
  const { places, documents, sources, issuers } = content
  const place = (id: string) => places.get(id)!

  const placeLink = madeOnce(
    (id: string): PlaceLink =>
      compact({
        id,
        kind: place(id).kind,
        name: place(id).name,
        span: spanOf(place(id)),
        bounds: placed.get(id)?.bounds,
      }) as PlaceLink,
  )
  const successors = new Map<string, Successor>()
  for (const { id, title, number, date, relations } of [...documents.values()].sort(newestFirst)) {
    for (const { kind, document } of relations ?? [])
      if (kind === 'supersedes') successors.set(document, compact({ id, title, number, date }) as Successor)
  }
  const documentLink = madeOnce(
    (document: LoadedDocument): DocumentLink =>
      compact({
        id: document.id,
        kind: document.kind,
        title: document.title,
        number: document.number,
        date: document.date,
        dateIs: document.dateIs === 'before' ? 'before' : undefined,
        ring: document.ring === 'context' ? 'context' : undefined,
        ends: lastYear(document),
        supersededBy: successors.get(document.id),
      }) as DocumentLink,
  )

  const evidence = (e: EvidenceContent): Evidence => {
    const source = sources.get(e.source)!
    return compact({
      source: e.source,
      sourceTitle: source.title,
      publisher: source.publisher,
      date: source.date,
      language: source.language,
      url: source.url,
      paragraph: e.paragraph,
      name: e.name,
      digest: source.paragraphs[e.paragraph - 1]!,
    }) as Evidence
  }
  const statement = madeOnce(
    (mention: LoadedDocument['mentions'][number]): Statement =>
      compact({
        role: mention.role,
        themes: mention.themes ?? [],
        says: mention.says,
        certainty: mention.certainty,
        because: mention.because,
        foreseen: mention.foreseen,
        evidence: mention.evidence.map(evidence),
      }) as Statement,
  )

  const citations = new Map<string, Citation[]>()
  for (const document of [...documents.values()].sort(newestFirst)) {
    const cited = compact({
      ...documentLink(document),
      issuers: document.issuers.map((id) => issuers.get(id)!),
      by: document.ring === 'context' ? document.verification.by : undefined,
      verification: document.verification.level,
    }) as Citation['document']
    for (const mention of document.mentions) {
      const list = citations.get(mention.place) ?? citations.set(mention.place, []).get(mention.place)!
      list.push({ document: cited, ...statement(mention) })
    }
  }
  const citationsOf = (id: string) => citations.get(id) ?? []
  const documentCount = madeOnce((id: string) => new Set(citationsOf(id).map((c) => c.document.id)).size)

  const became = (id: string) => place(id).became?.places ?? []
  const wasMap = predecessors([...places.values()].map((p) => ({ id: p.id, became: p.became?.places })))
  const was = (id: string) => wasMap.get(id) ?? []
  /** The same ground under its earlier, own and later names. */
  const allNames = (id: string) => [...new Set([...reach(id, was), ...reach(id, became)])]

  const areas = [...places.values()].filter((p) => p.members)
  const partOf = (p: LoadedPlace) =>
    p.kind === 'province'
      ? areas.filter((a) => a.members!.some((m) => allNames(p.id).includes(m))).map((a) => a.id)
      : []
  const within = (p: LoadedPlace) => [...new Set((p.within ?? []).flatMap((id) => reach(id, became)))]
  const contains = (p: LoadedPlace) =>
    p.kind === 'province'
      ? [...places.values()].filter(
          (other) =>
            within(other).includes(p.id) || (other.within ?? []).some((id) => became(id).includes(p.id)),
        )
      : []

  const relatedTo = (p: LoadedPlace): RelatedCitations[] => {
    const earlier = reach(p.id, was)
      .slice(1)
      .map((id) => ({ because: 'predecessor' as const, id, on: place(id).became?.on }))
    const later = reach(p.id, became)
      .slice(1)
      .map((id) => ({ because: 'successor' as const, id, on: p.became?.on }))
    const around = [...partOf(p), ...within(p)].map((id) => ({ because: 'area' as const, id, on: undefined }))
    return [...earlier, ...later, ...around]
      .filter(({ id }) => citationsOf(id).length)
      .map(
        ({ because, id, on }) =>
          compact({
            because,
            place: placeLink(id),
            on,
            documents: documentCount(id),
            citations: citationsOf(id),
          }) as RelatedCitations,
      )
  }

  const summaryOf = (p: LoadedPlace): PlaceSummary =>
    compact({
      ...placeLink(p.id),
      aliases: p.aliases,
      status: p.status,
      documents: documentCount(p.id),
      became: p.became?.places,
      endedBy: p.became?.by ?? p.endedBy,
      level: p.levelSince && p.level,
      levelSince: p.levelSince,
    }) as PlaceSummary

  const relationsInSpace = spatialRelations(places.values(), placed)
  const spatialOf = (id: string): Spatial | undefined => {
    const found = relationsInSpace.get(id)
    if (!found) return undefined
    const linked = <Row extends { place: string }>(rows: Row[] | undefined) =>
      rows?.map((row) => ({ ...row, place: placeLink(row.place) }))
    return compact({
      lengthKm: found.lengthKm,
      borders: linked(found.borders),
      crosses: linked(found.crosses),
      liesOn: linked(found.liesOn),
      nearest: linked(found.nearest),
    }) as Spatial
  }

  /** What documents measure of a place, newest document first. */
  const saidOf = new Map<string, Measured[]>()
  for (const document of [...documents.values()].sort(newestFirst)) {
    for (const { place: id, quantity, evidence: found, ...figure } of document.figures ?? []) {
      if (!id || !quantity) continue
      const measured = compact({
        quantity,
        ...figure,
        document: compact({ ...documentLink(document), shortTitle: document.shortTitle }),
        evidence: found.length ? found.map(evidence) : undefined,
      }) as Measured
      ;(saidOf.get(id) ?? saidOf.set(id, []).get(id)!).push(measured)
    }
  }

  const wholePlace = (p: LoadedPlace): WholePlace => {
    const shape = placed.get(p.id)
    const before = was(p.id)
    const changedBy = p.became ?? place(before[0] ?? p.id).became
    const act = documents.get(changedBy?.by ?? p.endedBy ?? '')
    return compact({
      ...summaryOf(p),
      statusAsOf: p.statusAsOf,
      statusNote: p.statusNote,
      level: p.level,
      levelSince: p.levelSince,
      code: p.code,
      iso: p.iso,
      note: p.note,
      precision: shape?.precision,
      origin: shape?.origin,
      shapeless: p.shapeless,
      figures: figureGroups([
        ...(p.figures ?? []).map(
          ({ measure, ...figure }) => compact({ quantity: measure, ...figure }) as Measured,
        ),
        ...(saidOf.get(p.id) ?? []),
      ]),
      references: p.references ?? [],
      lineage: compact({
        was: before.map(placeLink),
        became: became(p.id).map(placeLink),
        on: changedBy?.on ?? (p.endedBy && p.exists?.until),
        by: act && documentLink(act),
      }),
      within: within(p).map(placeLink),
      members: (p.members ?? []).map(placeLink),
      partOf: partOf(p).map(placeLink),
      contains: contains(p).map((c) => placeLink(c.id)),
      spatial: spatialOf(p.id),
      citations: citationsOf(p.id),
      related: relatedTo(p),
    }) as WholePlace
  }

  const relations = new Map<string, DocumentEntry['relations']>()
  for (const document of documents.values()) {
    for (const { kind, document: otherId, note } of document.relations ?? []) {
      const add = (id: string, relation: DocumentEntry['relations'][number]) =>
        (relations.get(id) ?? relations.set(id, []).get(id)!).push(compact(relation))
      add(document.id, { kind, document: documentLink(documents.get(otherId)!), note: note! })
      add(otherId, { kind: `${kind}-inverse`, document: documentLink(document), note: note! })
    }
  }

  const documentEntry = (document: LoadedDocument): Unversioned<DocumentEntry> =>
    compact({
      ...documentLink(document),
      shortTitle: document.shortTitle,
      dateNote: document.dateNote,
      issuers: document.issuers.map((id) => issuers.get(id)!),
      period: document.period && compact(document.period),
      verification: compact({
        level: document.verification.level,
        unverified: document.verification.unverified ?? [],
        by: document.verification.by ?? [],
        note: document.verification.note,
      }),
      summary: document.summary,
      evidence: (document.evidence ?? []).map(evidence),
      relations: relations.get(document.id) ?? [],
      figures: (document.figures ?? []).map((f) =>
        compact({
          ...f,
          place: f.place ? placeLink(f.place) : undefined,
          evidence: f.evidence.map(evidence),
        }),
      ),
      variants: document.variants && variantsOf(document.variants, evidence, sources),
      mentions: document.mentions.map((mention) => ({
        place: placeLink(mention.place),
        ...statement(mention),
      })),
    }) as Unversioned<DocumentEntry>

  const documentSummary = (document: LoadedDocument): DocumentSummary =>
    compact({
      ...documentLink(document),
      issuers: document.issuers,
      themes: themes.filter((theme) => document.mentions.some((m) => m.themes?.includes(theme))),
      period: document.period && compact(document.period),
      places: new Set(document.mentions.map((m) => m.place)).size,
    }) as DocumentSummary

  const features = (p: LoadedPlace): ShapeFeature[] => {
    const shape = placed.get(p.id)
    if (!shape) return []
    const span = spanOf(p)
    const said = reach(p.id, was).flatMap((id) => citationsOf(id).map((c) => c.document))
    const properties = compact({
      id: p.id,
      kind: p.kind,
      vi: p.name.vi,
      en: p.name.en,
      precision: shape.precision,
      status: p.status,
      from: span?.from ? dayNumber(span.from) : 0,
      until: span?.until ? dayNumber(span.until) : 99999999,
      documents: new Set(said.map(({ id }) => id)).size,
      mentioned: said.length ? Math.min(...said.map(firstDay)) : undefined,
      outline: p.members ? true : undefined,
    }) as ShapeFeature['properties']
    const main: ShapeFeature = { type: 'Feature', properties, geometry: shape.geometry }
    if (!shape.geometry.type.endsWith('Polygon')) return [main]
    const label = { type: 'Point' as const, coordinates: shape.anchor }
    return [main, { type: 'Feature', properties: { ...properties, label: true }, geometry: label }]
  }
  const layerFile = (layer: (typeof layerIds)[number]): LayerFile => ({
    type: 'FeatureCollection',
    features: [...places.values()].filter((p) => layerOf(p.kind) === layer).flatMap(features),
  })

  const inOrder = [...documents.values()].sort(newestFirst)
  const mentionTable = (): Unversioned<MentionTable> => {
    const placeIds = [...places.keys()]
    const numberOf = new Map(placeIds.map((id, i) => [id, i]))
    const pairs = (others: (p: LoadedPlace) => readonly string[] | undefined) =>
      [...places.values()].flatMap((p, i) =>
        (others(p) ?? []).map((id): [number, number] => [i, numberOf.get(id)!]),
      )
    const bits = (named: readonly Theme[] = []) => named.reduce((sum, t) => sum | (1 << themes.indexOf(t)), 0)
    return {
      places: placeIds,
      documents: inOrder.map(({ id }) => id),
      roles: [...roles],
      themes: [...themes],
      mentions: inOrder.flatMap(({ mentions }, document) =>
        mentions.map((m): MentionTable['mentions'][number] => [
          document,
          numberOf.get(m.place)!,
          roles.indexOf(m.role),
          bits(m.themes),
        ]),
      ),
      borders: placeIds.flatMap((id, i) =>
        (relationsInSpace.get(id)?.borders ?? [])
          .map(({ place, km }): MentionTable['borders'][number] => [i, numberOf.get(place)!, km])
          .filter(([, other]) => i < other),
      ),
      members: pairs(({ members }) => members),
      within: pairs(({ within }) => within),
    }
  }

  const wholePlaces = [...places.values()].map(wholePlace)
  const list: Unversioned<DocumentList> = {
    issuers: Object.fromEntries(issuers),
    documents: inOrder.map(documentSummary),
  }
  const index: Unversioned<Index> = {
    counts: {
      documents: documents.size,
      mentions: inOrder.reduce((sum, { mentions }) => sum + mentions.length, 0),
    },
    places: [...places.values()].map(summaryOf),
  }
  const unversioned = new WrittenOnDemand()
  const write = (name: string, value: () => object) => unversioned.set(name, () => JSON.stringify(value()))
  write('index.json', () => index)
  write('documents.json', () => list)
  write('mentions.json', mentionTable)
  for (const { entry, pages } of wholePlaces.map(cutIntoPages)) {
    write(`places/${entry.id}.json`, () => entry)
    for (const page of pages) write(`places/${entry.id}/${page.page}.json`, () => page)
  }
  for (const document of inOrder) write(`documents/${document.id}.json`, () => documentEntry(document))
  write('stories.json', () => storyList(content))
  for (const story of content.stories.values())
    write(`stories/${story.id}.json`, () => storyEntry(story, content, placed))
  for (const layer of layerIds) write(`layers/${layer}.geojson`, () => layerFile(layer))

  const hash = createHash('sha256')
  for (const [name, text] of unversioned) hash.update(name).update(text)
  const version = hash.digest('hex').slice(0, 12)
  const open = {
    version,
    places: wholePlaces,
    documents: list.documents,
    shapes: placed,
  }
  const files = new WrittenOnDemand()
  for (const name of unversioned.keys())
    files.set(name, () => `{"version":"${version}",${unversioned.get(name)!.slice(1)}`)
  for (const [name, text] of openFiles(open)) files.set(name, () => text)
  return files
}
