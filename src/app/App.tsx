/** Puts the chosen frame on the page, and dresses the page for it. */
import { useEffect } from 'react'
import { Guarded } from '../parts/Guarded'
import { laterPart } from '../parts/laterPart'
import { speakLanguage, useWords } from '../text/text'
import type { Flavour } from '../cartography/palette'
import type { Language } from '../catalogue/words'
import { AtlasProvider, useAtlas, useViewState, type Atlas } from '../view/atlas'
import { AppFrame } from './AppFrame'
import { EmbedFrame } from './EmbedFrame'
import { useFilters } from './useFilters'
import { useFlavour } from './useFlavour'

const SlideFrame = laterPart(() => import('./SlideFrame').then((module) => module.SlideFrame))

/** What the document around the app must follow: its language, its look, its title. */
export type Dress = (dress: { language: Language; look: Flavour; title: string }) => void

export function App({ atlas, dress }: { atlas: Atlas; dress: Dress }) {
  return (
    <AtlasProvider atlas={atlas}>
      <Guarded>
        <Frame dress={dress} />
      </Guarded>
    </AtlasProvider>
  )
}

function Frame({ dress }: { dress: Dress }) {
  const { t, language: spoken } = useWords()
  const language = useViewState((state) => state.view.language)
  const frame = useViewState((state) => state.view.frame)
  const look = useFlavour()
  const chosen = useChosenName()
  useFilters()
  useEffect(() => void speakLanguage(language), [language])
  useEffect(() => {
    dress({ language: spoken, look, title: chosen ? `${chosen} · ${t('app.name')}` : t('app.name') })
  }, [dress, spoken, look, chosen, t])
  if (frame === 'embed') return <EmbedFrame />
  if (frame === 'slide') return <SlideFrame />
  return <AppFrame />
}

function useChosenName(): string | undefined {
  const { language } = useWords()
  const { index } = useAtlas()
  const chosen = useViewState((state) => state.view.chosen)
  const open = useViewState((state) => state.open)
  if (chosen?.type === 'place') return index.places.find((place) => place.id === chosen.id)?.name[language]
  return open?.title[language]
}
