/**
 * A set of words to be found in running text, longest first, in time that does not depend on how many there are.
 *
 * It is a double array (Aoe, "An Efficient Digital Search Algorithm by Using a Double-Array Structure", 1989): the
 * node that a letter leads to lies at the node's base plus the letter's number, if the parent noted there is the node.
 * A step is two look-ups in typed arrays, without hashing and without objects to chase.
 */
export class Trie<T> {
  /** The number of each letter that occurs, by character code; 0 for all others. */
  private readonly letters: Uint16Array;
  /** Of each node, its base at an even place and its parent behind it: both are wanted at once. */
  private readonly cells: Int32Array;
  private readonly values: readonly (T | undefined)[];

  constructor(entries: ReadonlyMap<string, T>) {
    const packer = new Packer([...entries.keys()].sort());
    this.letters = packer.letters;
    this.cells = packer.packed();
    const values = new Array<T | undefined>(this.cells.length / 2).fill(undefined);
    this.values = values;
    for (const [word, value] of entries) values[this.nodeOf(word)] = value;
  }

  /** The node reached from a node by a character code; 0 when no word goes on so. The root is node 0. */
  step(node: number, code: number): number {
    const letter = this.letters[code]!;
    if (letter === 0) return 0;
    const next = this.cells[node * 2]! + letter;
    return this.cells[next * 2 + 1] === node ? next : 0;
  }

  /** What the word that ends at a node stands for. */
  at(node: number): T | undefined {
    return this.values[node];
  }

  private nodeOf(word: string): number {
    let node = 0;
    for (let at = 0; at < word.length; at++) node = this.step(node, word.charCodeAt(at));
    return node;
  }
}

/** The parent of a cell that is no node. */
const FREE = -1;
/** Free cells that are too narrow for a family are tried this often; then the search goes on behind them for good. */
const PATIENCE = 40;

/** A node to be given children: the words `from` to `to`, alike in their first `depth` letters, go on from it. */
interface Branch {
  readonly node: number;
  readonly from: number;
  readonly to: number;
  readonly depth: number;
}

/** Finds each node a base at which all its children fall on free cells. */
class Packer {
  readonly letters: Uint16Array;
  private cells = new Int32Array(0x20000).fill(FREE);
  private size = 1;
  /** Where the search for an only child's cell begins: those below are taken. */
  private single = 1;
  /** Where that for several children's cells does: there is hardly any room for them below. */
  private several = 1;

  /** @param words in the order of their code units, each once. */
  constructor(private readonly words: readonly string[]) {
    this.letters = numbered(words);
    this.cells.fill(0, 0, 2);
    const branches: Branch[] = [{ node: 0, from: 0, to: words.length, depth: 0 }];
    for (let branch = branches.pop(); branch; branch = branches.pop()) this.place(branch, branches);
  }

  /** As long as a step from any base may reach. */
  packed(): Int32Array {
    const most = this.letters.reduce((count, letter) => Math.max(count, letter), 0);
    this.hold(this.size + most);
    return this.cells.slice(0, 2 * (this.size + most + 1));
  }

  private place({ node, from, to, depth }: Branch, branches: Branch[]): void {
    const letters: number[] = [];
    const starts: number[] = [];
    for (let at = from; at < to; at++) {
      const word = this.words[at]!;
      if (word.length === depth) continue;
      const letter = this.letters[word.charCodeAt(depth)]!;
      if (letters.at(-1) === letter) continue;
      letters.push(letter);
      starts.push(at);
    }
    if (letters.length === 0) {
      this.cells[node * 2] = 0;
      return;
    }
    const base = this.baseFor(letters);
    this.cells[node * 2] = base;
    letters.forEach((letter, i) => {
      this.cells[(base + letter) * 2 + 1] = node;
      this.size = Math.max(this.size, base + letter + 1);
      branches.push({ node: base + letter, from: starts[i]!, to: starts[i + 1] ?? to, depth: depth + 1 });
    });
  }

  private baseFor(letters: readonly number[]): number {
    const least = Math.min(...letters);
    const most = Math.max(...letters);
    const only = letters.length === 1;
    let cell = Math.max(only ? this.single : this.several, least);
    for (let tries = 0; ; cell++) {
      this.hold(cell - least + most);
      if (this.isTaken(cell)) continue;
      tries++;
      if (only) this.single = cell;
      else if (tries === 1 || tries === PATIENCE) this.several = cell;
      if (this.fits(cell - least, letters)) return cell - least;
    }
  }

  private fits(base: number, letters: readonly number[]): boolean {
    for (const letter of letters) if (this.isTaken(base + letter)) return false;
    return true;
  }

  private isTaken(cell: number): boolean {
    return this.cells[cell * 2 + 1] !== FREE;
  }

  /** Makes room up to a cell. */
  private hold(cell: number): void {
    if (cell * 2 + 1 < this.cells.length) return;
    const { cells } = this;
    this.cells = new Int32Array(cells.length * 2).fill(FREE);
    this.cells.set(cells);
  }
}

/** Numbers the letters from 1, the commonest first: low numbers lie close together. */
function numbered(words: readonly string[]): Uint16Array {
  const uses = new Uint32Array(0x10000);
  for (const word of words) for (let at = 0; at < word.length; at++) uses[word.charCodeAt(at)]!++;
  const letters = new Uint16Array(0x10000);
  const used = [...uses.keys()].filter((code) => uses[code]! > 0).sort((a, b) => uses[b]! - uses[a]!);
  for (const [i, code] of used.entries()) letters[code] = i + 1;
  return letters;
}
