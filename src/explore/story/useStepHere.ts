/** The present view as a step, named after what is open. */
import { stepOf } from '../../story/stepView'
import type { Step } from '../../story/story'
import { useMoreWords } from '../../text/moreWords'
import { useAtlas } from '../../view/atlas'

export function useStepHere(): () => Step {
  const { t, language } = useMoreWords('story')
  const { store, index } = useAtlas()
  return () => {
    const { view, open, sight } = store.getState()
    const { chosen } = view
    const place = chosen?.type === 'place' && index.places.find(({ id }) => id === chosen.id)
    const name = place ? place.name : chosen?.type === 'document' ? open?.title : undefined
    return stepOf(view, name?.[language] ?? t('wholeCountry'), sight)
  }
}
