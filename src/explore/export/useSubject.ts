/** What the picture is about: its name, and what it rests on, from the file of whatever is chosen. */
import type { DocumentEntry, Evidence, PlaceEntry } from '../../catalogue/api'
import type { Language, Text } from '../../catalogue/words'
import { useAtlas, useViewState } from '../../view/atlas'
import { useLoaded } from '../../view/useLoaded'

export interface Subject {
  name: Text | null
  /** Documents with what they say, a line each, for notes. */
  lines: (language: Language) => string[]
  evidence: Evidence[]
}

const nothing: Subject = { name: null, lines: () => [], evidence: [] }

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

const where = (evidence: readonly Evidence[], language: Language) =>
  evidence.length ? ` [${evidence.map((e) => `${e.sourceTitle[language]}, §${e.paragraph}`).join('; ')}]` : ''

/** @returns nothing while the file is on its way */
export function useSubject(): Subject | null {
  const { catalogue } = useAtlas()
  const chosen = useViewState((state) => state.view.chosen)
  const loaded = useLoaded(`subject ${chosen?.type} ${chosen?.id}`, async () => {
    if (!chosen) return nothing
    return chosen.type === 'place'
      ? placeSubject(await catalogue.place(chosen.id))
      : documentSubject(await catalogue.document(chosen.id))
  })
  if (loaded.state === 'there') return loaded.value
  return loaded.state === 'failed' ? nothing : null
}
