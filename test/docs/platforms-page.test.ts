import { readFileSync } from "node:fs";
import { join } from "node:path";
import { platformsPage } from "../../docs/platforms-page";

describe("the page of what each platform can do", () => {
  it("is as the contract of adapters is; else run `npm run docs`", () => {
    expect(readFileSync(join(__dirname, "../../docs/platforms.md"), "utf8")).toBe(platformsPage());
  });

  it("tells of each platform, also what it cannot do", () => {
    expect(platformsPage()).toContain("| Meetings as events in the platform's own calendar | – | – | yes |");
  });
});
