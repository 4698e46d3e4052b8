import { LIMITS, type Limits } from "../src/chat/limits";
import type { Platform } from "../src/chat/request";
import { CAPABILITIES, type CapabilityName, isOn } from "../test/chat/capabilities";

const PLATFORMS: readonly (readonly [Platform, string])[] = [
  ["console", "Console"],
  ["slack", "Slack"],
  ["discord", "Discord"],
];

const LIMIT_NAMES: Readonly<Record<keyof Limits, string>> = {
  message: "characters of a message",
  blocks: "blocks of a message",
  heading: "characters of a heading",
  text: "characters of a text or an item of a list",
  fields: "fields in a group",
  field: "characters of a field",
  buttonLabel: "characters on a button",
  buttonLine: "characters of the line that a button runs",
  buttonsInARow: "buttons in a row",
  buttons: "buttons of a message",
  choices: "choices in a menu",
  choiceLine: "characters of the line that a choice runs",
};

/** What each platform can do, as the contract shows that all adapters are tested against. */
export const platformsPage = (): string =>
  [
    "# What each platform can do",
    "",
    "Written by `npm run docs` from the list that the contract of all adapters (`test/chat/contract.ts`) goes through: every",
    "line is a test that runs on each platform, and where a platform cannot do a thing, that it does not claim to.",
    "",
    row(["", ...PLATFORMS.map(([, name]) => name)]),
    row(["---", ...PLATFORMS.map(() => ":-:")]),
    ...(Object.keys(CAPABILITIES) as CapabilityName[]).map((name) =>
      row([CAPABILITIES[name].says, ...PLATFORMS.map(([platform]) => (isOn(name, platform) ? "yes" : "–"))]),
    ),
    "",
    "How much the bot puts where, at most:",
    "",
    row(["", ...PLATFORMS.map(([, name]) => name)]),
    row(["---", ...PLATFORMS.map(() => "--:")]),
    ...(Object.keys(LIMIT_NAMES) as (keyof Limits)[]).map((limit) =>
      row([
        LIMIT_NAMES[limit],
        ...PLATFORMS.map(([platform]) => LIMITS[platform][limit].toLocaleString("en")),
      ]),
    ),
    "",
    "On Discord, `/mag` is one command, and its permissions can only be set as a whole: everybody may use it, so that members",
    "can ask, and what is for facilitators alone is refused by the bot itself, whoever the server lets see it. A server's",
    "administrators can narrow it under *Server Settings*, *Integrations*.",
    "",
  ].join("\n");

const row = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
