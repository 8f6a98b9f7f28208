/** What can be picked: every place, or every document, as the list names it. */
import { useMemo } from 'react'
import type { DocumentSummary, PlaceSummary } from '../../catalogue/api'
import { dayBefore, existsOn } from '../../catalogue/dates'
import { fold } from '../../catalogue/fold'
import { useMoreWords } from '../../text/moreWords'
import { useWords, writeDate } from '../../text/text'
import { useAtlas, useDay } from '../../view/atlas'
import { useLoaded, type Loaded } from '../../view/useLoaded'
import type { Chosen } from '../../view/view'
import type { Option } from './SidePicker'

const none: readonly never[] = []

/** Places are there at once; documents are fetched when they are what is compared. */
export function useOptions(type: Chosen['type']): Loaded<readonly Option[]> {
  const { t } = useWords()
  const { t: own, language } = useMoreWords('compare')
  const { index, catalogue } = useAtlas()
  const day = useDay()
  const documents = useLoaded<readonly DocumentSummary[]>(`options ${type}`, () =>
    type === 'document' ? catalogue.documents().then((list) => list.documents) : Promise.resolve(none),
  )
  const listed = documents.state === 'there' ? documents.value : none
  const options = useMemo((): Option[] => {
    const time = ({ span }: PlaceSummary) =>
      existsOn(span, day)
        ? ''
        : span?.until && span.until <= day
          ? ` · ${own('until', { date: writeDate(dayBefore(span.until), language) })}`
          : ` · ${own('from', { date: writeDate(span!.from!, language) })}`
    if (type === 'document')
      return listed.map(({ id, title, kind, number, date }) => ({
        id,
        name: title[language],
        about: [t(`documentKind.${kind}`), number, writeDate(date, language)].filter(Boolean).join(' · '),
        keys: [title.vi, title.en, number ?? '', date].map(fold),
      }))
    const collator = new Intl.Collator(language)
    return index.places
      .map((place) => ({
        id: place.id,
        name: place.name[language],
        about: t(`kind.${place.kind}`) + time(place),
        keys: [place.name.vi, place.name.en, ...(place.aliases ?? [])].map(fold),
      }))
      .sort((a, b) => collator.compare(a.name, b.name))
  }, [type, listed, index, day, language, t, own])
  if (type === 'document' && documents.state !== 'there') return documents
  return { state: 'there', value: options }
}
