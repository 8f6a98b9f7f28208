/** Measures a distance or an area: points by clicks on the map, by names or by typed coordinates. */
import { useEffect, useId, useMemo, useState, type SyntheticEvent } from 'react'
import type { Position } from 'geojson'
import { pointsOf } from '../../catalogue/ground'
import { useMoreWords } from '../../text/moreWords'
import { writeNumber } from '../../text/text'
import { useAtlas } from '../../view/atlas'
import type { Mark } from '../../view/marks'
import { change } from '../../view/store'
import { openTool, type View } from '../../view/view'
import { useMarks } from '../useMarks'
import { writeArea, writeKm } from './amounts'
import { PlacePicker, type Pickable } from './PlacePicker'
import { readSpot } from './readSpot'
import {
  measured,
  mostSpots,
  readRoute,
  spotAt,
  withSpot,
  writeRoute,
  type Measured,
  type Route,
  type Spot,
} from './route'
import { useDayNumber, usePlaced } from './usePlaced'
import styles from './ground.module.css'

const routeOf = (view: View) => readRoute(view.tool?.name === 'measure' ? view.tool.told : '')
const key = ([lng, lat]: Spot) => `${lng} ${lat}`

/** Places of the day that stand at a point, or have their name at one. */
function useKnown(): { places: Pickable[]; spots: Map<string, Spot>; nameAt: Map<string, Pickable> } {
  const loaded = usePlaced()
  const asOf = useDayNumber()
  const files = loaded.state === 'there' ? loaded.value.files : undefined
  return useMemo(() => {
    const places = new Map<string, Pickable>()
    const spots = new Map<string, Spot>()
    const nameAt = new Map<string, Pickable>()
    for (const { properties, geometry } of files?.flatMap(({ features }) => features) ?? []) {
      const [at] = pointsOf(geometry)
      if (!at || properties.from > asOf || properties.until <= asOf || places.has(properties.id)) continue
      const spot = spotAt(at[0]!, at[1]!)
      places.set(properties.id, properties)
      spots.set(properties.id, spot)
      if (!nameAt.has(key(spot))) nameAt.set(key(spot), properties)
    }
    return { places: [...places.values()], spots, nameAt }
  }, [files, asOf])
}

function marksOf({ spots, isClosed }: Route, label: string): Mark[] {
  const positions = spots.map((spot): Position => [...spot])
  const ring = isClosed ? [...positions, positions[0]!] : positions
  return [
    ...(isClosed ? [mark({ type: 'Polygon', coordinates: [ring] })] : []),
    ...(ring.length > 1 ? [mark({ type: 'LineString', coordinates: ring })] : []),
    ...positions.map((coordinates, i) =>
      mark({ type: 'Point', coordinates }, i > 0 && i === positions.length - 1 ? label : undefined),
    ),
  ]
}

const mark = (geometry: Mark['geometry'], label?: string): Mark => ({
  type: 'Feature',
  geometry,
  properties: { role: 'measure', ...(label && { label }) },
})

