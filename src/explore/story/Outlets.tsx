/** The ways out of a story: to the wall, to the speaker, to paper, to a file, into a link. */
import { useEffect, useRef, useState } from 'react'
import { download } from '../../export/fileName'
import { reasonOf } from '../../export/notMade'
import { laterPart } from '../../parts/laterPart'
import { longestAddress, packStory } from '../../story/pack'
import { isStep } from '../../story/story'
import { storyFileName, writeStory } from '../../story/writeStory'
import { useMoreWords, wordsIn as moreWordsIn } from '../../text/moreWords'
import { writeAddress } from '../../view/address'
import { useAtlas } from '../../view/atlas'
import { firstView } from '../../view/view'
import { useFlavour } from '../useFlavour'
import { openSpeaker } from './openSpeaker'
import { showStep } from './showStep'
import { shared, writeTold, type Asked } from './told'
import type { OpenStory } from './useStory'
import styles from './story.module.css'

const PrintOut = laterPart(() => import('./PrintOut').then((module) => module.PrintOut), { waiting: null })

/** Set while a presentation ends, so that the focus goes back to where it began. */
const justLeft = { presenting: false }
export const leftPresenting = () => void (justLeft.presenting = true)

interface OutletsProps {
  open: OpenStory
  asked: Asked
  title: string
  canShow: boolean
}

export function Outlets({ open: { kind, story }, asked, title, canShow }: OutletsProps) {
  const { t, language } = useMoreWords('story')
  const atlas = useAtlas()
  const [last, setLast] = useState({ of: story, said: '' })
  /** What was said of a story holds until it changes. */
  const said = last.of === story ? last.said : ''
  const setSaid = (words: string) => setLast({ of: story, said: words })
  const [link, setLink] = useState('')
  const [printing, setPrinting] = useState(false)
  const [slides, setSlides] = useState<HTMLElement | null>(null)
  const flavour = useFlavour(slides)
  const [drawing, setDrawing] = useState(false)
  const begin = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (!justLeft.presenting) return
    justLeft.presenting = false
    begin.current?.focus()
  }, [])

  const present = async (button: HTMLElement) => {
    const page = button.ownerDocument.documentElement
    // Where it is not allowed, the presentation fills the window.
    await page.requestFullscreen?.().catch(() => {})
    const first = story.items.findIndex(isStep)
    const at = asked.at ?? first
    const item = story.items[at]
    const step = item && isStep(item) ? item : story.items.find(isStep)
    if (step)
      await showStep(atlas, step, writeTold({ ...asked, at: story.items.indexOf(step), mode: 'present' }))
  }
  const copyLink = async () => {
    const told = kind === 'ready' ? asked.id : shared
    const query = writeAddress({ ...firstView, language, tool: { name: 'story', told } })
    const address = `${atlas.home ?? ''}?${query}${kind === 'ready' ? '' : `&story=${await packStory(story)}`}`
    setLink('')
    if (address.length > longestAddress)
      return setSaid(t('tooLong', { length: address.length, most: longestAddress }))
    try {
      await navigator.clipboard.writeText(address)
      setSaid(t('shared'))
    } catch {
      setSaid('')
      setLink(address)
    }
  }
  const save = () => {
    const name = storyFileName(title)
    download(new Blob([writeStory(story)], { type: 'application/json' }), name)
    setSaid(t('saved', { name }))
  }

  const saveSlides = async () => {
    if (drawing) return
    setDrawing(true)
    try {
      const make = await import('../../export/storySlides').then((module) => module.storySlides)
      const begins = (slide: number, count: number) => setSaid(t('slidesBegin', { slide, count }))
      const asks = { story, title, untitled: t('untitled'), language, flavour, begins }
      const { file, partly } = await make(atlas, asks)
      const name = storyFileName(title, 'pptx')
      download(file, name)
      const rest = partly.length ? ` ${t('slidesPartly', { steps: partly.join(', ') })}` : ''
      setSaid(t('saved', { name }) + rest)
    } catch (error) {
      const words = await moreWordsIn('export', language)
      setSaid(words('failed', { reason: words(`reason.${reasonOf(error)}`) }))
    } finally {
      setDrawing(false)
    }
  }

  return (
    <>
      <div className={styles.row}>
        <button
          ref={begin}
          type="button"
          className={styles.main}
          disabled={!canShow}
          onClick={({ currentTarget }) => void present(currentTarget)}
        >
          {t('present')}
        </button>
        <button
          type="button"
          className={styles.button}
          disabled={!canShow}
          onClick={() => setSaid(openSpeaker(atlas, asked, language) ? '' : t('popupRefused'))}
        >
          {t('speaker')}
        </button>
        <button
          type="button"
          className={styles.button}
          disabled={!canShow || printing}
          onClick={() => {
            setPrinting(true)
            setSaid(t('printing'))
          }}
        >
          {t('print')}
        </button>
        <button
          ref={setSlides}
          type="button"
          className={styles.button}
          disabled={!canShow}
          aria-disabled={drawing}
          onClick={() => void saveSlides()}
        >
          {t('slides')}
        </button>
        <button type="button" className={styles.button} onClick={save}>
          {t('save')}
        </button>
        <button type="button" className={styles.button} onClick={() => void copyLink()}>
          {t('share')}
        </button>
      </div>
      <p role="status" className={styles.said}>
        {said}
      </p>
      {link && (
        <label className={styles.field}>
          {t('shareHere')}
          <input readOnly value={link} onFocus={({ target }) => target.select()} />
        </label>
      )}
      {printing && (
        <PrintOut
          story={story}
          title={title}
          done={(well) => {
            setPrinting(false)
            setSaid(well ? '' : t('printFailed'))
          }}
        />
      )}
    </>
  )
}
