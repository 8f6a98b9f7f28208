/** Two documents side by side: facts, how they relate, figures, places that both mention, and those of one alone. */
import { useMemo } from 'react'
import type { DocumentEntry, PlaceLink, Statement } from '../../catalogue/api'
import { compareDocuments } from '../../catalogue/comparing'
import { StatementText } from '../../panel/CitationList'
import { useMoreWords } from '../../text/moreWords'
import { useWords } from '../../text/text'
import { useAtlas } from '../../view/atlas'
import { BothTable } from './BothTable'
import { FigureValues } from './FigureValues'
import { Leave } from './Leave'
import { Growing, Only, Pair, PlaceLinks } from './Lists'
import { useDocumentFacts } from './useDocumentFacts'
import styles from './compare.module.css'

export function ComparedDocuments({ a, b }: { a: DocumentEntry; b: DocumentEntry }) {
  const { t: words } = useWords()
  const { t, language } = useMoreWords('compare')
  const { index } = useAtlas()
  const { shared, sameGround, onlyA, onlyB, figures, relations } = useMemo(() => {
    const became = new Map(index.places.map((place) => [place.id, place.became ?? []] as const))
    return compareDocuments(a, b, (id) => became.get(id) ?? [])
  }, [a, b, index])
  const facts = useDocumentFacts(a, b)
  const name = (document: DocumentEntry) =>
    document.number ?? (document.shortTitle ?? document.title)[language]
  const names: [string, string] = [name(a), name(b)]
  return (
    <>
      <section className={styles.section}>
        <h3>{t('facts')}</h3>
        <BothTable caption={t('fact')} names={names} rows={facts} />
        {relations.map(({ kind, note }) => (
          <p key={kind}>
            {t('relation', { a: names[0], b: names[1] })} {words(`relation.${kind}`).toLowerCase()}
            {note && <span className={styles.quiet}> ({note[language]})</span>}
          </p>
        ))}
      </section>
      {figures.length > 0 && (
        <section className={styles.section}>
          <h3>{t('figures')}</h3>
          <BothTable
            caption={t('figure')}
            names={names}
            rows={figures.map(({ figure, place, ...row }, i) => ({
              key: String(i),
              term: (
                <>
                  {figure.quantity ? words(`measure.${figure.quantity}`) : figure.measure[language]}
                  {place && <span className={styles.quiet}> · {place.name[language]}</span>}
                </>
              ),
              a: row.a.length > 0 && <FigureValues values={row.a} />,
              b: row.b.length > 0 && <FigureValues values={row.b} />,
            }))}
          />
        </section>
      )}
      <section className={styles.section}>
        <h3>{shared.length ? t('shared.document', { count: shared.length }) : t('noShared.document')}</h3>
        <Growing
          items={shared}
          row={({ place, ...said }) => (
            <li key={place.id} className={styles.card}>
              <h4>
                <Leave to={{ type: 'place', id: place.id }}>{place.name[language]}</Leave>{' '}
                <span className={styles.quiet}>{words(`kind.${place.kind}`)}</span>
              </h4>
              <Pair names={names} a={<Statements said={said.a} />} b={<Statements said={said.b} />} />
            </li>
          )}
        />
      </section>
      {sameGround.length > 0 && (
        <section className={styles.section}>
          <h3>{t('sameGround')}</h3>
          <ul className={styles.list}>
            {sameGround.map((pair) => (
              <li key={`${pair.a.id} ${pair.b.id}`}>
                <PlaceLinks places={[pair.a]} /> – <PlaceLinks places={[pair.b]} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <Only names={names} a={<Places places={onlyA} key={a.id} />} b={<Places places={onlyB} key={b.id} />} />
    </>
  )
}

const Statements = ({ said }: { said: readonly Statement[] }) =>
  said.map((statement, i) => <StatementText key={i} statement={statement} />)

function Places({ places }: { places: readonly PlaceLink[] }) {
  const { t: words } = useWords()
  const { t, language } = useMoreWords('compare')
  if (!places.length) return <p className={styles.quiet}>{t('nothingOnly')}</p>
  return (
    <details>
      <summary>{t('onlyPlaces', { count: places.length })}</summary>
      <Growing
        items={places}
        row={({ id, name, kind }) => (
          <li key={id}>
            <Leave to={{ type: 'place', id }}>{name[language]}</Leave>{' '}
            <span className={styles.quiet}>{words(`kind.${kind}`)}</span>
          </li>
        )}
      />
    </details>
  )
}
