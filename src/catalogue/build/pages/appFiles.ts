/** Which files bring the app: what a plain page must name so that the app can take it over. */

/** Addresses relative to the atlas. */
export interface AppFiles {
  /** The app's entry script. */
  script: string
  styles: readonly string[]
  /** The script that a plain page starts (src/takeOver.ts). */
  takeOver: string
}

/** While developing: Vite serves sources, and styles come with the script. */
export const sources: AppFiles = { script: 'src/main.tsx', styles: [], takeOver: 'src/takeOver.ts' }

/**
 * The files of a built app, as its page names them.
 * @param index the text of the built index.html
 * @throws when it names no script
 */
export function builtAppFiles(index: string, takeOver: string): AppFiles {
  const addresses = (tag: RegExp, attribute: string) =>
    (index.match(tag) ?? []).flatMap(
      (found) => new RegExp(`\\s${attribute}="(?:\\./)?([^"]+)"`).exec(found)?.[1] ?? [],
    )
  const [script] = addresses(/<script\b[^>]*\btype="module"[^>]*>/g, 'src')
  if (!script) throw new Error('The built index.html names no script that plain pages could start.')
  return { script, styles: addresses(/<link\b[^>]*\brel="stylesheet"[^>]*>/g, 'href'), takeOver }
}
