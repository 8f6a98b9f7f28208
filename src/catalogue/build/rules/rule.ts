/** What a rule is: a function from the content to the problems it sees; none stops at the first. */
import type { Content, LoadedDocument, LoadedPlace, LoadedStory, Problem } from '../load'
import type { PlacedShape } from '../shapes'

export interface Checked extends Content {
  placed: Map<string, PlacedShape>
}
export type Rule = (content: Checked) => Problem[]

export const problemAt = (
  item: LoadedPlace | LoadedDocument | LoadedStory,
  path: PropertyKey[],
  message: string,
): Problem => ({
  file: item.origin.file,
  line: item.origin.lineOf(path),
  field:
    path.map((key, i) => (typeof key === 'number' ? `[${key}]` : `${i ? '.' : ''}${String(key)}`)).join('') ||
    item.id,
  message,
})

export const mapDocuments = (content: Checked, look: (document: LoadedDocument) => Problem[]) =>
  [...content.documents.values()].flatMap(look)
export const mapStories = (content: Checked, look: (story: LoadedStory) => Problem[]) =>
  [...content.stories.values()].flatMap(look)
export const mapPlaces = (content: Checked, look: (place: LoadedPlace) => Problem[]) =>
  [...content.places.values()].flatMap(look)
