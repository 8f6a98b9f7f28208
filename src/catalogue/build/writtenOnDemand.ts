/** Files by name, each written anew whenever it is read: all texts of a large catalogue are more than memory should hold. */
export class WrittenOnDemand implements ReadonlyMap<string, string> {
  private readonly writers = new Map<string, () => string>()

  set(name: string, write: () => string): void {
    this.writers.set(name, write)
  }
  get size(): number {
    return this.writers.size
  }
  has(name: string): boolean {
    return this.writers.has(name)
  }
  get(name: string): string | undefined {
    return this.writers.get(name)?.()
  }
  keys(): MapIterator<string> {
    return this.writers.keys()
  }
  *entries(): Generator<[string, string], undefined, undefined> {
    for (const [name, write] of this.writers) yield [name, write()]
  }
  *values(): Generator<string, undefined, undefined> {
    for (const write of this.writers.values()) yield write()
  }
  [Symbol.iterator](): Generator<[string, string], undefined, undefined> {
    return this.entries()
  }
  forEach(look: (text: string, name: string, files: ReadonlyMap<string, string>) => void): void {
    for (const [name, text] of this) look(text, name, this)
  }
}
