import { DateTime } from "luxon";
import { z } from "zod";
import { canonicalZone, find } from "../times";
import type { FindOptions, Time } from "../times/types";
import { UsageError } from "./arguments";
import { InputError, print, readStdin } from "./io";
import type { Session } from "./session";
import { zoneOption } from "./zone-option";

const MOST_BYTES = 100_000_000;

/** `mag times`: the times in the text on standard input. */
export async function run({ options, clock }: Session, operands: string[]): Promise<void> {
  if (operands.length > 0) throw new UsageError('"mag times" reads standard input and takes no operands');
  const defaults: FindOptions = {
    now: clock.now(),
    zone: zoneOption(options),
    mode: "chat",
    windows: options.windows ?? false,
    ...(options.locale === undefined ? {} : { locale: options.locale }),
  };
  const text = (await readStdin(MOST_BYTES)).toString("utf8");
  if (options.jsonl) return lines(text, defaults);
  const found = find(text, defaults);
  if (options.json) return print(JSON.stringify({ times: found }));
  if (found.length === 0) return print("No time found.");
  for (const time of found) print(inOneLine(time));
}

const lineSchema = z.object({
  text: z.string(),
  now: z
    .string()
    .refine((text) => DateTime.fromISO(text, { zone: "utc" }).isValid, "wants an ISO 8601 instant")
    .optional(),
  zone: z.string().nullish(),
  locale: z.string().nullish(),
});

function lines(input: string, defaults: FindOptions): void {
  const all = input.split("\n");
  if (all.at(-1) === "") all.pop();
  all.forEach((line, index) => {
    const { text, now, zone, locale } = lineOf(line, index + 1);
    const known = zone ? canonicalZone(zone) : null;
    if (zone && known === null)
      throw new InputError(`standard input, line ${index + 1}: "${zone}" is no IANA zone and no offset`);
    print(
      JSON.stringify({
        times: find(text, {
          ...defaults,
          ...(now === undefined ? {} : { now }),
          ...(zone ? { zone: known } : {}),
          ...(locale ? { locale } : {}),
        }),
      }),
    );
  });
}

function lineOf(line: string, number: number): z.infer<typeof lineSchema> {
  const wants =
    'wants one JSON object a line: {"text": "...", "now": "2025-11-18T12:00Z", "zone": "Asia/Shanghai", "locale": "zh"}';
  let parsed: unknown;
  try {
    parsed = JSON.parse(line);
  } catch (error) {
    throw new InputError(`standard input, line ${number}: no JSON; ${wants}`, { cause: error });
  }
  const result = lineSchema.safeParse(parsed);
  if (result.success) return result.data;
  const issue = result.error.issues[0]!;
  throw new InputError(
    `standard input, line ${number}: ${issue.path.join(".") || "the line"}: ${issue.message}; ${wants}`,
  );
}

function inOneLine({ text, when, zone, role, flags }: Time): string {
  const start =
    when.kind === "window" ? `${when.from}..${when.to}` : [when.start, when.end].filter(Boolean).join("..");
  return [text.replace(/\s+/gu, " "), start, zone ?? when.kind, role, ...flags].filter(Boolean).join("\t");
}
