import { join } from "node:path";
import type { Post } from "../../../src/chat/adapter";
import { expectKept } from "../../kept";
import { CHROMIUM, leftToRight } from "./chromium";
import { pageOf } from "./page";
import { postsIn } from "./posts";

const kept = (name: string): string => join(__dirname, "kept", name);

/** What must stand on the screen as it is written, whatever runs around it. */
const WHOLE = [/\d\d:\d\d/gu, /\/mag [a-z]+(?: [a-z]+)* [A-Z]\d+/gu, /UTC/gu, /IMSB|BPF|MAG/gu];

describe.each(["ar", "zh-Hans", "ru"] as const)("reminders in %s", (locale) => {
  let posts: Post[];
  beforeAll(async () => {
    posts = (await postsIn([locale])).slice(0, 6);
  });

  it("look as they did when somebody looked at them", () => {
    expect(posts).toHaveLength(6);
    expectKept(kept(`${locale}.html`), pageOf(posts));
  });

  const seen = CHROMIUM === undefined ? it.skip : it;
  if (CHROMIUM === undefined) console.warn("No Chromium here: the order on the screen is not looked at.");

  seen("stand in the right order in a browser, a chat client and a terminal", () => {
    const page = pageOf(posts);
    const lines = leftToRight(page);
    const written = [...page.matchAll(/<div class="line[^>]*>([\s\S]*?)<\/div>/gu)].map(([, text]) =>
      text!.replace(/<[^>]*>/gu, "").replace(/\p{Format}/gu, ""),
    );
    expect(lines).toHaveLength(written.length);
    for (const [index, text] of written.entries())
      for (const pattern of WHOLE)
        for (const [whole] of text.matchAll(pattern)) expect(lines[index]).toContain(whole);
    expectKept(kept(`${locale}.left-to-right.txt`), `${lines.join("\n")}\n`);
  });
});

describe("a line that runs from right to left", () => {
  it("says so in every view, whatever it begins with", async () => {
    const page = pageOf((await postsIn(["ar"], ["en.md"])).slice(0, 6));
    for (const [, text] of page.matchAll(/<div class="line[^>]*>([\s\S]*?)<\/div>/gu)) {
      const strong = /[\p{L}\u200f]/u.exec(text!.replace(/<[^>]*>/gu, ""))?.[0] ?? "";
      expect([text, /[\p{Script=Arabic}\u200f]/u.test(strong)]).toEqual([text, true]);
    }
  });
});
