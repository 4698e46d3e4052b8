import { parseArgs } from "node:util";

/** Wrong usage: exit status 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

const options = {
  data: { type: "string" },
  redis: { type: "string" },
  now: { type: "string" },
  json: { type: "boolean" },
  jsonl: { type: "boolean" },
  windows: { type: "boolean" },
  as: { type: "string" },
  zone: { type: "string" },
  locale: { type: "string" },
  channel: { type: "string" },
  group: { type: "string" },
  user: { type: "string" },
  guild: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

type Name = keyof typeof options;

export interface Arguments {
  /** Sub-command and its operands: ["minutes", "read", "file.txt"]. */
  words: string[];
  options: { [N in Name]?: (typeof options)[N]["type"] extends "boolean" ? boolean : string };
}

/** Splits the command line. @throws UsageError */
export function parseArguments(argv: readonly string[]): Arguments {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options,
      allowPositionals: true,
      strict: true,
    });
    return { words: positionals, options: values };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error });
  }
}
