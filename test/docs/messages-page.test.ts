import { readFileSync } from "node:fs";
import { join } from "node:path";
import { messagesPage } from "../../docs/messages-page";

const docs = (name: string): string => readFileSync(join(__dirname, "../../docs", name), "utf8");

describe("the page of every message", () => {
  it("is as the catalogues are; else run `npm run docs`", () => {
    expect(docs("messages.md") === messagesPage()).toBe(true);
  });

  it("says what each family of messages is for", () => {
    const headings = [...messagesPage().matchAll(/^## (\w+): (.*)$/gmu)];
    expect(headings.length).toBeGreaterThan(20);
    for (const [, family, purpose] of headings) expect(purpose).not.toBe(family);
  });
});
