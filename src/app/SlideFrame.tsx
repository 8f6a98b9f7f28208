export function SlideFrame() {
  return null
}
