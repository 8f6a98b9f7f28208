/** A tool of which only what it draws on the map is shown, for pictures of it. */
import type { Tool } from '../view/view'
import { tools } from './tools'

export function Drawn({ tool }: { tool: Tool }) {
  const shown = tools[tool.name]
  return shown ? (
    <div hidden>
      <shown.Part told={tool.told} />
    </div>
  ) : null
}
