import { type FormField, MOST_CHOICES } from "../src/chat/form";
import { UserError } from "../src/errors";
import { type Phrase, say } from "../src/language/values";
import { find } from "../src/times";
import type { When } from "../src/times/types";
import type { Asked, Call, Desk, Option } from "./command";
import { joinedTime, writtenTime } from "./written-time";
import { zoneMeant } from "./zone-meant";

const LONGEST = 200;
const LONGEST_DAY = 40;
const LONGEST_CLOCK = 40;
const LONGEST_ZONE = 100;
const LONGEST_SHOWN = 60;
const SINGLE_DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Names of the fields in which a time is asked for. */
const TIME = ["date", "clock", "zone"] as const;

/** What is filled in where an option is asked for, by the names of its fields. */
type Part = Readonly<Record<string, string>>;

/** An option that a form asks for. */
export interface AskedOption {
  name: string;
  option: Option & { asked: Asked };
}

/** The fields that ask for an option. @param stored what is known of it. */
export async function fieldsFor(
  { name, option }: AskedOption,
  stored: When | string | undefined,
  call: Call,
  desk: Desk,
): Promise<FormField[]> {
  const { asked, description, required = false } = option;
  const mustBeFilled = required && asked.empty === undefined;
  const value = partOf({ name, option }, stored, call);
  if (asked.as === "time") return timeFields(value, mustBeFilled);
  const choices = (await asked.choose?.(desk, call))?.slice(0, MOST_CHOICES) ?? [];
  const held = value[name] ?? "";
  const picksDay = asked.as === "day" && (held === "" || SINGLE_DAY.test(held));
  return [
    {
      name,
      kind: choices.length > 0 ? "choice" : picksDay ? "day" : asked.as === "long" ? "long" : "line",
      label: say(asked.label),
      hint: say(description),
      required: mustBeFilled,
      longest: asked.longest ?? LONGEST,
      ...(asked.placeholder !== undefined && { placeholder: asked.placeholder }),
      ...(held !== "" && { value: held }),
      ...(choices.length > 0 && { choices }),
    },
  ];
}

function timeFields(value: Part, required: boolean): FormField[] {
  const picksDay = value.date === "" || SINGLE_DAY.test(value.date!);
  const held = (name: string) => (value[name] ? { value: value[name] } : {});
  return [
    {
      name: "date",
      kind: picksDay ? "day" : "line",
      label: say("chat.meeting-date"),
      placeholder: "2025-12-09",
      required,
      longest: LONGEST_DAY,
      ...held("date"),
    },
    {
      name: "clock",
      kind: "line",
      label: say("chat.meeting-clock"),
      hint: say("form.clock-hint"),
      placeholder: "13:00–14:30",
      required: false,
      longest: LONGEST_CLOCK,
      ...held("clock"),
    },
    {
      name: "zone",
      kind: "line",
      label: say("form.zone"),
      hint: say("option.zone"),
      placeholder: "Geneva",
      required: false,
      longest: LONGEST_ZONE,
      ...held("zone"),
    },
  ];
}

/** The field at which complaints about an option stand. */
export const fieldOf = ({ name, option }: AskedOption): string =>
  option.asked.as === "time" ? TIME[0] : name;

/** What the fields of an option hold when nothing but the stored is known. */
export function partOf({ name, option }: AskedOption, stored: When | string | undefined, call: Call): Part {
  const { as } = option.asked;
  const zone = call.zone ?? "UTC";
  if (as !== "time") {
    if (typeof stored === "string" || stored === undefined) return { [name]: stored ?? "" };
    return { [name]: joinedTime(writtenTime(stored, zone)) };
  }
  if (stored === undefined || typeof stored === "string") return { date: "", clock: "", zone };
  const { day, ...rest } = writtenTime(stored, zone);
  return { date: day, ...rest };
}

/** Something is wrong with what was filled in, and at which field. */
export class WrongField extends UserError {
  constructor(
    readonly field: string,
    phrase: Phrase,
    hints: readonly Phrase[] = [],
  ) {
    super(phrase, { hints });
  }
}

/**
 * What was filled in for an option, as a line says it; nothing where it was left empty.
 * @throws WrongField
 */
export function textOf({ name, option }: AskedOption, values: Part, call: Call): string {
  const value = (field: string): string => (values[field] ?? "").replace(/\s+/gu, " ").trim();
  const { asked, schema, required } = option;
  if (asked.as === "time") return timeText(value, required === true, call);
  const typed = value(name);
  if (typed === "") {
    if (asked.empty !== undefined) return asked.empty;
    if (required) throw new WrongField(name, say("error.option-missing", { what: say(option.description) }));
    return "";
  }
  if (!schema.safeParse(typed).success)
    throw new WrongField(name, say("error.option", { got: typed.slice(0, LONGEST_SHOWN) }));
  checked(name, () => asked.check?.(typed));
  return typed;
}

function timeText(value: (field: string) => string, required: boolean, call: Call): string {
  const [day, clock, zone] = TIME.map(value) as [string, string, string];
  if (day === "") {
    if (required || clock !== "") throw new WrongField("date", say("error.no-date", { got: clock }));
    return "";
  }
  if (!isDay(day, call)) throw new WrongField("date", say("error.no-date", { got: day }));
  if (clock === "") return day;
  if (zone === "") throw new WrongField("zone", say("error.zone-missing", { got: clock }));
  return joinedTime({ day, clock, zone: checked("zone", () => zoneMeant(zone, (name) => name)) });
}

/** Whether a text names a day; else an hour beside it would be that of the next day that comes. */
function isDay(text: string, call: Call): boolean {
  const [first, ...others] = find(text, { now: call.now, locale: call.reader.locales[0], mode: "chat" });
  return first?.when.kind === "date" && others.length === 0;
}

function checked<T>(field: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof UserError) throw new WrongField(field, error.phrase, error.hints);
    throw error;
  }
}
