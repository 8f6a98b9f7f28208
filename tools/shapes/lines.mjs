// Smooths the hand-placed waypoints of roads, railways and corridors into the lines of content/geometry.
// A waypoint never moves by more than 300 m, and lines that share a waypoint meet in the same point.
import { readFeatures, writeShapes } from './shapeFile.mjs'
import { between, distance, simplified, toDegrees, toPlane } from './plane.mjs'

const furthestMove = 0.25 // km; the rest of the 300 m is left for simplification and rounding
const simplifyTolerance = 0.03 // km
const samplingStep = 0.3 // km

// Lines that run on from one another are smoothed as one, so that they do not kink where they meet.
const chains = [
  ['cao-toc-huu-nghi-chi-lang', 'cao-toc-bac-giang-lang-son', 'cao-toc-ha-noi-bac-giang'],
  [
    'cao-toc-phap-van-cau-gie',
    'cao-toc-cau-gie-ninh-binh',
    'cao-toc-cao-bo-mai-son',
    'cao-toc-mai-son-quoc-lo-45',
    'cao-toc-quoc-lo-45-nghi-son',
    'cao-toc-nghi-son-dien-chau',
    'cao-toc-dien-chau-bai-vot',
    'cao-toc-bai-vot-ham-nghi',
    'cao-toc-ham-nghi-vung-ang',
  ],
  [
    'cao-toc-ha-noi-thai-nguyen',
    'cao-toc-thai-nguyen-cho-moi',
    'cao-toc-cho-moi-bac-kan',
    'cao-toc-bac-kan-cao-bang',
  ],
  ['duong-ven-bien-thanh-hoa', 'duong-ven-bien-nghi-son-cua-lo'],
  ['cao-toc-tan-thanh-coc-nam'],
  ['cao-toc-dong-dang-tra-linh'],
  ['cao-toc-thai-nguyen-lang-son'],
]

const origins = {
  hand: {
    vi: 'Điểm dẫn đặt tay, đã so với địa bàn xã, vị trí đô thị và chiều dài công bố, không theo đo đạc; làm trơn',
    en: 'Waypoints placed by hand, compared with communes, towns and the published length, not with a survey; smoothed',
  },
  coast: {
    vi: 'Điểm dẫn đặt tay, điểm rơi ra ngoài bờ biển của bản đồ được lùi vào đất liền, không theo đo đạc; làm trơn',
    en: 'Waypoints placed by hand, those beyond the coast of the map set back on land, not from a survey; smoothed',
  },
  interchanges: {
    vi: 'Điểm dẫn đặt tay theo vị trí nút giao và đô thị, chính xác đến khoảng 1 km; làm trơn',
    en: 'Waypoints placed by hand from interchange and town positions, good to about 1 km; smoothed',
  },
  stations: {
    vi: 'Điểm dẫn đặt tay theo vị trí các ga, không theo đo đạc; làm trơn',
    en: 'Waypoints placed by hand from station positions, not from a survey; smoothed',
  },
  ends: {
    vi: 'Chỉ hai đầu tuyến được công bố; điểm dẫn ở giữa đặt tay theo hành lang; làm trơn',
    en: 'Only the two ends are published; the waypoints between them are placed by hand along the corridor; smoothed',
  },
  none: {
    vi: 'Chưa có hướng tuyến công bố; điểm dẫn đặt tay theo hành lang hiện có, nắn thẳng; làm trơn',
    en: 'No alignment is published; waypoints placed by hand along the existing corridor, straightened; smoothed',
  },
  towns: {
    vi: 'Đường trục đặt tay từ đô thị đến đô thị, vẽ thành dải, không phải ranh giới; làm trơn',
    en: 'Centre line placed by hand from town to town and drawn as a band, not a boundary; smoothed',
  },
}

const drawn = readFeatures('waypoints.geojson')
const waypointsOf = new Map(drawn.map(({ properties, geometry }) => [properties.place, geometry.coordinates]))
const key = (point) => point.join()

