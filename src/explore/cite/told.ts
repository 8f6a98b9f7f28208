/** What the address tells the tool: what is cited and in which form, as in `view~bibtex`. */

export const forms = ['vi', 'en', 'bibtex', 'csl'] as const
export type Form = (typeof forms)[number]

export interface Asked {
  /** The map as it is seen, though something is chosen. */
  view: boolean
  form: Form
}

/** Reads whatever it is told; what means nothing is left at its default. */
export function readAsked(told: string, usual: Form): Asked {
  const parts = told.split('~')
  return { view: parts.includes('view'), form: forms.find((form) => parts.includes(form)) ?? usual }
}

export const writeAsked = ({ view, form }: Asked) => [...(view ? ['view'] : []), form].join('~')
