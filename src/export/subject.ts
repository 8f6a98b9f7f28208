/** What a picture is about: its name, and what it rests on, from the file of whatever is chosen. */
import type { DocumentEntry, Evidence, PlaceEntry } from '../catalogue/api'
import type { Catalogue } from '../catalogue/client'
import type { Language, Text } from '../catalogue/words'
import type { Chosen } from '../view/view'

export interface Subject {
  name: Text | null
  /** Documents with what they say, a line each, for notes. */
  lines: (language: Language) => string[]
  evidence: Evidence[]
}

const nothing: Subject = { name: null, lines: () => [], evidence: [] }

const where = (evidence: readonly Evidence[], language: Language) =>
  evidence.length ? ` [${evidence.map((e) => `${e.sourceTitle[language]}, §${e.paragraph}`).join('; ')}]` : ''

const placeSubject = (place: PlaceEntry): Subject => ({
  name: place.name,
  lines: (language) =>
    place.citations.map(
      ({ document, says, evidence }) =>
        `${document.title[language]}${document.number ? ` (${document.number})` : ''}, ${document.date}: ${says[language]}${where(evidence, language)}`,
    ),
  evidence: place.citations.flatMap(({ evidence }) => evidence),
})

const documentSubject = (document: DocumentEntry): Subject => ({
  name: document.title,
  lines: (language) => [
    `${document.title[language]}${document.number ? ` (${document.number})` : ''}, ${document.date}`,
    ...document.mentions.map(
      ({ place, says, evidence }) => `${place.name[language]}: ${says[language]}${where(evidence, language)}`,
    ),
  ],
  evidence: [...document.evidence, ...document.mentions.flatMap(({ evidence }) => evidence)],
})

/** Without its file a picture still shows the view; it then names no sources. */
export async function subjectOf(chosen: Chosen | null, catalogue: Catalogue): Promise<Subject> {
  if (!chosen) return nothing
  const reading =
    chosen.type === 'place'
      ? catalogue.place(chosen.id).then(placeSubject)
      : catalogue.document(chosen.id).then(documentSubject)
  return reading.catch(() => nothing)
}

/** Ids of the articles behind it, each once. */
export const sourcesOf = ({ evidence }: Subject) => [...new Set(evidence.map(({ source }) => source))]
