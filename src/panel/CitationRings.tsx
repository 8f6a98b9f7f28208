/** What the sources say of a place, and apart from it what the documents behind them say. */
import type { PlaceEntry, Ring } from '../catalogue/api'
import { useWords } from '../text/text'
import { PagedCitations } from './PagedCitations'
import styles from './panel.module.css'

export function CitationRings({ place }: { place: PlaceEntry }) {
  const { t } = useWords()
  const { source, context } = place.rings
  const list = (ring: Ring) => (
    <PagedCitations
      place={place.id}
      share={place.rings[ring]}
      citations={place.citations.filter(({ document }) => (document.ring ?? 'source') === ring)}
    />
  )
  return (
    <>
      <section className={styles.section}>
        <h3>{t('panel.said')}</h3>
        {source.documents ? list('source') : <p className={styles.quiet}>{t('panel.saidNone')}</p>}
      </section>
      {context.documents > 0 && (
        <section className={styles.background}>
          <h3>{t('panel.saidContext')}</h3>
          <p className={styles.quiet}>{t('panel.saidContextHint')}</p>
          {list('context')}
        </section>
      )}
    </>
  )
}
