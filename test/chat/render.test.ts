import * as fc from "fast-check";
import { cutSpans, lengthOf, plainLength } from "../../src/chat/cut";
import { LIMITS, type Limits } from "../../src/chat/limits";
import { render } from "../../src/chat/render";
import type { RenderedBlock, Version } from "../../src/chat/rendered";
import type { Block, Pages } from "../../src/chat/reply";
import type { Reader } from "../../src/language/reader";
import { type Span, textOf } from "../../src/language/spans";
import { say, time } from "../../src/language/values";

const READER: Reader = { locales: ["en"], zone: "Asia/Shanghai", now: "2025-11-18T12:00Z" };
const said = (spans: readonly Span[]): string => spans.map(textOf).join("");
const text = (words: string): Span => ({ kind: "text", text: words });

const every = (block: RenderedBlock): string[] => {
  switch (block.kind) {
    case "list":
      return block.items.flatMap((item) => [said(item.text), ...item.details.map(said)]);
    case "fields":
      return block.fields.map(({ label, value }) => said(label) + said(value));
    case "buttons":
      return block.buttons.map(({ label }) => label);
    default:
      return [said(block.text)];
  }
};
const lines = (version: Version | undefined): string[] => (version?.blocks ?? []).flatMap(every);

describe("a reply", () => {
  it("is put in words for its reader, its times still values", () => {
    const [version] = render(
      [{ kind: "text", text: time({ kind: "instant", start: "2025-11-19T04:00Z" }) }],
      READER,
      LIMITS.console,
    );
    expect(version).toMatchObject({ locale: "en", direction: "ltr" });
    expect(version?.blocks[0]).toMatchObject({ kind: "text", text: [{ kind: "time" }] });
    expect(lines(version)[0]).toContain("12:00 (Shanghai time; 04:00 UTC)");
  });

  it("is told in every language of its readers in turn", () => {
    const versions = render(
      [{ kind: "note", text: say("time.under-way") }],
      { ...READER, locales: ["zh-Hans", "en"] },
      LIMITS.console,
    );
    expect(versions.map(({ locale }) => locale)).toEqual(["zh-Hans", "en"]);
    expect(versions.flatMap(lines)).toEqual(["正在进行", "under way"]);
  });

  it("leaves out what is empty, and buttons that the platform could not send", () => {
    const blocks: Block[] = [
      { kind: "list", items: [] },
      { kind: "fields", fields: [] },
      {
        kind: "buttons",
        buttons: [
          { label: say("time.under-way"), line: "x".repeat(101) },
          { label: say("time.under-way"), line: "action done A3" },
        ],
      },
    ];
    const [version] = render(blocks, READER, LIMITS.discord);
    expect(version?.blocks).toEqual([
      { kind: "buttons", buttons: [{ label: "under way", line: "action done A3" }] },
    ]);
  });
});

