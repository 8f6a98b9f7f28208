/** A story as slides: its title, then a slide a step with its words, its picture, and in the notes what it rests on. */
import type { Flavour } from '../cartography/palette'
import type { Language } from '../catalogue/words'
import { stepsOf, wordsIn, type Step, type Story } from '../story/story'
import type { Atlas } from '../view/atlas'
import { makeFile } from './makeFile'
import { createMeasure, fontsReady } from './measureText'
import { fetchPart } from './notMade'
import { noTexts, pictureOf } from './pictureOf'
import { pictureAside } from './pictureAside'
import { pixelsOf, presets, type Format } from './presets'
import { readGround } from './readGround'
import { sceneOfStep } from './sceneOfStep'
import type { Slide } from './slideFile'
import { sourcesOf, subjectOf } from './subject'
import { voicesOf } from './voices'

/** Words stand beside the picture, so it is less wide than a slide; sharp on a wall of 1920 × 1080, and small to hand around. */
const format: Format = { ...presets['four-three'], ratio: 1.25 }

interface Request {
  story: Story
  /** Of the story, and of a step without one. */
  title: string
  untitled: string
  language: Language
  flavour: Flavour
  /** Told before each slide, counted from 1. */
  begins: (slide: number, of: number) => void
}

export interface Slides {
  file: Blob
  /** Numbers of the steps that ask for something that is not in the atlas. */
  partly: number[]
}

/** @throws NotMade, or an error of the network */
export async function storySlides(atlas: Atlas, request: Request): Promise<Slides> {
  const { catalogue, index, home = '' } = atlas
  const { story, title, untitled, language, flavour, begins } = request
  const steps = stepsOf(story)
  const write = await fetchPart(import('./slideFile').then((module) => module.slideFile))
  const [ground, voices] = await Promise.all([readGround(catalogue), voicesOf([language]), fontsReady()])
  const settings = { flavour, transparent: false, legend: true, scale: true, code: false }
  const measure = createMeasure()
  const partly: number[] = []

  const slideOf = async (step: Step): Promise<{ slide: Slide; isWhole: boolean }> => {
    const { scene, isWhole } = await sceneOfStep(step, language, catalogue, index)
    const subject = await subjectOf(scene.view.chosen, catalogue)
    const link = `${home}?${step.address}`
    const name = wordsIn(step.title, language) || untitled
    const made = pictureOf({
      scene,
      subject,
      settings,
      format,
      texts: { ...noTexts, title: name },
      link,
      untitled: true,
      ground,
      voices,
      index,
      measure,
    })
    const spoken = [wordsIn(step.notes, language), ...subject.lines(language)].filter(Boolean)
    const facts = { title: name, language, address: link, notes: spoken, alt: made.props.label, flavour }
    const origin = { address: step.address, version: index.version, sources: sourcesOf(subject) }
    const picture = await pictureAside(made.props, (svg) =>
      makeFile(svg, 'png', format, { ...facts, origin }),
    )
    const text = wordsIn(step.text, language)
    return { slide: { ...facts, text, picture, size: pixelsOf(format) }, isWhole }
  }

  const slides: Slide[] = []
  for (const [n, step] of steps.entries()) {
    begins(n + 1, steps.length)
    const { slide, isWhole } = await slideOf(step)
    slides.push(slide)
    if (!isWhole) partly.push(n + 1)
  }
  const opening = { title, text: voices[0]!.t('map.credits') }
  return { file: await write({ slides, opening, flavour }), partly }
}
