import { z } from "zod";
import { answer, type Block, type Item, type Reply } from "../src/chat/reply";
import { UserError } from "../src/errors";
import type { Locale } from "../src/language/locales";
import { say } from "../src/language/values";
import { type Command, command } from "./command";
import { folded } from "./line";
import { mayRun } from "./may-run";
import { closedKey, longerName, nameIn, namesOf } from "./names";
import { from, paged } from "./paging";
import { nearHints } from "./parse";
import { asList, code, heading, text } from "./show";

/** As many as fit. */
const MOST = 100;

/** What can be asked, or how one sub-command is used. */
export const help = command({
  name: "help",
  description: "command.help",
  examples: ["help", "help actions"],
  options: {
    from,
    about: {
      description: "option.command",
      rest: true,
      schema: z.string().min(1).max(60),
      suggest: (desk) => desk.commands.map(({ name }) => name),
    },
  },
  async run({ about, from: start }, call, desk) {
    const mine = desk.commands.filter((one) => mayRun(one, call, desk));
    if (about !== undefined) return manual(about, mine, call.reader.locales[0]);
    return answer(
      heading(say("help.title")),
      ...paged({
        all: mine,
        keyOf: ({ name }) => name.replaceAll(" ", "-"),
        show: asList(lineItem),
        start,
        line: "help",
        most: MOST,
      }).blocks,
      { kind: "note", text: say("help.more", { example: code("/mag help actions") }) },
      { kind: "note", text: say("help.forms", { example: code("/mag remind me") }) },
      { kind: "note", text: say("help.messages") },
      ...(call.zone === null ? [zoneHint] : []),
    );
  },
});

const zoneHint: Block = {
  kind: "note",
  text: say("show.zone-hint", { example: code("/mag zone Geneva") }),
};

const lineItem = ({ name, description }: Command): Item => ({
  text: say("help.line", { command: code(`/mag ${name}`), does: say(description) }),
});

function manual(about: string, mine: readonly Command[], locale: Locale): Reply {
  const wanted = folded(about).replace(/^\/?mag\s+/u, "");
  const isNamed = (names: readonly string[]): boolean =>
    names.some((name) => closedKey(name) === closedKey(wanted)) || longerName(wanted, names) !== undefined;
  const family = mine.filter((one) => isNamed(namesOf(one)));
  if (family.length === 0)
    throw new UserError(say("error.command-unknown", { got: about }), {
      hints: [
        ...nearHints(
          wanted,
          mine.flatMap((one) => namesOf(one, locale)),
        ),
        say("error.command-help", { help: code("/mag help") }),
      ],
    });
  return answer(
    ...family.flatMap((one) => [
      heading(say("help.line", { command: code(`/mag ${one.name}`), does: say(one.description) })),
      {
        kind: "list" as const,
        items: Object.values(one.options).map((option) => ({
          text: option.required
            ? say("help.required", { what: say(option.description) })
            : say("help.optional", { what: say(option.description) }),
        })),
      },
      text(
        say("error.example", {
          example: { kind: "list", choice: true, items: one.examples.map((line) => code(`/mag ${line}`)) },
        }),
      ),
      ...(nameIn(one, locale) === one.name
        ? []
        : [text(say("help.also", { names: code(`/mag ${nameIn(one, locale)}`) }))]),
    ]),
  );
}
