/** The drawn map once more, of another day: where there is no WebGL. */
import { useEffect, useMemo, useRef } from 'react'
import { DrawnMap, type DrawnHandle } from '../drawing/DrawnMap'
import { AtlasProvider, useAtlas } from '../view/atlas'
import { home } from '../view/derived'
import { otherDay } from '../view/otherDay'
import type { TwinProps } from './SwipePane'

const middle = {
  lng: (home.bounds[0] + home.bounds[2]) / 2,
  lat: (home.bounds[1] + home.bounds[3]) / 2,
  zoom: 5,
}

export function DrawnTwin({ day, flavour, below, setPlacesAt }: TwinProps) {
  const atlas = useAtlas()
  const map = useRef<DrawnHandle>(null)
  const other = useMemo(
    () => otherDay(atlas.store, day, below.camera() ?? middle),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- one store for as long as the tool is open; the day reaches it below
    [atlas.store],
  )
  useEffect(() => {
    const unfollow = below.whenMoved(other.moveTo)
    return () => {
      unfollow()
      other.stop()
    }
  }, [below, other])
  useEffect(() => other.show(day), [other, day])
  useEffect(() => {
    setPlacesAt((x, y) => map.current?.placesAt(x, y) ?? [])
    return () => setPlacesAt(null)
  }, [setPlacesAt])
  return (
    <AtlasProvider atlas={{ ...atlas, store: other.store }}>
      <DrawnMap flavour={flavour} ref={map} onPick={() => {}} />
    </AtlasProvider>
  )
}
