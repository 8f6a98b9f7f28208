/** A QR code as one path: black on white with its quiet zone, in every look, so that cameras read it. */
import qrcode from 'qrcode-generator'
import type { Box } from './page'

/** Modules of white around the code. */
const quiet = 3

/** @returns the dark modules as a path on a grid, and how many modules a side has, quiet zone included */
export function codePath(text: string): { d: string; side: number } {
  const code = qrcode(0, 'M')
  code.addData(text, 'Byte')
  code.make()
  const count = code.getModuleCount()
  let d = ''
  for (let row = 0; row < count; row++) {
    for (let column = 0; column < count; column++) {
      if (code.isDark(row, column)) d += `M${column + quiet} ${row + quiet}h1v1h-1z`
    }
  }
  return { d, side: count + 2 * quiet }
}

export function Code({ text, box }: { text: string; box: Box }) {
  const { d, side } = codePath(text)
  return (
    <g data-layer="code" transform={`translate(${box.x} ${box.y}) scale(${box.width / side})`}>
      <rect width={side} height={side} fill="#ffffff" />
      <path d={d} fill="#000000" shapeRendering="crispEdges" />
    </g>
  )
}