export function Part({ told }: { told: string }) {
  const { store } = useAtlas()
  const { t, language } = useMoreWords('ground')
  const route = useMemo(() => readRoute(told), [told])
  const result = useMemo(() => measured(route), [route])
  const known = useKnown()
  const { spots, isClosed } = route
  const isFull = spots.length >= mostSpots

  const { add, keep } = useMemo(() => {
    const write = (next: (route: Route) => Route) => {
      const now = routeOf(store.getState().view)
      const then = next(now)
      if (then !== now) change(store, (view) => openTool(view, 'measure', writeRoute(then)))
    }
    return { keep: write, add: (spot: Spot) => write((now) => withSpot(now, spot)) }
  }, [store])

  useEffect(() => {
    const takePoint = (lng: number, lat: number) => add(spotAt(lng, lat))
    store.setState({ takePoint })
    return () => store.setState((state) => (state.takePoint === takePoint ? { takePoint: null } : {}))
  }, [store, add])

  const total = result.kilometres.at(-1) ?? 0
  const label =
    result.area === undefined ? t('km', { km: writeKm(total, language) }) : writeArea(result.area, language)
  useMarks(useMemo(() => marksOf(route, label), [route, label]))

  const nameOf = (spot: Spot) =>
    known.nameAt.get(key(spot))?.[language] ??
    `${writeNumber4(spot[1], language)}; ${writeNumber4(spot[0], language)}`

  return (
    <div className={styles.tool}>
      <div role="status" className={styles.result}>
        <Result route={route} result={result} nameOf={nameOf} />
      </div>
      <p className={styles.quiet}>{t('measure.how')}</p>
      {isFull ? (
        <p className={styles.caution}>{t('measure.full', { count: mostSpots })}</p>
      ) : (
        <>
          <PlacePicker
            label={t('measure.place')}
            places={known.places}
            onPick={(id) => add(known.spots.get(id)!)}
          />
          <TypedSpot onSpot={add} />
        </>
      )}
      {spots.length > 0 && (
        <>
          <h3 className={styles.subject}>{t('measure.points')}</h3>
          <ol className={styles.spots}>
            {spots.map((spot, i) => (
              <li key={i}>
                <span>{nameOf(spot)}</span>
                {i > 0 && (
                  <small>
                    {t('measure.leg', {
                      km: writeKm(result.kilometres[i]! - result.kilometres[i - 1]!, language),
                    })}
                  </small>
                )}
              </li>
            ))}
          </ol>
          <div className={styles.buttons}>
            <button
              type="button"
              onClick={() =>
                keep((now) => ({
                  spots: now.spots.slice(0, -1),
                  isClosed: now.isClosed && now.spots.length > 3,
                }))
              }
            >
              {t('measure.last')}
            </button>
            {spots.length > 2 && (
              <button type="button" onClick={() => keep((now) => ({ ...now, isClosed: !now.isClosed }))}>
                {t(isClosed ? 'measure.open' : 'measure.close')}
              </button>
            )}
            <button type="button" onClick={() => keep(() => ({ spots: [], isClosed: false }))}>
              {t('measure.clear')}
            </button>
          </div>
        </>
      )}
      <p className={styles.quiet}>{t('measure.caveat')}</p>
    </div>
  )
}

const writeNumber4 = (degrees: number, language: 'vi' | 'en') =>
  new Intl.NumberFormat(language === 'vi' ? 'vi-VN' : 'en-GB', { minimumFractionDigits: 4 }).format(degrees)

interface ResultProps {
  route: Route
  result: Measured
  nameOf: (spot: Spot) => string
}

function Result({ route: { spots }, result, nameOf }: ResultProps) {
  const { t, language } = useMoreWords('ground')
  if (spots.length < 2) return <p>{t(spots.length ? 'measure.one' : 'measure.none')}</p>
  const km = writeKm(result.kilometres.at(-1)!, language)
  if (result.area !== undefined)
    return (
      <>
        <p className={styles.amount}>{writeArea(result.area, language)}</p>
        <p>{t('measure.perimeter', { km })}</p>
        {result.isTangled && <p className={styles.caution}>{t('measure.tangled')}</p>}
      </>
    )
  return (
    <>
      <p className={styles.amount}>{t('measure.length', { km })}</p>
      <p>
        {t('measure.fromTo', { from: nameOf(spots[0]!), to: nameOf(spots.at(-1)!) })}
        {spots.length > 2 && ` · ${writeNumber(spots.length, language)}`}
      </p>
    </>
  )
}

function TypedSpot({ onSpot }: { onSpot: (spot: Spot) => void }) {
  const { t } = useMoreWords('ground')
  const id = useId()
  const [text, setText] = useState('')
  const [problem, setProblem] = useState('')
  const submit = (event: SyntheticEvent) => {
    event.preventDefault()
    const spot = readSpot(text)
    if (spot === 'unread')
      setProblem(t('measure.unread', { text: text.length > 40 ? `${text.slice(0, 40)}…` : text }))
    else if (spot === 'outside') setProblem(t('measure.outside'))
    else {
      setProblem('')
      setText('')
      onSpot(spot)
    }
  }
  return (
    <form className={styles.field} onSubmit={submit} noValidate>
      <label htmlFor={id}>{t('measure.typed')}</label>
      <div className={styles.row}>
        <input
          id={id}
          className={styles.input}
          value={text}
          placeholder={t('measure.typedHint')}
          autoComplete="off"
          spellCheck={false}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? `${id}-problem` : undefined}
          onChange={(event) => setText(event.target.value)}
        />
        <button type="submit" className={styles.button}>
          {t('measure.add')}
        </button>
      </div>
      <p id={`${id}-problem`} role="alert" className={problem ? styles.caution : undefined}>
        {problem}
      </p>
    </form>
  )
}
