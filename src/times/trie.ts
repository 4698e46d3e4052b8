/**
 * A set of words to be found in running text, longest first, in time that does not depend on how many there are.
 * The edges lie in one open-addressed table of typed arrays: no objects to chase while walking.
 */
export class Trie<T> {
  private readonly classes = new Uint16Array(0x10000);
  private readonly edges: Float64Array;
  private readonly targets: Uint32Array;
  private readonly values: (T | undefined)[] = [undefined];
  private readonly mask: number;
  private classCount = 0;

  constructor(entries: ReadonlyMap<string, T>) {
    let letters = 1;
    for (const word of entries.keys()) letters += word.length;
    const size = 2 ** Math.ceil(Math.log2(letters * 2));
    this.mask = size - 1;
    this.edges = new Float64Array(size);
    this.targets = new Uint32Array(size);
    for (const [word, value] of entries) this.insert(word, value);
  }

  /** The node reached from a node by a character code; 0 when no word goes on so. The root is node 0. */
  step(node: number, code: number): number {
    const letter = this.classes[code]!;
    if (letter === 0) return 0;
    const edge = node * 0x1000 + letter;
    for (let slot = this.slot(node, letter); ; slot = (slot + 1) & this.mask) {
      const found = this.edges[slot];
      if (found === edge) return this.targets[slot]!;
      if (found === 0) return 0;
    }
  }

  /** What the word that ends at a node stands for. */
  at(node: number): T | undefined {
    return this.values[node];
  }

  private slot(node: number, letter: number): number {
    return (Math.imul(node, 0x9e3779b1) ^ Math.imul(letter, 0x85ebca6b)) & this.mask;
  }

  private insert(word: string, value: T): void {
    let node = 0;
    for (let at = 0; at < word.length; at++) {
      const code = word.charCodeAt(at);
      const next = this.step(node, code);
      node = next === 0 ? this.grow(node, code) : next;
    }
    this.values[node] = value;
  }

  private grow(node: number, code: number): number {
    if (this.classes[code] === 0) this.classes[code] = ++this.classCount;
    const letter = this.classes[code]!;
    let slot = this.slot(node, letter);
    while (this.edges[slot] !== 0) slot = (slot + 1) & this.mask;
    this.edges[slot] = node * 0x1000 + letter;
    this.targets[slot] = this.values.length;
    this.values.push(undefined);
    return this.values.length - 1;
  }
}
