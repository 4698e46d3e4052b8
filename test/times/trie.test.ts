import fc from "fast-check";
import { Trie } from "../../src/times/trie";

const follow = <T>(trie: Trie<T>, text: string): T | undefined => {
  let node = 0;
  for (let at = 0; at < text.length; at++) {
    node = trie.step(node, text.charCodeAt(at));
    if (node === 0) return undefined;
  }
  return trie.at(node);
};

describe("a trie", () => {
  const words = fc.oneof(
    fc.string({ minLength: 1, maxLength: 6, unit: fc.constantFrom("a", "b", "c", "é", "月", "日") }),
    fc.string({ minLength: 1, maxLength: 10, unit: "binary" }),
  );

  it("holds each of its words, and no other text", () => {
    fc.assert(
      fc.property(fc.uniqueArray(words, { maxLength: 60 }), fc.array(words), (held, others) => {
        const entries = new Map(held.map((word, i) => [word, i + 1]));
        const trie = new Trie(entries);
        for (const text of [...held, ...others, ...held.map((word) => word.slice(0, -1)).filter(Boolean)])
          expect(follow(trie, text)).toBe(entries.get(text));
      }),
    );
  });

  it("is empty without words", () => {
    expect(new Trie(new Map()).step(0, "a".charCodeAt(0))).toBe(0);
  });
});
