/** The tools that need nothing chosen: one button each; the open one is pressed. */
import { useWords } from '../text/text'
import { useAtlas, useViewState } from '../view/atlas'
import { change } from '../view/store'
import { closeTool, openTool, type ToolName } from '../view/view'
import styles from './controls.module.css'

/** Pictograms on a grid of 24. */
const icons = {
  timeline: 'M3 12H21M6 8V16M12 6V18M18 8V16',
  filters: 'M4 5H20L14 12.5V19L10 17V12.5Z',
  network:
    'M6 7A2 2 0 1 0 6 6.9M18 7A2 2 0 1 0 18 6.9M12 19A2 2 0 1 0 12 18.9M7.5 8.5L11 16M16.5 8.5L13 16M8 7H16',
  coverage: 'M4 4H20V20H4ZM4 12L12 4M4 20L20 4M12 20L20 12',
  measure: 'M3 16L16 3L21 8L8 21ZM7 12L9.5 14.5M10.5 8.5L12 10M14 5L16.5 7.5',
  export: 'M12 3V15M7 10L12 15L17 10M4 20H20',
  story: 'M4 5H20V15H4ZM12 15V19M8 20H16M10 8L14 10L10 12Z',
  'in-view': 'M5 6H5.1M5 12H5.1M5 18H5.1M9 6H20M9 12H20M9 18H20',
} as const satisfies Partial<Record<ToolName, string>>

export function ToolBar() {
  const { t } = useWords()
  const { store } = useAtlas()
  const open = useViewState((state) => state.view.tool?.name)
  return (
    <div className={styles.toolBar} role="group" aria-label={t('tools.label')}>
      {(Object.keys(icons) as (keyof typeof icons)[]).map((name) => (
        <button
          key={name}
          type="button"
          aria-pressed={open === name}
          aria-label={t(`tools.${name}`)}
          title={t(`tools.${name}`)}
          onClick={() => change(store, (view) => (open === name ? closeTool(view) : openTool(view, name)))}
        >
          <svg width="20" height="20" viewBox="0 0 24 24" aria-hidden="true">
            <path
              d={icons[name]}
              fill="none"
              stroke="currentColor"
              strokeWidth="1.9"
              strokeLinecap="round"
              strokeLinejoin="round"
            />
          </svg>
        </button>
      ))}
    </div>
  )
}
