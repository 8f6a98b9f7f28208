/** The one cell of a grid that takes the focus, moved by keys past React: thousands of cells are not drawn anew for a step. */
import { useLayoutEffect, useMemo, useRef, type KeyboardEvent, type RefObject } from 'react'
import type { Network } from '../../catalogue/network'

export type Cell = readonly [row: number, column: number]

/** How far Page Up and Page Down go. */
const page = 10

/** Where a key leads; nothing where it is none of the grid's. */
function target(
  { key, ctrlKey, metaKey }: KeyboardEvent,
  [row, column]: Cell,
  last: number,
): Cell | undefined {
  const far = ctrlKey || metaKey
  const within = (n: number) => Math.max(0, Math.min(last, n))
  const steps: Partial<Record<string, Cell>> = {
    ArrowUp: [far ? 0 : within(row - 1), column],
    ArrowDown: [far ? last : within(row + 1), column],
    ArrowLeft: [row, far ? 0 : within(column - 1)],
    ArrowRight: [row, far ? last : within(column + 1)],
    PageUp: [within(row - page), column],
    PageDown: [within(row + page), column],
    Home: [far ? 0 : row, 0],
    End: [far ? last : row, last],
  }
  return steps[key]
}

export function useGridCursor(
  table: RefObject<HTMLTableElement | null>,
  network: Network,
  chosen: Cell | null,
) {
  const at = useRef<Cell>(chosen ?? [0, 1])
  const last = network.provinces.length - 1
  const cursor = useMemo(() => {
    const elementAt = ([row, column]: Cell) => table.current?.tBodies[0]?.rows[row]?.cells[column + 1]
    const go = (cell: Cell) => {
      const next = elementAt(cell)
      // A browser takes the focus from a cell that loses its tab stop, even for a moment.
      for (const old of table.current?.querySelectorAll('td[tabindex]') ?? [])
        if (old !== next) old.removeAttribute('tabindex')
      at.current = cell
      next?.setAttribute('tabindex', '0')
    }
    /** Column heads and row names stick to the edges, so a cell can lie in view and yet under them. */
    const reveal = () => elementAt(at.current)?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' })
    const focus = () => {
      elementAt(at.current)?.focus({ preventScroll: true })
      reveal()
    }
    return {
      go,
      focus,
      reveal,
      present: () => at.current,
      cellOf(target: EventTarget): Cell | null {
        const cell = target instanceof Element && target.closest<HTMLTableCellElement>('tbody td')
        const row = cell && cell.closest('tr')
        return row ? [row.sectionRowIndex, cell.cellIndex - 1] : null
      },
      /** @returns whether the key was one of the grid's */
      move(event: KeyboardEvent): boolean {
        const cell = target(event, at.current, last)
        if (!cell) return false
        go(cell)
        focus()
        return true
      },
      /** Shows at the head of row and column which cell is meant. */
      markHeaders(cell: Cell | null) {
        for (const old of table.current?.querySelectorAll('th[data-on]') ?? []) old.removeAttribute('data-on')
        if (!cell) return
        const [row, column] = cell
        table.current?.tHead?.rows[0]?.cells[column + 1]?.setAttribute('data-on', '')
        table.current?.tBodies[0]?.rows[row]?.cells[0]?.setAttribute('data-on', '')
      },
    }
  }, [table, last])
  const [row, column] = chosen ?? [-1, -1]
  useLayoutEffect(() => {
    if (row >= 0) cursor.go([row, column])
    else {
      const [presentRow, presentColumn] = cursor.present()
      cursor.go([Math.min(presentRow, last), Math.min(presentColumn, last)])
    }
  }, [cursor, row, column, last, network])
  return cursor
}