describe("a reply that is too long", () => {
  const items = (count: number, words: string): Block => ({
    kind: "list",
    items: Array.from({ length: count }, (_, index) => ({ text: `A${index} ${words}`, details: ["detail"] })),
  });

  it("keeps what comes first, and says that it was cut and how to see the rest", () => {
    const [version] = render(
      [{ kind: "heading", text: "Actions" }, items(5000, "report"), { kind: "text", text: "after" }],
      READER,
      LIMITS.slack,
    );
    const shown = lines(version);
    expect(shown.slice(0, 4)).toEqual(["Actions", "A0 report", "detail", "A1 report"]);
    expect(shown).not.toContain("after");
    expect(shown.at(-1)).toMatch(/^Not everything fits.*ask for less at once/);
  });

  it("is cut where a single text is, and says so too", () => {
    const [version] = render([{ kind: "quote", text: "word ".repeat(2000) }], READER, LIMITS.slack);
    const [quote, note] = lines(version);
    expect(quote).toMatch(/word…$/);
    expect(quote?.length).toBeLessThanOrEqual(3000);
    expect(note).toMatch(/^Not everything fits/);
  });

  it("is not called cut when it just fits", () => {
    const tight: Limits = { ...LIMITS.slack, message: 8, blocks: 1 };
    expect(lines(render([{ kind: "text", text: "1234567" }], READER, tight)[0])).toEqual(["1234567"]);
  });

  it("keeps the limits of every platform, in however many languages", () => {
    const block = fc.oneof(
      fc.string({ maxLength: 9000 }).map((words): Block => ({ kind: "text", text: words })),
      fc.string({ maxLength: 400 }).map((words): Block => ({ kind: "heading", text: words })),
      fc.tuple(fc.nat(80), fc.string({ maxLength: 4000 })).map(([count, words]) => items(count, words)),
      fc.string({ maxLength: 3000 }).map(
        (words): Block => ({
          kind: "fields",
          fields: Array.from({ length: 30 }, () => ({ label: words, value: words })),
        }),
      ),
    );
    fc.assert(
      fc.property(
        fc.array(block, { maxLength: 8 }),
        fc.constantFrom(...Object.values(LIMITS)),
        (blocks, limits) => {
          const versions = render(blocks, { ...READER, locales: ["en", "zh-Hans"] }, limits);
          const all = versions.flatMap(({ blocks: shown }) => shown);
          expect(all.flatMap(every).join("\n").length).toBeLessThanOrEqual(limits.message);
          expect(
            all.reduce((sum, shown) => sum + (shown.kind === "list" ? shown.items.length : 1), 0),
          ).toBeLessThanOrEqual(limits.blocks);
          for (const shown of all)
            if (shown.kind === "text") expect(said(shown.text).length).toBeLessThanOrEqual(limits.text);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe("a reply that comes in pages", () => {
  const pages = (count: number, words: string, more: Partial<Pages> = {}): Pages => ({
    kind: "pages",
    entries: Array.from({ length: count }, (_, index): Block[] => [
      { kind: "list", items: [{ text: `A${index + 1} ${words}` }] },
    ]),
    first: 1,
    total: count,
    lines: Array.from({ length: count + 1 }, (_, index) => `actions from ${index + 1}`),
    ...more,
  });
  const buttons = (version: Version | undefined): string[] =>
    (version?.blocks ?? [])
      .flatMap((block) => (block.kind === "buttons" ? block.buttons : []))
      .map(({ line }) => line);

  it("is shown without a word more where all of it fits", () => {
    const [version] = render([pages(3, "report")], READER, LIMITS.discord);
    expect(lines(version)).toEqual(["A1 report", "A2 report", "A3 report"]);
  });

  it("says which part it shows, and goes on with the first entry that it has no room for", () => {
    const blocks: Block[] = [
      { kind: "heading", text: "Actions" },
      pages(15, "word ".repeat(100), { first: 16, total: 41, previous: "actions from 1" }),
      { kind: "note", text: "How to" },
    ];
    const [version] = render(blocks, READER, LIMITS.discord);
    const shown = lines(version).filter((line) => line.startsWith("A")).length - 1;
    expect(shown).toBeGreaterThan(5);
    expect(shown).toBeLessThan(15);
    expect(lines(version)).toContain(`16–${15 + shown} of 41`);
    expect(buttons(version)).toEqual(["actions from 1", `actions from ${shown + 1}`]);
    expect(lines(version).at(-1)).toBe("How to");
  });

  it("leaves room for as many buttons as there may be", () => {
    const withButton = (id: number): Block[] => [
      {
        kind: "list",
        items: [{ text: `A${id}`, buttons: [{ label: say("button.done"), line: `action done A${id}` }] }],
      },
    ];
    const many = pages(40, "", { entries: Array.from({ length: 40 }, (_, index) => withButton(index)) });
    const [version] = render([many], READER, { ...LIMITS.discord, blocks: 100 });
    const all = (version?.blocks ?? []).flatMap((block) =>
      block.kind === "list"
        ? block.items.flatMap((item) => item.buttons)
        : block.kind === "buttons"
          ? block.buttons
          : [],
    );
    expect(all.length).toBeLessThanOrEqual(LIMITS.discord.buttons);
    expect(all.at(-1)?.line).toMatch(/^actions from \d+$/);
  });

  it("leads to every entry on every platform, however long they are", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ maxLength: 5000 }), { minLength: 1, maxLength: 40 }),
        fc.constantFrom(...Object.values(LIMITS)),
        (texts, limits) => {
          const seen = new Set<number>();
          for (let at = 0, turns = 0; at < texts.length && turns <= texts.length; turns++) {
            // By a sign that the texts, which are ASCII, cannot have.
            const list: Pages = {
              kind: "pages",
              entries: texts.slice(at, at + 15).map((words, offset): Block[] => [
                {
                  kind: "list",
                  items: [{ text: { kind: "code", text: `№${at + offset}` }, details: [words] }],
                },
              ]),
              first: at + 1,
              total: texts.length,
              lines: texts.slice(at, at + 16).map((_, offset) => `from ${at + offset}`),
            };
            const [version] = render([list], READER, limits);
            expect(lines(version).join("\n").length).toBeLessThanOrEqual(limits.message);
            for (const line of lines(version)) {
              const [, id] = /^№(\d+)$/.exec(line) ?? [];
              if (id !== undefined) seen.add(Number(id));
            }
            at = Number(/\d+/.exec(buttons(version)[0] ?? "from 99")![0]);
          }
          expect(seen.size).toBe(texts.length);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe("cutting", () => {
  it("never splits a time, a link or a code", () => {
    const link: Span = { kind: "link", url: "https://example.org/", label: "minutes" };
    expect(cutSpans([text("see "), link, text(" now")], 12)).toEqual([text("see "), text("…")]);
    const code: Span = { kind: "text", text: "/mag help", code: true };
    expect(cutSpans([code, text(" and more")], 6)).toEqual([text("…")]);
  });

  it("never splits what people see as one character", () => {
    expect(said(cutSpans([text("👩‍👩‍👧👩‍👩‍👧👩‍👩‍👧")], 18))).toBe("👩‍👩‍👧👩‍👩‍👧…");
    expect(said(cutSpans([text("e\u0301e\u0301e\u0301")], 4))).toBe("e\u0301…");
  });

  it("closes an isolate that it cut open", () => {
    expect(said(cutSpans([text("\u2068الاجتماع القادم للمجموعة\u2069")], 20))).toMatch(
      /^\u2068[^\u2069]+\u2069…$/,
    );
  });

  it("counts what a platform's escapes take", () => {
    const escaped = (span: Span): number => textOf(span).replaceAll("&", "&amp;").length;
    expect(said(cutSpans([text("a&&&&")], 12, escaped))).toBe("a&&…");
  });

  it("leaves nothing longer than asked for", () => {
    fc.assert(
      fc.property(
        fc.array(fc.string().map(text), { maxLength: 5 }),
        fc.integer({ min: 1, max: 50 }),
        (spans, longest) => {
          expect(lengthOf(cutSpans(spans, longest), plainLength)).toBeLessThanOrEqual(longest);
        },
      ),
    );
  });
});
