/** Before every test of the page: the matchers that read the DOM; after it: an empty page. */

import '@testing-library/jest-dom/vitest'
import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'

afterEach(cleanup)
