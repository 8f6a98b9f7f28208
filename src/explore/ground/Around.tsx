/** What is drawn within some kilometres of the chosen place, by kind and distance, each with its documents. */
import { buffer } from '@turf/turf'
import { useMemo } from 'react'
import { around, type Near, type Placed } from '../../catalogue/around'
import { isArea } from '../../catalogue/ground'
import { layerOf } from '../../catalogue/layers'
import { isLine } from '../../catalogue/strip'
import { placeKinds } from '../../catalogue/words'
import { legendOrder } from '../../cartography/legend'
import { useMoreWords } from '../../text/moreWords'
import { useWords, writeDate } from '../../text/text'
import { useAtlas, useDay, usePlace, useViewState } from '../../view/atlas'
import type { Mark } from '../../view/marks'
import { change } from '../../view/store'
import { choose, openTool } from '../../view/view'
import { useMarks } from '../useMarks'
import { writeApart } from './amounts'
import { FoundLink } from './FoundLink'
import { PlacePicker } from './PlacePicker'
import { reaches, readAround, writeAround } from './told'
import { useDayNumber, usePlaced, type Ground } from './usePlaced'
import { Choices, DocumentCount, Failed, Sure } from './pieces'
import styles from './ground.module.css'

export function Part({ told }: { told: string }) {
  const { store } = useAtlas()
  const { t: words } = useWords()
  const { t } = useMoreWords('ground')
  const loaded = usePlaced()
  const asked = readAround(told)
  const chosen = useViewState(({ view }) => (view.chosen?.type === 'place' ? view.chosen.id : undefined))
  const known = usePlace(asked.pinned)
  const id = known?.id ?? chosen
  const asOf = useDayNumber()
  const name = usePlace(id)?.name
  if (loaded.state === 'loading') return <p>{words('app.loading')}</p>
  if (loaded.state === 'failed') return <Failed retry={loaded.retry} />
  const { placed } = loaded.value
  const subject = id === undefined ? undefined : placed.get(id)
  if (subject)
    return <Around key={id} subject={subject} ground={loaded.value} km={asked.km} chosen={chosen} />
  const there = [...placed.values()]
    .map(({ properties }) => properties)
    .filter(({ from, until }) => from <= asOf && asOf < until)
  return (
    <div className={styles.tool}>
      <p>{name ? <Shapeless name={name} /> : t('around.how')}</p>
      <PlacePicker
        label={t('pick.place')}
        places={there}
        onPick={(place) =>
          change(store, (view) =>
            openTool(
              choose(view, { type: 'place', id: place }),
              'around',
              writeAround({ km: asked.km, pinned: undefined }),
            ),
          )
        }
      />
    </div>
  )
}

function Shapeless({ name }: { name: { vi: string; en: string } }) {
  const { t, language } = useMoreWords('ground')
  return t('around.shapeless', { name: name[language] })
}

const reachOf = ({ shapes }: Placed, km: number): Mark[] =>
  shapes.flatMap((shape): Mark[] => {
    const ground = buffer(shape, km, { steps: 24 })
    return ground ? [{ type: 'Feature', geometry: ground.geometry, properties: { role: 'reach' } }] : []
  })

interface AroundProps {
  subject: Placed
  ground: Ground
  km: number
  chosen: string | undefined
}

function Around({ subject, ground: { placed }, km, chosen }: AroundProps) {
  const { store } = useAtlas()
  const { t: words } = useWords()
  const { t, language } = useMoreWords('ground')
  const day = useDay()
  const asOf = useDayNumber()
  const { id, precision } = subject.properties
  const name = subject.properties[language]
  const found = useMemo(() => around(subject, placed.values(), km, asOf), [subject, placed, km, asOf])
  useMarks(useMemo(() => reachOf(subject, km), [subject, km]))
  const other = chosen === undefined || chosen === id ? undefined : placed.get(chosen)
  const unsure = found.filter((near) => isUnsure(near.precision)).length
  const kinds = placeKinds
    .filter((kind) => found.some((near) => near.kind === kind))
    .sort((a, b) => legendOrder.indexOf(layerOf(a)) - legendOrder.indexOf(layerOf(b)))
  const tell = (pinned: string | undefined, reach = km) =>
    change(store, (view) => openTool(view, 'around', writeAround({ km: reach, pinned })))
  return (
    <div className={styles.tool}>
      <p className={styles.subject}>{t('around.of', { name })}</p>
      {other && (
        <button type="button" className={styles.button} onClick={() => tell(undefined)}>
          {t('around.instead', { name: other.properties[language] })}
        </button>
      )}
      <Choices
        label={t('around.reach')}
        values={reaches}
        chosen={km}
        onChoose={(reach) => tell(chosen === id ? undefined : id, reach)}
      />
      <p role="status">
        {found.length
          ? t('around.count', { count: found.length, km, name, date: writeDate(day, language) })
          : t('around.nothing', { km })}
      </p>
      {kinds.map((kind) => {
        const group = found.filter((near) => near.kind === kind)
        return (
          <section key={kind} className={styles.group}>
            <h3>
              {words(`kind.${kind}`)} <span className={styles.count}>{group.length}</span>
            </h3>
            <ul>
              {group.map((near) => (
                <li key={near.id}>
                  <FoundLink
                    id={near.id}
                    pin={(view) => openTool(view, 'around', writeAround({ km, pinned: id }))}
                    className={styles.found}
                  >
                    <span className={styles.name}>{placed.get(near.id)!.properties[language]}</span>{' '}
                    <span className={styles.facts}>
                      <Far near={near} subject={subject} other={placed.get(near.id)!} />
                      <Sure precision={near.precision} />
                    </span>{' '}
                    <DocumentCount count={near.documents} />
                  </FoundLink>
                </li>
              ))}
            </ul>
          </section>
        )
      })}
      <p className={styles.quiet}>
        {t('around.caveat')} {isUnsure(precision) && t('around.subject', { name, precision: t(precision) })}{' '}
        {unsure > 0 && t('around.schematic', { count: unsure })}
      </p>
    </div>
  )
}

const isUnsure = (precision: Near['precision']): precision is 'schematic' | 'approximate' =>
  precision === 'schematic' || precision === 'approximate'

/** How far it is; at 0, how the two lie to one another. */
function Far({ near, subject, other }: { near: Near; subject: Placed; other: Placed }) {
  const { t, language } = useMoreWords('ground')
  if (near.km > 0) return t('km', { km: writeApart(near.km, language) })
  const spans = ({ shapes }: Placed) => shapes.some(isArea)
  if (spans(subject) === spans(other)) return t('around.touches')
  if (isLine(subject) || isLine(other)) return t('around.through')
  return t(spans(subject) ? 'around.inside' : 'around.holds')
}
