/** Every id that is written names something that is there. */
import { suggestion, type LoadedDocument, type LoadedPlace } from '../load'
import { mapDocuments, mapPlaces, problemAt, type Rule } from './rule'

export const everyIdNamesSomething: Rule = (content) => {
  const known = (
    item: LoadedPlace | LoadedDocument,
    path: PropertyKey[],
    id: string,
    table: Map<string, unknown>,
    word: string,
  ) =>
    table.has(id) || content.broken.has(id)
      ? []
      : [problemAt(item, path, `there is no ${word} "${id}". ${suggestion(id, table.keys())}`)]
  return [
    ...mapDocuments(content, (document) => [
      ...document.mentions.flatMap((m, i) =>
        known(document, ['mentions', i, 'place'], m.place, content.places, 'place'),
      ),
      ...(document.figures ?? []).flatMap((f, i) =>
        f.place ? known(document, ['figures', i, 'place'], f.place, content.places, 'place') : [],
      ),
      ...document.issuers.flatMap((id, i) =>
        known(document, ['issuers', i], id, content.issuers, 'issuer in content/issuers.yaml'),
      ),
      ...(document.relations ?? []).flatMap((r, i) =>
        known(document, ['relations', i, 'document'], r.document, content.documents, 'document'),
      ),
    ]),
    ...mapPlaces(content, (place) => [
      ...(place.within ?? []).flatMap((id, i) => known(place, ['within', i], id, content.places, 'place')),
      ...(place.members ?? []).flatMap((id, i) => known(place, ['members', i], id, content.places, 'place')),
      ...(place.became?.places ?? []).flatMap((id, i) =>
        known(place, ['became', 'places', i], id, content.places, 'place'),
      ),
      ...(place.became ? known(place, ['became', 'by'], place.became.by, content.documents, 'document') : []),
      ...(place.endedBy ? known(place, ['endedBy'], place.endedBy, content.documents, 'document') : []),
    ]),
  ]
}
