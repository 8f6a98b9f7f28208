/** The side panel: whatever is chosen, as its file comes from the data API. */
import { useCallback, useEffect, useRef } from 'react'
import { change } from '../view/store'
import { chooseInPlace, type Chosen } from '../view/view'
import { useAtlas, usePlace, useViewState } from '../view/atlas'
import { keepOpen } from '../view/opening'
import { useAfterPaint } from '../view/useAfterPaint'
import { useLoaded, type Loaded } from '../view/useLoaded'
import { useWords } from '../text/text'
import { DocumentPanel } from './DocumentPanel'
import { PlaceName } from './PlaceName'
import { PlacePanel } from './PlacePanel'
import { PlainPageLink } from './PlainPageLink'
import styles from './panel.module.css'

export function Panel({ chosen }: { chosen: Chosen }) {
  const { store } = useAtlas()
  const { t } = useWords()
  const frame = useViewState((state) => state.view.frame)
  const panel = useRef<HTMLElement>(null)
  const close = useCallback(
    () => change(store, (view) => chooseInPlace(view, null, store.getState().seen)),
    [store],
  )
  useEffect(() => {
    const element = panel.current
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') close()
    }
    element?.addEventListener('keydown', onKey)
    return () => element?.removeEventListener('keydown', onKey)
  }, [close])
  return (
    <aside ref={panel} className={styles.panel} aria-label={t('panel.label')}>
      <div className={styles.bar}>
        <button type="button" className={styles.back} onClick={close}>
          <svg width="18" height="18" viewBox="0 0 24 24" aria-hidden="true">
            <path
              d={frame === 'app' ? 'M15 5L8 12L15 19' : 'M6 6L18 18M18 6L6 18'}
              fill="none"
              stroke="currentColor"
              strokeWidth="2.2"
              strokeLinecap="round"
              strokeLinejoin="round"
            />
          </svg>
          {t(frame === 'app' ? 'panel.back' : 'panel.close')}
        </button>
      </div>
      <div className={styles.body}>
        {chosen.type === 'place' ? <LoadedPlace id={chosen.id} /> : <LoadedDocument id={chosen.id} />}
      </div>
    </aside>
  )
}

function LoadedPlace({ id }: { id: string }) {
  const { catalogue } = useAtlas()
  const loaded = useLoaded(`place ${id}`, () => catalogue.place(id))
  const summary = usePlace(id)
  // Its name is known at once and answers the click; what is said of it follows.
  const place = useAfterPaint(loaded.state === 'there' ? loaded.value : undefined)
  const named = place ?? summary
  const rest = place ? (
    <>
      <PlacePanel place={place} />
      <PlainPageLink to={{ type: 'place', id }} />
    </>
  ) : (
    <Waiting loaded={loaded} />
  )
  return named ? (
    <Arrival key={id}>
      <PlaceName place={named} />
      {rest}
    </Arrival>
  ) : (
    rest
  )
}

function LoadedDocument({ id }: { id: string }) {
  const { catalogue, store } = useAtlas()
  const loaded = useLoaded(`document ${id}`, async () => {
    const document = await catalogue.document(id)
    keepOpen(store, document)
    return document
  })
  return loaded.state === 'there' ? (
    <Arrival key={id}>
      <DocumentPanel document={loaded.value} />
      <PlainPageLink to={{ type: 'document', id }} />
    </Arrival>
  ) : (
    <Waiting loaded={loaded} />
  )
}

/** Takes the focus to the heading when the choice was made with a control, so that keyboard and screen reader follow. */
function Arrival({ children }: { children: React.ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const page = box.current?.ownerDocument
    const active = page?.activeElement
    box.current?.closest('[data-panel-scroll]')?.scrollTo(0, 0)
    if (active && active !== page.body && active.tagName === 'CANVAS') return
    // A tool that has just opened keeps it, and one in which the choice was made to go on there.
    if (active?.closest('[data-tool] h2, [data-keeps-focus]')) return
    box.current?.querySelector<HTMLElement>('[data-panel-heading]')?.focus({ preventScroll: true })
  }, [])
  return <div ref={box}>{children}</div>
}

function Waiting({ loaded }: { loaded: Loaded<unknown> }) {
  const { t } = useWords()
  return loaded.state !== 'failed' ? (
    <p className={styles.quiet}>{t('app.loading')}</p>
  ) : (
    <div role="alert">
      <p>{t('app.failed')}</p>
      <button type="button" className={styles.button} onClick={loaded.retry}>
        {t('app.tryAgain')}
      </button>
    </div>
  )
}
