/** What a place keeps: its time, its lineage, and the number of provinces on each side of the merger. */
import { existsOn } from '../../dates'
import { reach } from '../../lineage'
import { spanOf } from '../model'
import { mapPlaces, problemAt, type Rule } from './rule'

export const everythingBeginsBeforeItEnds: Rule = (content) =>
  mapPlaces(content, (place) => {
    const span = spanOf(place)
    return span?.from && span.until && span.from >= span.until
      ? [problemAt(place, ['exists', 'from'], `begins on ${span.from} but ends on ${span.until}`)]
      : []
  })

export const levelsChangeWhileThereIsAPlace: Rule = (content) =>
  mapPlaces(content, (place) => {
    const { level, levelSince } = place
    if (!levelSince) return []
    if (!level) return [problemAt(place, ['levelSince'], 'names a day but `level` is missing')]
    const span = spanOf(place)
    return existsOn(span, levelSince) && span?.from !== levelSince
      ? []
      : [
          problemAt(
            place,
            ['levelSince'],
            `${levelSince} is not a day within the time in which "${place.id}" existed, from its second day on`,
          ),
        ]
  })

export const endsWithoutSuccessorOnADay: Rule = (content) =>
  mapPlaces(content, (place) => {
    if (!place.endedBy) return []
    if (place.became)
      return [
        problemAt(place, ['endedBy'], 'belongs to a place without a successor; name the act in `became.by`'),
      ]
    const until = place.exists?.until
    const act = content.documents.get(place.endedBy)
    if (!until) return [problemAt(place, ['endedBy'], 'names an act but `exists.until` is missing')]
    return act && act.date > until
      ? [problemAt(place, ['endedBy'], `"${act.id}" is later than the end that it brought, ${until}`)]
      : []
  })

export const becamePointsForward: Rule = (content) =>
  mapPlaces(content, (place) => {
    if (!place.became) return []
    const { places, on } = place.became
    const next = (id: string) => content.places.get(id)?.became?.places ?? []
    return [
      ...places.flatMap((id, i) => {
        const successor = content.places.get(id)
        return successor && successor.exists?.from !== on
          ? [
              problemAt(
                place,
                ['became', 'places', i],
                `"${id}" does not begin on ${on}; its \`exists.from\` is ${successor.exists?.from ?? 'missing'}`,
              ),
            ]
          : []
      }),
      ...(place.exists?.until && place.exists.until !== on
        ? [
            problemAt(
              place,
              ['exists', 'until'],
              `ends on ${place.exists.until} but became something else on ${on}`,
            ),
          ]
        : []),
      ...(places.flatMap((id) => reach(id, next)).includes(place.id)
        ? [problemAt(place, ['became'], `"${place.id}" becomes itself again: the lineage has a cycle`)]
        : []),
    ]
  })

export const mapShows63BeforeAnd34After: Rule = (content) =>
  (
    [
      ['2025-06-30', 63],
      ['2025-07-01', 34],
    ] as const
  ).flatMap(([day, wanted]) => {
    const provinces = [...content.places.values()].filter(
      (p) => p.kind === 'province' && existsOn(spanOf(p), day),
    )
    return provinces.length === wanted || content.broken.size
      ? []
      : [
          {
            file: 'content/places/provinces.yaml',
            line: 1,
            field: 'places',
            message: `${provinces.length} provinces exist on ${day}, ${wanted} are expected`,
          },
        ]
  })
