/** The open tool in its place on the page: heading, way out, and whatever the tool shows. */
import { useEffect, useId, useRef } from 'react'
import { useWords } from '../text/text'
import { useMoreWords } from '../text/moreWords'
import { useAtlas, useViewState } from '../view/atlas'
import { change } from '../view/store'
import { closeTool, type Tool } from '../view/view'
import { Drawn } from './Drawn'
import { tools } from './tools'
import { useFold } from './useFold'
import styles from './explore.module.css'

export function ToolPane() {
  const tool = useViewState((state) => state.view.tool)
  const behind = useViewState((state) => state.view.behind)
  const shown = tool && tools[tool.name]
  return shown ? (
    <>
      <Pane key={tool.name} tool={tool} />
      {behind && <Drawn tool={behind} />}
    </>
  ) : null
}

function Pane({ tool }: { tool: Tool }) {
  const { t } = useWords()
  const { t: own } = useMoreWords('tools')
  const { store } = useAtlas()
  const heading = useId()
  const pane = useRef<HTMLElement>(null)
  const { stand, Part } = tools[tool.name]!
  const [isFolded, fold] = useFold(pane)
  const standing = typeof stand === 'function' ? stand(tool.told) : stand
  const close = () => change(store, closeTool)
  useEffect(() => {
    const element = pane.current
    const page = element?.ownerDocument
    const opener = page?.activeElement
    element?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true })
    const onKey = (event: KeyboardEvent) => {
      // A list that hangs open from the control closes first: its own listeners only come after this one.
      const isOpen = event.target instanceof Element && event.target.getAttribute('aria-expanded') === 'true'
      if (event.key === 'Escape' && !event.defaultPrevented && !isOpen) change(store, closeTool)
    }
    element?.addEventListener('keydown', onKey)
    return () => {
      element?.removeEventListener('keydown', onKey)
      if (opener instanceof HTMLElement && opener.isConnected && page?.activeElement === page?.body)
        opener.focus()
    }
  }, [store])
  return (
    <section
      ref={pane}
      className={styles[standing]}
      aria-labelledby={heading}
      data-tool={standing}
      data-folded={isFolded ? '' : undefined}
    >
      <div className={styles.bar}>
        <h2 id={heading} tabIndex={-1}>
          {t(`tools.${tool.name}`)}
        </h2>
        <button
          type="button"
          className={styles.fold}
          onClick={() => fold(!isFolded)}
          aria-expanded={!isFolded}
          aria-label={own('content')}
          title={own(isFolded ? 'unfold' : 'fold')}
        >
          <svg width="18" height="18" viewBox="0 0 24 24" aria-hidden="true">
            <path
              d={isFolded ? 'M6 15L12 9L18 15' : 'M6 9L12 15L18 9'}
              fill="none"
              stroke="currentColor"
              strokeWidth="2.2"
              strokeLinecap="round"
              strokeLinejoin="round"
            />
          </svg>
        </button>
        <button
          type="button"
          className={styles.close}
          onClick={close}
          aria-label={own('close')}
          title={own('close')}
        >
          <svg width="18" height="18" viewBox="0 0 24 24" aria-hidden="true">
            <path d="M6 6L18 18M18 6L6 18" stroke="currentColor" strokeWidth="2.2" strokeLinecap="round" />
          </svg>
        </button>
      </div>
      <div className={styles.body} hidden={isFolded}>
        <Part told={tool.told} />
      </div>
    </section>
  )
}
