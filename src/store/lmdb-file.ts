import fs from "node:fs";

/**
 * The format of an LMDB data file (format 2, 64 bits, little-endian), read without mapping it into memory: LMDB
 * trusts its file, and one that is cut short or overwritten makes it end the whole process.
 *
 * A file is pages of one size. The first two are heads, of which the one with the later transaction counts; each
 * points to the roots of two B+trees, one of free pages and one of the data.
 */
const PAGE = { number: 0, flags: 18, lower: 20, upper: 22, pages: 20, header: 24 };
const HEAD = {
  magic: 24,
  version: 28,
  pageSize: 48,
  trees: [48, 96],
  lastPage: 144,
  transaction: 152,
  bytes: 160,
};
const TREE = { depth: 6, entries: 32, root: 40 };
const NODE = { low: 0, flags: 4, keySize: 6, header: 8 };

const BRANCH = 0x01;
const LEAF = 0x02;
const OVERFLOW = 0x04;
const META = 0x08;
/** In a leaf: the data lie on pages of their own, and the node holds a reference to them. */
const BIG = 0x01;
const REFERENCE = { page: 0, pages: 16, bytes: 24 };

const MAGIC = 0xbeefc0de;
const FORMAT = 2;
const FIRST_PAGE = 2;
const NO_ROOT = 0xffff_ffff_ffff_ffffn;
const DEEPEST = 32;

interface Tree {
  depth: number;
  entries: number;
  root: number | undefined;
}

interface Head {
  pageSize: number;
  lastPage: number;
  transaction: bigint;
  trees: Tree[];
}

/** The head of the latest snapshot; undefined where the file does not begin as an LMDB file does. */
export function readHead(fd: number): Head | undefined {
  const first = parseHead(fd, 0);
  const second = first && parseHead(fd, first.pageSize);
  if (!second || second.pageSize !== first.pageSize) return undefined;
  return second.transaction > first.transaction ? second : first;
}

function parseHead(fd: number, position: number): Head | undefined {
  const bytes = Buffer.alloc(HEAD.bytes);
  if (fs.readSync(fd, bytes, 0, HEAD.bytes, position) < HEAD.bytes) return undefined;
  const pageSize = bytes.readUInt32LE(HEAD.pageSize);
  const recognised =
    bytes.readUInt32LE(HEAD.magic) === MAGIC &&
    bytes.readUInt32LE(HEAD.version) === FORMAT &&
    (bytes.readUInt16LE(PAGE.flags) & META) !== 0 &&
    pageSize >= 256 &&
    pageSize <= 65_536;
  if (!recognised) return undefined;
  return {
    pageSize,
    lastPage: Number(bytes.readBigUInt64LE(HEAD.lastPage)),
    transaction: bytes.readBigUInt64LE(HEAD.transaction),
    trees: HEAD.trees.map((offset) => parseTree(bytes.subarray(offset))),
  };
}

function parseTree(bytes: Buffer): Tree {
  const root = bytes.readBigUInt64LE(TREE.root);
  return {
    depth: bytes.readUInt16LE(TREE.depth),
    entries: Number(bytes.readBigUInt64LE(TREE.entries)),
    root: root === NO_ROOT ? undefined : Number(root),
  };
}

/**
 * Whether every page that a snapshot refers to is there, is the page it should be, and refers to nothing outside of
 * itself and of the file. The content of the documents is not judged. Linear in the size of the file.
 */
export function isSound(fd: number, head: Head): boolean {
  try {
    const walk = new Walk(fd, head);
    return head.trees.every((tree) => walk.tree(tree));
  } catch (error) {
    if (error instanceof Unsound) return false;
    throw error;
  }
}

class Unsound extends Error {}

function demand(holds: boolean): asserts holds {
  if (!holds) throw new Unsound();
}

class Walk {
  private readonly visited = new Set<number>();
  private readonly fileSize: number;

  constructor(
    private readonly fd: number,
    private readonly head: Head,
  ) {
    this.fileSize = fs.fstatSync(fd).size;
  }

  tree({ root, depth, entries }: Tree): boolean {
    if (root === undefined) return depth === 0 && entries === 0;
    demand(depth >= 1 && depth <= DEEPEST);
    return this.subtree(root, depth) === entries;
  }

  /** @returns the number of entries below a page that stands `height` levels above nothing. */
  private subtree(number: number, height: number): number {
    const page = this.page(number, this.head.pageSize);
    const flags = page.readUInt16LE(PAGE.flags) & (BRANCH | LEAF | OVERFLOW | META);
    demand(flags === (height === 1 ? LEAF : BRANCH));
    const room = this.head.pageSize - PAGE.header;
    const lower = page.readUInt16LE(PAGE.lower);
    demand(
      lower % 2 === 0 && lower <= page.readUInt16LE(PAGE.upper) && page.readUInt16LE(PAGE.upper) <= room,
    );
    const nodes = lower / 2;
    let entries = 0;
    for (let node = 0; node < nodes; node++) {
      const start = PAGE.header + page.readUInt16LE(PAGE.header + 2 * node);
      demand(start >= PAGE.header + lower && start + NODE.header <= page.length);
      const data = start + NODE.header + page.readUInt16LE(start + NODE.keySize);
      demand(data <= page.length);
      if (height === 1) this.entry(page, start, data);
      entries += height === 1 ? 1 : this.subtree(page.readUIntLE(start + NODE.low, 6), height - 1);
    }
    return entries;
  }

  private entry(page: Buffer, start: number, data: number): void {
    const size = page.readUInt32LE(start + NODE.low);
    if ((page.readUInt16LE(start + NODE.flags) & BIG) === 0) {
      demand(data + size <= page.length);
      return;
    }
    demand(data + REFERENCE.bytes <= page.length);
    const first = Number(page.readBigUInt64LE(data + REFERENCE.page));
    const pages = Number(page.readBigUInt64LE(data + REFERENCE.pages));
    demand(PAGE.header + size <= pages * this.head.pageSize);
    const header = this.page(first, PAGE.header);
    demand((header.readUInt16LE(PAGE.flags) & OVERFLOW) !== 0 && header.readUInt32LE(PAGE.pages) === pages);
    demand(this.exists(first + pages - 1));
  }

  private page(number: number, bytes: number): Buffer {
    demand(this.exists(number) && !this.visited.has(number));
    this.visited.add(number);
    const page = Buffer.allocUnsafe(bytes);
    demand(fs.readSync(this.fd, page, 0, bytes, number * this.head.pageSize) === bytes);
    demand(Number(page.readBigUInt64LE(PAGE.number)) === number);
    return page;
  }

  private exists(number: number): boolean {
    const { lastPage, pageSize } = this.head;
    return number >= FIRST_PAGE && number <= lastPage && (number + 1) * pageSize <= this.fileSize;
  }
}