const uses = new Map()
for (const points of waypointsOf.values())
  for (const point of points) uses.set(key(point), (uses.get(key(point)) ?? 0) + 1)

const lineOf = new Map()
const chained = new Set(chains.flat())
for (const chain of [
  ...chains,
  ...[...waypointsOf.keys()].filter((id) => !chained.has(id)).map((id) => [id]),
]) {
  const waypoints = chain.flatMap((id, n) => waypointsOf.get(id).slice(n ? 1 : 0))
  const latitude = waypoints[0][1]
  const pieces = curveThrough(relax(waypoints, latitude))
  let from = 0
  for (const id of chain) {
    const to = from + waypointsOf.get(id).length - 1
    lineOf.set(
      id,
      joined(pieces.slice(from, to), waypoints.slice(from, to + 1)).map((p) => toDegrees(p, latitude)),
    )
    from = to
  }
}

for (const file of ['expressways', 'roads', 'railways', 'corridors'])
  writeShapes(
    file,
    drawn
      .filter(({ properties }) => properties.file === file)
      .map(({ properties: { place, precision, basis } }) => ({
        type: 'Feature',
        properties: { place, precision, origin: origins[basis] },
        geometry: { type: 'LineString', coordinates: lineOf.get(place) },
      })),
  )

/** Lets the sharp turns give way a little, each within `furthestMove`; ends and shared waypoints stay. */
function relax(waypoints, latitude) {
  const start = waypoints.map((point) => toPlane(point, latitude))
  const free = (i) => i > 0 && i < start.length - 1 && uses.get(key(waypoints[i])) === 1
  let points = start
  for (let round = 0; round < 5; round++)
    points = points.map((point, i) => {
      if (!free(i)) return point
      const [before, after] = [points[i - 1], points[i + 1]]
      const share = distance(before, point) / (distance(before, point) + distance(point, after))
      const chord = between(before, after, share)
      const moved = between(point, chord, 0.25)
      const away = distance(start[i], moved)
      return away > furthestMove ? between(start[i], moved, furthestMove / away) : moved
    })
  return points
}

/** A centripetal Catmull-Rom curve through the points, as one list of sampled points for each piece between two. */
function curveThrough(points) {
  const last = points.length - 1
  const at = (i) => {
    if (i < 0) return between(points[1], points[0], 2)
    if (i > last) return between(points[last - 1], points[last], 2)
    return points[i]
  }
  return points.slice(1).map((_, i) => {
    const [p0, p1, p2, p3] = [at(i - 1), at(i), at(i + 1), at(i + 2)]
    const t1 = Math.sqrt(distance(p0, p1))
    const t2 = t1 + Math.sqrt(distance(p1, p2))
    const t3 = t2 + Math.sqrt(distance(p2, p3))
    const blend = (a, b, ta, tb, t) => between(a, b, (t - ta) / (tb - ta))
    const steps = Math.max(2, Math.ceil(distance(p1, p2) / samplingStep))
    return Array.from({ length: steps + 1 }, (_unused, step) => {
      const t = t1 + ((t2 - t1) * step) / steps
      const a1 = blend(p0, p1, 0, t1, t)
      const a2 = blend(p1, p2, t1, t2, t)
      const a3 = blend(p2, p3, t2, t3, t)
      return blend(blend(a1, a2, 0, t2, t), blend(a2, a3, t1, t3, t), t1, t2, t)
    })
  })
}

/** The pieces as one simplified line that keeps every waypoint shared with another line. */
function joined(pieces, waypoints) {
  const line = [pieces[0][0]]
  let run = [pieces[0][0]]
  pieces.forEach((piece, i) => {
    run.push(...piece.slice(1))
    if (i < pieces.length - 1 && uses.get(key(waypoints[i + 1])) === 1) return
    line.push(...simplified(run, simplifyTolerance).slice(1))
    run = [piece.at(-1)]
  })
  return line
}
