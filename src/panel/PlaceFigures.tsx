/** Figures of a place: a line where there is one value, a table where several stand side by side, whoever gives them. */
import type { FigureGroup, FigureValue } from '../catalogue/api'
import { differing } from '../text/differing'
import { useWords, writeDate } from '../text/text'
import { ChoiceLink } from '../view/atlas'
import { Amount } from './Amount'
import { EvidenceList } from './EvidenceList'
import { PageLink } from './PageLink'
import { Reference } from './Reference'
import differ from './differing.module.css'
import styles from './panel.module.css'

/** Rows of a list of facts. */
export function PlaceFigures({ groups }: { groups: readonly FigureGroup[] }) {
  return groups.map((group) =>
    group.values.length === 1 ? (
      <OneValue key={group.quantity} group={group} figure={group.values[0]!} />
    ) : (
      <SideBySide key={group.quantity} group={group} />
    ),
  )
}

function OneValue({ group, figure }: { group: FigureGroup; figure: FigureValue }) {
  const { t, language } = useWords()
  const name = t(`measure.${group.quantity}`)
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <Amount figure={figure} />
        {(figure.asOf ?? figure.document) && (
          <>
            {' '}
            (<When figure={figure} />)
          </>
        )}
        <Particulars figure={figure} name={name} />
        {figure.note && <span className={styles.sub}>{figure.note[language]}</span>}
        <DocumentAndEvidence figure={figure} />
        {figure.reference && (
          <span className={styles.sub}>
            <Reference text={figure.reference} />
          </span>
        )}
      </dd>
    </div>
  )
}

function SideBySide({ group }: { group: FigureGroup }) {
  const { t, language } = useWords()
  const words = differing[language]
  const name = t(`measure.${group.quantity}`)
  return (
    <div className={styles.wide}>
      <dt>{name}</dt>
      <dd>
        <table className={differ.table} aria-label={name}>
          <thead>
            <tr>
              <th scope="col">{words.value}</th>
              <th scope="col">{words.when}</th>
              <th scope="col">{words.where}</th>
            </tr>
          </thead>
          <tbody>
            {group.values.map((figure, i) => (
              <tr key={i}>
                <td>
                  <Amount figure={figure} />
                  <Particulars figure={figure} name={name} />
                </td>
                <td>
                  <When figure={figure} />
                </td>
                <td>
                  <DocumentAndEvidence figure={figure} />
                  {figure.reference && <PageLink text={figure.reference} />}
                  {figure.note && <span className={styles.sub}>{figure.note[language]}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        {group.disagreeing && <p className={differ.differ}>{words.figures}</p>}
      </dd>
    </div>
  )
}

/** A figure without a day of its own is as old as the document that gives it. */
function When({ figure: { asOf, document } }: { figure: FigureValue }) {
  const { t, language } = useWords()
  if (asOf) return writeDate(asOf, language)
  if (!document) return null
  const date = writeDate(document.date, language)
  return document.dateIs === 'before' ? t('document.before', { date }) : date
}

/** What exactly is measured, where the name of the quantity does not say it. */
function Particulars({ figure, name }: { figure: FigureValue; name: string }) {
  const { language } = useWords()
  return [figure.part, figure.measure].map(
    (text, i) =>
      text &&
      text[language] !== name && (
        <span key={i} className={styles.sub}>
          {text[language]}
        </span>
      ),
  )
}

function DocumentAndEvidence({ figure: { document, evidence } }: { figure: FigureValue }) {
  const { language } = useWords()
  if (!document) return null
  return (
    <>
      <span className={styles.sub}>
        <ChoiceLink to={{ type: 'document', id: document.id }}>
          {document.number ?? (document.shortTitle ?? document.title)[language]}
        </ChoiceLink>
      </span>
      {evidence && <EvidenceList evidence={evidence} />}
    </>
  )
}
