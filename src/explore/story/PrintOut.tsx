/** All steps on paper: words, address, and the map of each, drawn; put beside the page for as long as the printing takes. */
import { useEffect, useEffectEvent, useMemo, useState } from 'react'
import { createPortal } from 'react-dom'
import { stepsOf, wordsIn, type Step, type Story } from '../../story/story'
import { draw } from '../../drawing/draw'
import { Drawing } from '../../drawing/Drawing'
import { cameraFitting, evenPadding } from '../../drawing/projection'
import type { Ground } from '../../drawing/sheet'
import { Inset } from '../../export/Inset'
import { createMeasure } from '../../export/measureText'
import type { Scene } from '../../export/pictureOf'
import { readGround } from '../../export/readGround'
import { sceneOfStep } from '../../export/sceneOfStep'
import { boundsOfCamera, showsAll } from '../../export/shownGround'
import { useMoreWords } from '../../text/moreWords'
import { useWords, writeDate } from '../../text/text'
import { today } from '../../catalogue/dates'
import { useAtlas } from '../../view/atlas'
import { boundsOfChoice, closest, globalStateOf } from '../../view/derived'
import styles from './print.module.css'

const size = { width: 660, height: 340 }
const insetBox = { x: size.width - 118, y: size.height - 158, width: 110, height: 150 }

interface Printed {
  step: Step
  scene: Scene
}

interface PrintOutProps {
  story: Story
  title: string
  /** @param well false where it could not be drawn */
  done: (well: boolean) => void
}

export function PrintOut({ story, title, done }: PrintOutProps) {
  const { language } = useMoreWords('story')
  const { t: words } = useWords()
  const { t } = useMoreWords('story')
  const { catalogue, index } = useAtlas()
  const [host, setHost] = useState<HTMLElement | null>(null)
  const [all, setAll] = useState<{ ground: Ground; printed: Printed[] } | null>(null)
  const finish = useEffectEvent(done)
  useEffect(() => {
    let wanted = true
    const gather = async () => {
      const ground = await readGround(catalogue)
      const printed = await Promise.all(
        stepsOf(story).map(async (step): Promise<Printed> => {
          const { scene } = await sceneOfStep(step, language, catalogue, index)
          return { step, scene }
        }),
      )
      if (wanted) setAll({ ground, printed })
    }
    gather().catch(() => wanted && finish(false))
    return () => {
      wanted = false
    }
  }, [catalogue, index, story, language])
  useEffect(() => {
    const page = host?.ownerDocument.defaultView
    if (!page || !all) return
    const over = () => finish(true)
    page.addEventListener('afterprint', over)
    // Drawn and laid out first.
    const soon = setTimeout(() => page.print(), 100)
    return () => {
      clearTimeout(soon)
      page.removeEventListener('afterprint', over)
    }
  }, [host, all])
  return (
    <span ref={setHost}>
      {host &&
        all &&
        createPortal(
          <div className={styles.paper} lang={language}>
            <h1>{title}</h1>
            <ol>
              {all.printed.map((printed, n) => (
                <OneStep key={n} {...printed} ground={all.ground} number={n + 1} />
              ))}
            </ol>
            <p className={styles.credits}>
              {words('app.name')} · {words('map.credits')} · {t('paper.schematic')}
            </p>
          </div>,
          host.ownerDocument.body,
        )}
    </span>
  )
}

function OneStep({ step, scene, ground, number }: Printed & { ground: Ground; number: number }) {
  const { t, language } = useMoreWords('story')
  const { index, home = '' } = useAtlas()
  const measure = useMemo(() => createMeasure(), [])
  const day = scene.view.asOf ?? today()
  const { drawing, camera, asOf } = useMemo(() => {
    const bounds = scene.sight ?? boundsOfChoice(scene, index)
    const camera = cameraFitting(bounds, size, evenPadding(20), closest)
    const state = globalStateOf({ ...scene, cursor: '' })
    const drawing = draw({ ground, size, camera, state, flavour: 'light', marks: scene.marks })
    return { camera, drawing, asOf: state.asOf }
  }, [scene, ground, index])
  const frame = boundsOfCamera(camera, size)
  const islands = ground.base.archipelagos
  return (
    <li>
      <h2>
        {number}. {wordsIn(step.title, language)}
      </h2>
      <p className={styles.text}>{wordsIn(step.text, language)}</p>
      <svg
        viewBox={`0 0 ${size.width} ${size.height}`}
        role="img"
        aria-label={t('paper.picture', { step: number })}
      >
        <Drawing drawing={drawing} />
        {(!islands || !showsAll(frame, islands)) && (
          <Inset
            ground={ground}
            frame={frame}
            asOf={asOf}
            box={insetBox}
            flavour="light"
            measure={measure}
            nameSize={8}
          />
        )}
      </svg>
      {wordsIn(step.notes, language) && <p className={styles.notes}>{wordsIn(step.notes, language)}</p>}
      <p className={styles.address}>
        {t('paper.day', { date: writeDate(day, language) })} · {t('paper.address')}: {home}?{step.address}
      </p>
    </li>
  )
}
