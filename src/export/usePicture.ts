/** The picture of the view on the page, once everything that it is drawn from is here. */
import { useMemo, useState } from 'react'
import { layerIds, type LayerId } from '../catalogue/layers'
import { useAtlas, useViewState } from '../view/atlas'
import { useLoaded } from '../view/useLoaded'
import { createMeasure, fontsReady } from './measureText'
import { pictureOf, sightOf, type MadePicture, type Texts } from './pictureOf'
import type { Format } from './presets'
import { readGround } from './readGround'
import type { Settings } from './settings'
import { subjectOf, type Subject } from './subject'
import { voicesOf } from './voices'

interface Asked {
  settings: Settings
  /** Nothing where the size is refused. */
  format: Format | null
  texts: Texts
  /** Absolute address of the view. */
  link: string
  /** The title stands beside the picture, not in it. */
  untitled?: boolean
}

interface Made {
  picture: MadePicture
  subject: Subject
  /** Whether the words stand in Be Vietnam Pro. */
  hasFont: boolean
  /** Layers that could not be loaded, and so are not in the picture. */
  missing: LayerId[]
}

export interface Pictured {
  /** Null while it is on its way, and where it cannot come. */
  made: Made | null
  failed: boolean
  /** Reads again what could not be read. */
  retry: () => void
}

export function usePicture({ settings, format, texts, link, untitled = false }: Asked): Pictured {
  const { catalogue, index } = useAtlas()
  const view = useViewState((state) => state.view)
  const open = useViewState((state) => state.open)
  const matching = useViewState((state) => state.matching)
  const marks = useViewState((state) => state.marks)
  const sight = useViewState((state) => state.sight)
  const { languages } = settings
  const { chosen } = view
  const [attempt, setAttempt] = useState(0)
  const ground = useLoaded(`ground ${attempt}`, () => readGround(catalogue))
  const voices = useLoaded(`words ${languages.join(' ')} ${attempt}`, () => voicesOf(languages))
  const subject = useLoaded(`subject ${chosen?.type} ${chosen?.id}`, () => subjectOf(chosen, catalogue))
  // Letters measured before the font is here would be those of another one.
  const measure = useLoaded('font', async () => ({ hasFont: await fontsReady(), measure: createMeasure() }))
  // The picture stays the same while nothing of it changes: to draw it takes its time.
  const made = useMemo((): Made | null => {
    if (
      !format ||
      ground.state !== 'there' ||
      voices.state !== 'there' ||
      subject.state !== 'there' ||
      measure.state !== 'there'
    )
      return null
    const picture = pictureOf({
      scene: { view, open, matching, marks, sight: sightOf(view, sight) },
      subject: subject.value,
      settings,
      format,
      texts,
      link,
      untitled,
      ground: ground.value,
      voices: voices.value,
      index,
      measure: measure.value.measure,
    })
    const missing = layerIds.filter((id) => !ground.value.layers[id])
    return { picture, subject: subject.value, hasFont: measure.value.hasFont, missing }
  }, [
    settings,
    format,
    texts,
    subject,
    ground,
    voices,
    view,
    open,
    matching,
    marks,
    sight,
    index,
    measure,
    link,
    untitled,
  ])
  const failed = ground.state === 'failed' || voices.state === 'failed'
  return { made, failed, retry: () => setAttempt((n) => n + 1) }
}
