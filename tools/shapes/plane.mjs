// Degrees to kilometres and back on a flat plane; good to 1 % within the country, which is all these shapes can claim.
const kmPerDegree = 111.19
const kmPerDegreeEast = (latitude) => kmPerDegree * Math.cos((latitude * Math.PI) / 180)

/** Turns [lng, lat] into kilometres east and north, true to scale at the given latitude. */
export function toPlane([lng, lat], atLatitude) {
  return [lng * kmPerDegreeEast(atLatitude), lat * kmPerDegree]
}

/** The inverse of `toPlane`. */
export function toDegrees([x, y], atLatitude) {
  return [x / kmPerDegreeEast(atLatitude), y / kmPerDegree]
}

/** Area of a closed ring in square units, positive if it runs counter-clockwise. */
export function signedArea(ring) {
  let twice = 0
  for (let i = 0; i + 1 < ring.length; i++) twice += ring[i][0] * ring[i + 1][1] - ring[i + 1][0] * ring[i][1]
  return twice / 2
}

/** Distance between two points, in the unit of the plane. */
export function distance(a, b) {
  return Math.hypot(a[0] - b[0], a[1] - b[1])
}

/** The point at the given share of the way from a to b; 0 is a, 1 is b. */
export function between(a, b, share) {
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share]
}

/** Fewer points of an open line, none of those left out further from it than the tolerance (Douglas–Peucker). */
export function simplified(points, tolerance) {
  const [first, last] = [points[0], points.at(-1)]
  let furthest = 0
  let at = 0
  for (let i = 1; i < points.length - 1; i++) {
    const away = distanceToSegment(points[i], first, last)
    if (away > furthest) [furthest, at] = [away, i]
  }
  if (furthest <= tolerance) return [first, last]
  return [
    ...simplified(points.slice(0, at + 1), tolerance),
    ...simplified(points.slice(at), tolerance).slice(1),
  ]
}

function distanceToSegment(point, a, b) {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]]
  const share = ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / (dx * dx + dy * dy || 1)
  return distance(point, between(a, b, Math.min(1, Math.max(0, share))))
}
