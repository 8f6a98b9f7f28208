/** What the chosen line runs through and past, in order along it, with kilometre marks: as a drawn strip and as a list. */
import { useMemo, useState } from 'react'
import type { Placed } from '../../catalogue/around'
import { isLine, reversed, stripOf, type Passed, type StripPart } from '../../catalogue/strip'
import { useMoreWords } from '../../text/moreWords'
import { useWords } from '../../text/text'
import { useAtlas, usePlace, useViewState } from '../../view/atlas'
import type { Mark } from '../../view/marks'
import { change } from '../../view/store'
import { choose, openTool, type View } from '../../view/view'
import { useMarks } from '../useMarks'
import { writeKm, writeMark } from './amounts'
import { Choices, Failed } from './pieces'
import { PlacePicker } from './PlacePicker'
import { StripDrawing } from './StripDrawing'
import { StripList } from './StripList'
import { isOfLine } from './stripLayout'
import { readStrip, sides, writeStrip, type StripTold } from './told'
import { useDayNumber, usePlaced } from './usePlaced'
import styles from './ground.module.css'

export function Part({ told }: { told: string }) {
  const { store } = useAtlas()
  const { t: words } = useWords()
  const { t, language } = useMoreWords('ground')
  const loaded = usePlaced()
  const asOf = useDayNumber()
  const asked = readStrip(told)
  const chosen = useViewState(({ view }) => (view.chosen?.type === 'place' ? view.chosen.id : undefined))
  const chosenName = usePlace(chosen)?.name[language]
  if (loaded.state === 'loading') return <p>{words('app.loading')}</p>
  if (loaded.state === 'failed') return <Failed retry={loaded.retry} />
  const { placed } = loaded.value
  const lineOf = (id: string | undefined) => {
    const found = id === undefined ? undefined : placed.get(id)
    return found && isLine(found) ? found : undefined
  }
  const line = lineOf(asked.pinned) ?? lineOf(chosen)
  if (line)
    return (
      <Strip
        key={line.properties.id}
        line={line}
        placed={placed}
        asked={asked}
        other={chosen === line.properties.id ? undefined : lineOf(chosen)}
        isPinned={chosen !== line.properties.id}
      />
    )
  const lines = [...placed.values()]
    .filter((one) => isLine(one) && one.properties.from <= asOf && asOf < one.properties.until)
    .map(({ properties }) => properties)
  return (
    <div className={styles.tool}>
      <p>{chosenName === undefined ? t('strip.how') : t('strip.notLine', { name: chosenName })}</p>
      <PlacePicker
        label={t('pick.line')}
        places={lines}
        onPick={(id) =>
          change(store, (view) =>
            openTool(
              choose(view, { type: 'place', id }),
              'strip',
              writeStrip({ ...asked, pinned: undefined }),
            ),
          )
        }
      />
    </div>
  )
}

/** The place that a part begins or ends at; none where nothing stands within ten kilometres. */
function endOf({ passed, lengthKm }: StripPart, isStart: boolean): string | undefined {
  const way = ({ km, offsetKm }: Passed) => (isStart ? km : lengthKm - km) + offsetKm
  const [nearest] = passed.filter((one) => !isOfLine(one) && way(one) <= 10).sort((a, b) => way(a) - way(b))
  return nearest?.id
}

interface StripProps {
  line: Placed
  placed: ReadonlyMap<string, Placed>
  asked: StripTold
  /** Another line that is chosen. */
  other: Placed | undefined
  /** The line is not the chosen place. */
  isPinned: boolean
}

const noMarks: Mark[] = []

function Strip({ line, placed, asked, other, isPinned }: StripProps) {
  const { store } = useAtlas()
  const { t: words } = useWords()
  const { t, language } = useMoreWords('ground')
  const asOf = useDayNumber()
  const [pointed, setPointed] = useState<Passed | null>(null)
  const { id, precision } = line.properties
  const name = line.properties[language]
  const forwards = useMemo(
    () => stripOf(line, [...placed.values()], asked.km, asOf),
    [line, placed, asked.km, asOf],
  )
  const parts = useMemo(
    () => (asked.isReversed ? reversed(forwards) : forwards),
    [forwards, asked.isReversed],
  )
  useMarks(
    useMemo(
      () =>
        pointed ? [spotMark(pointed, t('strip.kmAt', { km: writeMark(pointed.km, language) }))] : noMarks,
      [pointed, t, language],
    ),
  )
  const point = (passed: Passed | null) => {
    setPointed(passed)
    store.setState({ cursor: passed?.id ?? '' })
  }
  const tell = (next: Partial<StripTold>) =>
    change(store, (view) =>
      openTool(view, 'strip', writeStrip({ ...asked, pinned: isPinned ? id : undefined, ...next })),
    )
  const pin = (view: View) => openTool(view, 'strip', writeStrip({ ...asked, pinned: id }))
  const nameOf = (end: string | undefined) => end && placed.get(end)?.properties[language]
  return (
    <div className={styles.tool}>
      <div className={styles.toolRow}>
        <Choices
          label={t('strip.beside')}
          values={sides}
          chosen={asked.km}
          onChoose={(km) => tell({ km: km })}
        />
        <button
          type="button"
          className={styles.button}
          aria-pressed={asked.isReversed}
          onClick={() => tell({ isReversed: !asked.isReversed })}
        >
          {t('strip.turn')}
        </button>
        {other && (
          <button type="button" className={styles.button} onClick={() => tell({ pinned: undefined })}>
            {t('strip.instead', { name: other.properties[language] })}
          </button>
        )}
      </div>
      {parts.length > 1 && <p className={styles.caution}>{t('strip.parts', { count: parts.length })}</p>}
      {parts.map((part, i) => {
        const km = writeKm(part.lengthKm, language)
        const [from, to] = [nameOf(endOf(part, true)), nameOf(endOf(part, false))]
        const spots = part.passed.filter((one) => !isOfLine(one)).length
        return (
          <section key={i}>
            <h3 className={styles.subject}>
              {parts.length > 1 && `${t('strip.part', { number: i + 1, km })} · `}
              {from && to && from !== to
                ? t('strip.fromTo', { name, from, to, km })
                : from && !to
                  ? t('strip.from', { name, from, km })
                  : to && !from
                    ? t('strip.to', { name, to, km })
                    : t('strip.alone', { name, km })}
            </h3>
            <p role="status" className={styles.quiet}>
              {t('strip.count', {
                provinces: new Set(part.bands.map((band) => band.id)).size,
                spots,
                beside: asked.km,
                lines: part.passed.length - spots,
              })}
            </p>
            <StripDrawing
              part={part}
              placed={placed}
              pointed={pointed}
              onPoint={point}
              onChoose={(one) => change(store, (view) => choose(pin(view), { type: 'place', id: one }))}
            />
            <StripList part={part} placed={placed} pin={pin} pointed={pointed} onPoint={point} />
          </section>
        )
      })}
      <p className={styles.quiet}>
        {t('strip.caveat', { precision: words(`precision.${precision}`).toLowerCase() })}
      </p>
    </div>
  )
}

const spotMark = ({ at }: Passed, label: string): Mark => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates: at },
  properties: { role: 'point', label },
})
