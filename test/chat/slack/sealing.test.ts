import { SealError, Sealer } from "../../../src/chat/slack/sealing";
import { keyOf } from "./several";

/** Another first character, of the same alphabet. */
const swapped = (part: string): string => `${part.startsWith("B") ? "C" : "B"}${part.slice(1)}`;

describe("a sealed text", () => {
  const sealer = new Sealer([keyOf(1)]);
  const sealed = sealer.seal("xoxb-秘密", "T1");

  it("opens with its key and what it is about, and with nothing else", () => {
    expect(sealer.open(sealed, "T1")).toBe("xoxb-秘密");
    expect(() => sealer.open(sealed, "T2")).toThrow(SealError);
    expect(() => new Sealer([keyOf(2)]).open(sealed, "T1")).toThrow(SealError);
  });

  it("does not show what it holds, and is never the same twice", () => {
    expect(sealed).not.toContain("xoxb");
    expect(sealer.seal("xoxb-秘密", "T1")).not.toBe(sealed);
  });

  it("opens no more once any of it was changed", () => {
    const parts = sealed.split(".");
    for (const place of parts.keys())
      for (const changed of ["", "A", swapped(parts[place]!), parts[place]!.slice(1)])
        expect(() => sealer.open(parts.with(place, changed).join("."), "T1")).toThrow(SealError);
    expect(() => sealer.open("", "T1")).toThrow(SealError);
  });

  it("opens with an earlier key as long as that is there", () => {
    const later = new Sealer([keyOf(2), keyOf(1)]);
    expect(later.open(sealed, "T1")).toBe("xoxb-秘密");
    expect([later, sealer].map((one) => one.isCurrent(sealed))).toEqual([false, true]);
  });

  it("wants a key", () => expect(() => new Sealer([])).toThrow(RangeError));
});
