/** Two places, or two documents, side by side: the chosen one, and another that the address names. */
import { useId, useState } from 'react'
import type { DocumentEntry, PlaceEntry } from '../../catalogue/api'
import { useMoreWords } from '../../text/moreWords'
import { useWords } from '../../text/text'
import { useAtlas, useViewState } from '../../view/atlas'
import { change } from '../../view/store'
import { useLoaded } from '../../view/useLoaded'
import { choose, openTool, type Chosen } from '../../view/view'
import type { ToolProps } from '../tools'
import { ComparedDocuments } from './ComparedDocuments'
import { ComparedPlaces } from './ComparedPlaces'
import { Failed } from './Failed'
import { SidePicker } from './SidePicker'
import { readSide, writeSide } from './sides'
import { useOptions } from './useOptions'
import styles from './compare.module.css'

export function Part({ told }: ToolProps) {
  const { t: words } = useWords()
  const { t } = useMoreWords('compare')
  const { store } = useAtlas()
  const chosen = useViewState((state) => state.view.chosen)
  const other = readSide(told)
  const [wanted, setWanted] = useState<Chosen['type']>('place')
  const type = chosen?.type ?? other?.type ?? wanted
  const options = useOptions(type)
  const tell = (side: Chosen | null) =>
    change(store, (view) => openTool(view, 'compare', side ? writeSide(side) : ''))
  if (options.state === 'loading') return <p>{words('app.loading')}</p>
  if (options.state === 'failed') return <Failed retry={options.retry} />
  const known = (side: Chosen | null) =>
    side?.type === type && options.value.some(({ id }) => id === side.id) ? side.id : undefined
  const a = known(chosen)
  const b = known(other)
  return (
    <div className={styles.compare} data-keeps-focus>
      {!chosen && <TypeSwitch type={type} onSwitch={(next) => (setWanted(next), tell(null))} />}
      <div className={styles.pickers}>
        <SidePicker
          label={t(`side.${type}.a`)}
          hint={t(`hint.${type}`)}
          options={options.value}
          picked={a}
          onPick={(id) => change(store, (view) => choose(view, { type, id }))}
        />
        <button
          type="button"
          className={styles.swap}
          disabled={!a || !b}
          aria-label={t('swap')}
          title={t('swap')}
          onClick={() =>
            change(store, (view) => openTool(choose(view, other), 'compare', writeSide({ type, id: a! })))
          }
        >
          <svg width="18" height="18" viewBox="0 0 24 24" aria-hidden="true">
            <path
              d="M4 8H19M15 4L19 8L15 12M20 16H5M9 12L5 16L9 20"
              fill="none"
              stroke="currentColor"
              strokeWidth="2"
              strokeLinejoin="round"
            />
          </svg>
        </button>
        <SidePicker
          label={t(`side.${type}.b`)}
          hint={t(`hint.${type}`)}
          options={options.value}
          picked={b}
          onPick={(id) => tell({ type, id })}
        />
      </div>
      <Trouble told={told} type={type} other={other} known={b !== undefined} same={!!a && a === b} />
      {!a || !b ? (
        <p className={styles.quiet}>{t(`ask.${type}`)}</p>
      ) : (
        a !== b && <Loaded key={type} type={type} a={a} b={b} />
      )}
    </div>
  )
}

function TypeSwitch({ type, onSwitch }: { type: Chosen['type']; onSwitch: (type: Chosen['type']) => void }) {
  const { t } = useMoreWords('compare')
  const name = useId()
  return (
    <fieldset className={styles.types}>
      <legend className="visually-hidden">{t('what')}</legend>
      {(['place', 'document'] as const).map((one) => (
        <label key={one}>
          <input type="radio" name={name} checked={type === one} onChange={() => onSwitch(one)} />
          {t(one === 'place' ? 'places' : 'documents')}
        </label>
      ))}
    </fieldset>
  )
}

interface TroubleProps {
  told: string
  type: Chosen['type']
  other: Chosen | null
  known: boolean
  same: boolean
}

/** What keeps the two from standing side by side, in a sentence. */
function Trouble({ told, type, other, known, same }: TroubleProps) {
  const { t } = useMoreWords('compare')
  const short = (text: string) => (text.length > 60 ? `${text.slice(0, 60)}…` : text)
  const words = same
    ? t('same')
    : !told || known
      ? ''
      : other && other.type !== type
        ? t('otherType')
        : t('unknown', { asked: short(other?.id ?? told) })
  return (
    <p role="status" className={words ? styles.trouble : undefined}>
      {words}
    </p>
  )
}

interface LoadedProps {
  type: Chosen['type']
  a: string
  b: string
}

function Loaded({ type, a, b }: LoadedProps) {
  const { t } = useWords()
  const { catalogue } = useAtlas()
  const both = useLoaded<{ places: PlaceEntry[]; documents: DocumentEntry[] }>(
    `compare ${type} ${a} ${b}`,
    async () => ({
      places: type === 'place' ? await Promise.all([catalogue.place(a), catalogue.place(b)]) : [],
      documents: type === 'document' ? await Promise.all([catalogue.document(a), catalogue.document(b)]) : [],
    }),
  )
  if (both.state === 'loading') return <p>{t('app.loading')}</p>
  if (both.state === 'failed') return <Failed retry={both.retry} />
  const { places, documents } = both.value
  return type === 'place' ? (
    <ComparedPlaces a={places[0]!} b={places[1]!} />
  ) : (
    <ComparedDocuments a={documents[0]!} b={documents[1]!} />
  )
}
