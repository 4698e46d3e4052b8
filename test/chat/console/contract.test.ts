import { LIMITS } from "../../../src/chat/limits";
import { adapterContract, type Shown } from "../contract";
import { desk } from "./bench";

/** "[#general · 2025-11-18 12:00 UTC]" or "[only you]", then lines up to an empty one. */
const FRAME = /^\[(only you|[#@][^\s\]]+)(?: · [^\]]+)?\]\n((?:.+\n)*)\n/gmu;

/** A terminal acts on control characters alone. */
const CONTROL = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu;

const messages = (printed: string): Shown[] =>
  [...printed.matchAll(FRAME)].map(([, mark = "", text = ""]) => ({
    text: text.trimEnd(),
    place: mark,
    audience: mark === "only you" ? "private" : "public",
    live: text.match(CONTROL) ?? [],
  }));

adapterContract("console", async () => {
  const made = await desk();
  return {
    adapter: () => made.adapter(),
    context: {
      actor: { platform: "console", id: "alice", name: "alice" },
      place: { platform: "console", id: "general", kind: "channel" },
      platformLocale: "en",
      platformZone: "Asia/Shanghai",
    },
    elsewhere: { platform: "console", id: "secretariat", kind: "channel" },
    nameOf: ({ id }) => `#${id}`,
    types: (line) => void made.input.write(`${line}\n`),
    shown: async (count) => messages(await made.paper.until((text) => messages(text).length >= count)),
    editsInPlace: false,
    // Bullets and indents come on top.
    longest: LIMITS.console.message * 1.1,
    close: () => made.close(),
  };
});
