/** Provinces by provinces as a grid: one tab stop, arrow keys, and rows that are only drawn anew when their numbers change. */
import {
  memo,
  useId,
  useImperativeHandle,
  useMemo,
  useRef,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type Ref,
} from 'react'
import { isGap, type Network } from '../../catalogue/network'
import { useMoreWords } from '../../text/moreWords'
import styles from './network.module.css'
import { useGridCursor, type Cell } from './useGridCursor'

export interface MatrixHandle {
  /** Gives the focus back to the cell that had it. */
  focus: () => void
  /** Scrolls that cell into view. */
  reveal: () => void
}

interface MatrixProps {
  ref: Ref<MatrixHandle>
  network: Network
  /** Stands over the grid. */
  legend: ReactNode
  chosen: Cell | null
  open: (row: number, column: number, byKey: boolean) => void
}

export function Matrix({ ref, network, legend, chosen, open }: MatrixProps) {
  const { t, language } = useMoreWords('network')
  const keys = useId()
  const table = useRef<HTMLTableElement>(null)
  const readout = useRef<HTMLParagraphElement>(null)
  const names = useMemo(() => network.provinces.map(({ name }) => name[language]), [network, language])
  const cursor = useGridCursor(table, network, chosen)
  useImperativeHandle(ref, () => ({ focus: cursor.focus, reveal: cursor.reveal }), [cursor])
  const say = useMemo(() => wordsOfCells(t), [t])

  /** Written past React: it follows the pointer over thousands of cells. */
  const tell = (cell: Cell | null) => {
    const element = readout.current
    if (!element) return
    cursor.markHeaders(cell)
    const [row, column] = cell ?? [0, 0]
    const self = row === column
    element.textContent = !cell
      ? t('point')
      : self
        ? names[row]!
        : `${names[row]} – ${names[column]}: ${say(network, row * names.length + column) ?? t('cell.none')}`
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const at = cursor.cellOf(event.target)
    if (!at) return
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault()
      if (at[0] !== at[1]) open(...at, true)
    } else if (cursor.move(event)) event.preventDefault()
  }
  const onClick = (event: MouseEvent) => {
    const at = cursor.cellOf(event.target)
    if (!at) return
    cursor.go(at)
    if (at[0] !== at[1]) open(...at, false)
  }
  return (
    <>
      <div className={styles.over}>
        {legend}
        <p ref={readout} className={styles.readout} aria-hidden="true">
          {t('point')}
        </p>
      </div>
      <p id={keys} className="visually-hidden">
        {t('keys')}
      </p>
      <div className={styles.scroll}>
        {/* A grid of cells to walk through: the pattern of the ARIA guide, on the element that also reads as a table. */}
        <table
          ref={table}
          // eslint-disable-next-line jsx-a11y/no-noninteractive-element-to-interactive-role -- as its pattern has it
          role="grid"
          aria-label={t('grid')}
          aria-describedby={keys}
          className={styles.matrix}
          onKeyDown={onKeyDown}
          onClick={onClick}
          onMouseOver={(event) => tell(cursor.cellOf(event.target))}
          onMouseLeave={() => tell(null)}
          onFocus={(event) => tell(cursor.cellOf(event.target))}
          onBlur={() => tell(null)}
        >
          <thead>
            <tr>
              <td />
              {names.map((name, column) => (
                <th key={network.provinces[column]!.id} scope="col">
                  <span>{name}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {names.map((name, row) => (
              <Row
                key={network.provinces[row]!.id}
                network={network}
                row={row}
                name={name}
                say={say}
                self={t('cell.self')}
                chosen={chosen && chosen.includes(row) ? chosen[chosen[0] === row ? 1 : 0] : -1}
              />
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

type Say = (network: Network, cell: number) => string | undefined

/** A cell in words; nothing where there is nothing. The same numbers stand in many cells, so each sentence is made once. */
function wordsOfCells(t: ReturnType<typeof useMoreWords<'network'>>['t']): Say {
  const made = new Map<number, string>()
  return (network, cell) => {
    const [direct, through] = [network.direct[cell]!, network.through[cell]!]
    if (!direct && !through) return isGap(network, cell) ? t('cell.gap') : undefined
    const key = direct * 65536 + through
    const known = made.get(key)
    if (known) return known
    const words = {
      direct: t('cell.direct', { count: direct }),
      through: t('cell.through', { count: through }),
    }
    const sentence = direct && through ? t('cell.both', words) : direct ? words.direct : words.through
    made.set(key, sentence)
    return sentence
  }
}

interface RowProps {
  network: Network
  row: number
  name: string
  say: Say
  self: string
  /** The column of the chosen pair, or -1. */
  chosen: number
}

const stepOf = (count: number) => (count > 4 ? 4 : count > 2 ? 3 : count)

/** Whether a row says the same in both. */
function isSameRow(a: RowProps, b: RowProps): boolean {
  if (a.row !== b.row || a.name !== b.name || a.say !== b.say || a.self !== b.self || a.chosen !== b.chosen)
    return false
  const [one, other] = [a.network, b.network]
  const size = one.provinces.length
  if (other.provinces.length !== size) return false
  for (let column = 0; column < size; column++) {
    const cell = a.row * size + column
    if (
      one.provinces[column]!.id !== other.provinces[column]!.id ||
      one.direct[cell] !== other.direct[cell] ||
      one.through[cell] !== other.through[cell] ||
      isGap(one, cell) !== isGap(other, cell)
    )
      return false
  }
  return true
}

const Row = memo(function Row({ network, row, name, say, self, chosen }: RowProps) {
  const { provinces, direct, through } = network
  const first = row * provinces.length
  return (
    <tr>
      <th scope="row">{name}</th>
      {provinces.map(({ id }, column) => {
        const cell = first + column
        if (row === column) return <td key={id} role="gridcell" aria-label={self} data-self />
        const count = direct[cell]! + through[cell]!
        return (
          <td
            key={id}
            role="gridcell"
            aria-label={say(network, cell)}
            aria-selected={chosen === column || undefined}
            data-step={count && direct[cell] ? stepOf(count) : undefined}
            data-zone={(count > 0 && !direct[cell]) || undefined}
            data-gap={isGap(network, cell) || undefined}
          >
            {count || null}
          </td>
        )
      })}
    </tr>
  )
}, isSameRow)
