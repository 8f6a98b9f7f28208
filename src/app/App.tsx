/** Puts the chosen frame on the page and keeps language and look in step with the view. */
import { lazy, Suspense, useEffect } from 'react'
import { speakLanguage, useWords } from '../text/text'
import { AtlasProvider, useViewState, type Atlas } from '../view/atlas'
import { AppFrame } from './AppFrame'
import { EmbedFrame } from './EmbedFrame'
import { useFlavour } from './useFlavour'

const SlideFrame = lazy(() => import('./SlideFrame').then((module) => ({ default: module.SlideFrame })))

/** @param page the root element, which carries language and look for the style sheets */
export function App({ atlas, page }: { atlas: Atlas; page: HTMLElement }) {
  return (
    <AtlasProvider atlas={atlas}>
      <Frame page={page} />
    </AtlasProvider>
  )
}

function Frame({ page }: { page: HTMLElement }) {
  const { t } = useWords()
  const language = useViewState((state) => state.view.language)
  const frame = useViewState((state) => state.view.frame)
  const flavour = useFlavour()
  useEffect(() => {
    void speakLanguage(language).then(() => (page.lang = language))
  }, [language, page])
  useEffect(() => {
    page.dataset.look = flavour
  }, [flavour, page])
  if (frame === 'embed') return <EmbedFrame />
  if (frame === 'slide') {
    return (
      <Suspense fallback={<p>{t('app.loading')}</p>}>
        <SlideFrame />
      </Suspense>
    )
  }
  return <AppFrame />
}
