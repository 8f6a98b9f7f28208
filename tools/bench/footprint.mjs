// @ts-check
/**
 * Loaded into another process before all else (`node --import`): when that ends, writes the most memory that was resident,
 * in bytes, and its processor time, in seconds, to the file that ATLAS_FOOTPRINT names.
 */

import { writeFileSync } from 'node:fs'

const file = process.env.ATLAS_FOOTPRINT
if (file) {
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage()
    const footprint = { peakBytes: maxRSS * 1024, processorSeconds: (userCPUTime + systemCPUTime) / 1e6 }
    writeFileSync(file, JSON.stringify(footprint))
  })
}
