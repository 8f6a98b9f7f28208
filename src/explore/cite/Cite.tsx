/** Citations of the chosen place or document, or of the map as it is seen; and a report of what is wrong with them. */
import { useId } from 'react'
import type { DocumentEntry, PlaceEntry } from '../../catalogue/api'
import { allSaid, allSaidOfGround, type Said } from '../../catalogue/allSaid'
import { bibtexOf } from '../../catalogue/bibtex'
import { citedDocument, citedPlace, citedView, type Cited } from '../../catalogue/citing'
import { cslJsonOf } from '../../catalogue/cslJson'
import { today } from '../../catalogue/dates'
import { useMoreWords } from '../../text/moreWords'
import { useWords } from '../../text/text'
import { writeAddress } from '../../view/address'
import { useAtlas, useDay, useViewState } from '../../view/atlas'
import { change } from '../../view/store'
import { useLoaded } from '../../view/useLoaded'
import { openTool, type Chosen, type View } from '../../view/view'
import type { ToolProps } from '../tools'
import { CopyBox } from './CopyBox'
import { Report } from './Report'
import { Sources } from './Sources'
import { forms, readAsked, writeAsked, type Asked, type Form } from './told'
import { citationText, referenceOf, type Occasion } from './writing'
import styles from './cite.module.css'

/** What is open, as its file has it; nothing where nothing is chosen. */
export type Opened = { place: PlaceEntry; said: Said; ofGround: Said } | { document: DocumentEntry } | null

export function Part({ told }: ToolProps) {
  const { t: words } = useWords()
  const { t } = useMoreWords('cite')
  const { catalogue } = useAtlas()
  const chosen = useViewState((state) => state.view.chosen)
  const opened = useLoaded(`cite ${chosen?.type} ${chosen?.id}`, async (): Promise<Opened> => {
    if (!chosen) return null
    if (chosen.type === 'document') return { document: await catalogue.document(chosen.id) }
    const place = await catalogue.place(chosen.id)
    const [said, ofGround] = await Promise.all([allSaid(catalogue, place), allSaidOfGround(catalogue, place)])
    return { place, said, ofGround }
  })
  if (opened.state === 'loading') return <p>{words('app.loading')}</p>
  if (opened.state === 'there') return <Citing chosen={chosen} opened={opened.value} told={told} />
  return (
    <p role="alert">
      {t('failed')}{' '}
      <button type="button" className={styles.button} onClick={opened.retry}>
        {words('app.tryAgain')}
      </button>
    </p>
  )
}

function Citing({ chosen, opened, told }: { chosen: Chosen | null; opened: Opened; told: string }) {
  const { t, language } = useMoreWords('cite')
  const { store } = useAtlas()
  const asked = readAsked(told, language)
  const ofView = asked.view || !opened
  const occasion = useOccasion(ofView)
  const cited =
    ofView || !opened
      ? citedView
      : 'place' in opened
        ? citedPlace(opened.place, opened.ofGround.citations)
        : citedDocument(opened.document)
  const tell = (next: Partial<Asked>) =>
    change(store, (view) => openTool(view, 'cite', writeAsked({ ...asked, ...next })))
  const { text, file } = written(cited, occasion, asked.form, language)
  return (
    <div className={styles.cite}>
      {chosen && (
        <Choice
          legend={t('what')}
          options={[
            ['chosen', t(`chosen.${chosen.type}`)],
            ['view', t('view')],
          ]}
          value={ofView ? 'view' : 'chosen'}
          onChoose={(next) => tell({ view: next === 'view' })}
        />
      )}
      <Choice
        legend={t('form')}
        options={forms.map((form) => [form, t(`forms.${form}`)])}
        value={asked.form}
        onChoose={(form) => tell({ form })}
      />
      <CopyBox label={t('text')} text={text} copy={t('copy')} rows={file ? 12 : 8} code={!!file}>
        {file && (
          <a
            className={styles.button}
            href={`data:${file.type};charset=utf-8,${encodeURIComponent(text)}`}
            download={file.name}
          >
            {t('download', { ending: file.ending })}
          </a>
        )}
      </CopyBox>
      <p className={styles.quiet}>{t('pinned')}</p>
      {cited.type !== 'view' && (
        <Sources sources={cited.sources} cut={!!opened && 'ofGround' in opened && opened.ofGround.cut} />
      )}
      <Report key={`${chosen?.type} ${chosen?.id}`} opened={opened} occasion={occasion} />
    </div>
  )
}

/** When and where: the day shown stands in the address, so that it is found again. */
function useOccasion(ofView: boolean): Occasion {
  const { index, home = '' } = useAtlas()
  const view = useViewState((state) => state.view)
  const seen = useViewState((state) => state.seen)
  const shown = useDay()
  const pinned: View = { ...view, asOf: shown, tool: null, frame: 'app', look: null }
  const cited: View = ofView
    ? { ...pinned, camera: view.camera ?? seen }
    : { ...pinned, camera: null, off: [], faded: {}, filter: {} }
  return {
    shown,
    accessed: today(),
    version: index.version,
    address: (language) => `${home}?${writeAddress({ ...cited, language })}`,
  }
}

interface File {
  name: string
  ending: string
  type: string
}

function written(cited: Cited, occasion: Occasion, form: Form, language: 'vi' | 'en') {
  if (form === 'vi' || form === 'en') return { text: citationText(cited, occasion, form) }
  const reference = referenceOf(cited, occasion, language)
  const [text, ending, type] =
    form === 'bibtex'
      ? [bibtexOf(reference), '.bib', 'application/x-bibtex']
      : [cslJsonOf(reference), '.json', 'application/vnd.citationstyles.csl+json']
  const file: File = { name: `${reference.key}${ending}`, ending, type }
  return { text, file }
}

interface ChoiceProps<Value extends string> {
  legend: string
  options: [Value, string][]
  value: Value
  onChoose: (value: Value) => void
}

function Choice<Value extends string>({ legend, options, value, onChoose }: ChoiceProps<Value>) {
  const name = useId()
  return (
    <fieldset className={styles.choice}>
      <legend>{legend}</legend>
      {options.map(([option, words]) => (
        <label key={option}>
          <input type="radio" name={name} checked={value === option} onChange={() => onChoose(option)} />
          <span>{words}</span>
        </label>
      ))}
    </fieldset>
  )
}
