import { readFileSync } from "node:fs";
import { join } from "node:path";
import { COMMANDS } from "../commands";

const readme = readFileSync(join(__dirname, "../README.md"), "utf8");

describe("the README", () => {
  /** "`action done\|reopen ID`" tells of two sub-commands. */
  const told = (name: string): boolean => {
    const [first, second] = name.split(" ");
    return readme
      .split("\n")
      .filter((line) => line.startsWith("|"))
      .some((line) => line.includes(`${first}`) && (second === undefined || line.includes(second)));
  };

  it.each(COMMANDS.map(({ name }) => name))("tells of /mag %s", (name) => expect(told(name)).toBe(true));

  it("gives the two commands for a newcomer", () => {
    expect(readme).toContain("npm ci && npm run demo");
    expect(readme).toContain("npm ci && npm test");
  });
});
