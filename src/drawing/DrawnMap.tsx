/** The drawn map in the page: follows the view as the map does, and reports clicks and moves back. */
import { useEffect, useImperativeHandle, useLayoutEffect, useMemo, useRef, useState, type Ref } from 'react'
import type { Flavour } from '../cartography/palette'
import type { Bounds } from '../catalogue/api'
import { useWords } from '../text/text'
import { useAtlas, useDay, useViewState } from '../view/atlas'
import { boundsOfChoice, closest, globalStateOf, home } from '../view/derived'
import { useSize } from '../view/useSize'
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
  projectionOf,
  type Padding,
  type Size,
} from './projection'
import { useGround } from './useGround'

export interface DrawnHandle {
  zoomBy: (steps: number) => void
  panBy: (x: number, y: number) => void
  retry: () => void
  /** Null until it is drawn. */
  camera: () => Camera | null
  /** Tells of every step of a move, also while it lasts. */
  whenMoved: (listener: (camera: Camera) => void) => () => void
  placesAt: (x: number, y: number) => string[]
}

interface DrawnMapProps {
  flavour: Flavour
  ref?: Ref<DrawnHandle>
  /** The places under a click, topmost first, none for the sea; and where it was. */
  onPick: (ids: string[], camera: Camera | null, at: [lng: number, lat: number]) => void
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
  const open = useViewState((state) => state.open)
  const matching = useViewState((state) => state.matching)
  const cursor = useViewState((state) => state.cursor)
  const marks = useViewState((state) => state.marks)
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
        view.camera ?? cameraFitting(boundsOfChoice({ view, open }, index), size, padding(), closest),
        size,
        limits,
      ),
    [view, open, index, size, padding],
  )
  const camera = moving ?? resting
  const drawing = useMemo(
    () =>
      size &&
      camera &&
      draw({
        ground,
        size,
        camera,
        state: globalStateOf({ view: { ...view, asOf: day }, open, matching, cursor }),
        flavour,
        marks,
      }),
    [ground, size, camera, view, open, matching, cursor, day, flavour, marks],
  )

  useEffect(() => {
    if (!resting || !size) return
    const { unproject } = projectionOf(resting, size)
    const [west, north] = unproject([0, 0])
    const [east, south] = unproject([size.width, size.height])
    store.setState({ seen: resting, sight: [west, south, east, north] })
  }, [resting, size, store])

  const now = useRef<{ size: Size; camera: Camera; drawing: Drawn; onPick: DrawnMapProps['onPick'] }>(null)
  useLayoutEffect(() => {
    now.current = size && camera && drawing && { size, camera, drawing, onPick }
  })

  const listeners = useRef(new Set<(camera: Camera) => void>())
  useEffect(() => {
    if (camera) for (const listener of listeners.current) listener(camera)
  }, [camera])

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
      pick([x, y]) {
        if (!now.current) return
        const { drawing, camera, size, onPick } = now.current
        onPick(drawing.placesAt(x, y), camera, projectionOf(camera, size).unproject([x, y]))
      },
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
    camera: () => now.current?.camera ?? null,
    whenMoved(listener) {
      listeners.current.add(listener)
      return () => void listeners.current.delete(listener)
    },
    placesAt: (x, y) => now.current?.drawing.placesAt(x, y) ?? [],
  }))

  return (
    <div
      ref={setBox}
      className={styles.map}
      role="region"
      aria-label={t('app.canvasLabel')}

      tabIndex={0}
    >
      {drawing && <Drawing drawing={drawing} />}
    </div>
  )
}
