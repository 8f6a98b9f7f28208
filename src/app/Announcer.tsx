/** Says in a live region what the last choice did, for those who do not see the map. */
import { usePlace, useAtlas, useDay, useViewState } from '../view/atlas'
import { useWords, writeDate } from '../text/text'

export function Announcer() {
  const { t, language } = useWords()
  const { index } = useAtlas()
  const day = useDay()
  const chosen = useViewState((state) => state.view.chosen)
  const place = usePlace(chosen?.type === 'place' ? chosen.id : undefined)
  const document = chosen?.type === 'document' ? index.documents.find((d) => d.id === chosen.id) : undefined
  const text = place
    ? t('announce.place', { name: place.name[language], count: place.documents })
    : document
      ? t('announce.document', { title: document.title[language], count: document.places.length })
      : t('announce.day', { date: writeDate(day, language) })
  return (
    <p className="visually-hidden" role="status" aria-live="polite">
      {text}
    </p>
  )
}
