/** The drawn map in the page: follows the view as the map does, and reports clicks and moves back. */
import { useEffect, useImperativeHandle, useLayoutEffect, useMemo, useRef, useState, type Ref } from 'react'
import type { Flavour } from '../cartography/palette'
import type { Bounds } from '../catalogue/api'
import { useWords } from '../text/text'
import { useAtlas, useDay, useViewState } from '../view/atlas'
import { boundsOfChoice, closest, globalStateOf, home } from '../view/derived'
import { moveCamera, type Camera } from '../view/view'
import { draw, type Drawing as Drawn } from './draw'
import { Drawing } from './Drawing'
import styles from './drawnMap.module.css'
import { listenForMoves, type Moves } from './gestures'
import {
  cameraFitting,
  cameraPushed,
  cameraWithin,
  cameraZoomed,
  evenPadding,
  type Padding,
  type Size,
} from './projection'
import { useGround } from './useGround'

interface DrawnMapProps {
  flavour: Flavour
  ref?: Ref<{ zoomBy: (steps: number) => void; panBy: (x: number, y: number) => void; retry: () => void }>
  /** The places under a click, topmost first, none for the sea. */
  onPick: (ids: string[], camera: Camera | null) => void
  /** What the controls over the map cover, in pixels. */
  padding?: () => Padding
}

const limits = {
  bounds: home.limits.flat() as Bounds,
  minZoom: home.minZoom,
  maxZoom: home.maxZoom,
}

const atHome = () => evenPadding(24)

export function DrawnMap({ flavour, ref, onPick, padding = atHome }: DrawnMapProps) {
  const { store, catalogue, index } = useAtlas()
  const { t } = useWords()
  const view = useViewState((state) => state.view)
  const day = useDay()
  const { ground, retry } = useGround(catalogue, store)
  const [box, setBox] = useState<HTMLElement | null>(null)
  const size = useSize(box)
  /** Set only while a hand is on the map; at rest the view says where the camera is. */
  const [moving, setMoving] = useState<Camera | null>(null)

  const resting = useMemo(
    () =>
      size &&
      cameraWithin(
        view.camera ?? cameraFitting(boundsOfChoice(view, index), size, padding(), closest),
        size,
        limits,
      ),
    [view, index, size, padding],
  )
  const camera = moving ?? resting
  const drawing = useMemo(
    () =>
      size &&
      camera &&
      draw({ ground, size, camera, state: globalStateOf({ ...view, asOf: day }, index), flavour }),
    [ground, size, camera, view, day, index, flavour],
  )

  useEffect(() => {
    if (resting) store.setState({ seen: resting })
  }, [resting, store])

  const now = useRef<{ size: Size; camera: Camera; drawing: Drawn; onPick: DrawnMapProps['onPick'] }>(null)
  useLayoutEffect(() => {
    now.current = size && camera && drawing && { size, camera, drawing, onPick }
  })

  const moves = useMemo((): Moves => {
    const move = (next: (camera: Camera, size: Size) => Camera) => {
      if (!now.current) return
      now.current.camera = cameraWithin(next(now.current.camera, now.current.size), now.current.size, limits)
      setMoving(now.current.camera)
    }
    return {
      push: (by) => move((camera) => cameraPushed(camera, by)),
      zoom: (steps, about) =>
        move((camera, { width, height }) => {
          const within = Math.min(Math.max(camera.zoom + steps, limits.minZoom), limits.maxZoom) - camera.zoom
          return cameraZoomed(camera, within, about && [about[0] - width / 2, about[1] - height / 2])
        }),
      rest() {
        if (!now.current) return
        const { camera } = now.current
        store.setState((state) => ({ seen: camera, view: moveCamera(state.view, camera) }))
        setMoving(null)
      },
      pick: ([x, y]) => now.current?.onPick(now.current.drawing.placesAt(x, y), now.current.camera),
      isOver: ([x, y]) => !!now.current?.drawing.placesAt(x, y).length,
    }
  }, [store])

  useEffect(() => (box ? listenForMoves(box, moves) : undefined), [box, moves])
  useImperativeHandle(ref, () => ({
    zoomBy(steps) {
      moves.zoom(steps)
      moves.rest()
    },
    panBy(x, y) {
      moves.push([-x, -y])
      moves.rest()
    },
    retry,
  }))

  return (
    <div
      ref={setBox}
      className={styles.map}
      role="region"
      aria-label={t('app.canvasLabel')}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- keys move the map, so it must take the focus
      tabIndex={0}
    >
      {drawing && <Drawing drawing={drawing} />}
    </div>
  )
}

/** The inner size of an element as it changes; null until it has one. */
function useSize(element: HTMLElement | null): Size | null {
  const [size, setSize] = useState<Size | null>(null)
  useEffect(() => {
    if (!element) return
    const observer = new ResizeObserver(([entry]) => {
      const { width, height } = entry!.contentRect
      if (width > 0 && height > 0) setSize({ width: Math.round(width), height: Math.round(height) })
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [element])
  return size
}
