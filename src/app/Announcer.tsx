/** Says in a live region what the last choice did, for those who do not see the map. */
import { useState } from 'react'
import { usePlace, useDay, useViewState } from '../view/atlas'
import { useWords, writeDate } from '../text/text'
import { litPlaces } from '../view/derived'

export function Announcer() {
  const { t, language } = useWords()
  const shown = useDay()
  const sweeping = useViewState((state) => state.sweeping)
  /** Of a run over many days only the one on which it rests is said. */
  const [day, setDay] = useState(shown)
  if (!sweeping && day !== shown) setDay(shown)
  const chosen = useViewState((state) => state.view.chosen)
  const place = usePlace(chosen?.type === 'place' ? chosen.id : undefined)
  const document = useViewState((state) => state.open)
  const text = place
    ? t('announce.place', { name: place.name[language], count: place.documents })
    : document
      ? t('announce.document', { title: document.title[language], count: litPlaces(document).length })
      : t('announce.day', { date: writeDate(day, language) })
  return (
    <p className="visually-hidden" role="status" aria-live="polite">
      {text}
    </p>
  )
}
