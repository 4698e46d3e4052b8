import { EnvironmentError, readEnvironment } from "../../config/environment";
import { UserError } from "../errors";
import { StoreError } from "../store/port";
import { parseArguments, UsageError } from "./arguments";
import { phrasesInWords } from "./in-words";
import { complain, InputError, print } from "./io";
import { type Session, sessionFor } from "./session";
import { storeErrorInWords } from "./store-errors";
import { USAGE } from "./usage";

/** What each word after `mag` runs; loaded only when asked for, so that small questions are answered at once. */
const commands: Readonly<
  Record<string, () => Promise<{ run(session: Session, operands: string[]): Promise<void> }>>
> = {
  start: () => import("./start.js"),
  chat: () => import("./chat.js"),
  demo: () => import("./demo.js"),
  minutes: () => import("./minutes.js"),
  times: () => import("./times.js"),
  calendar: () => import("./calendar.js"),
  register: () => import("./register.js"),
  doctor: () => import("./doctor.js"),
  reminders: () => import("./reminders.js"),
  export: () => import("./export.js"),
  backup: async () => ({ run: (await import("./backup.js")).runBackup }),
  restore: async () => ({ run: (await import("./backup.js")).runRestore }),
};

async function main(argv: readonly string[]): Promise<void> {
  const { words, options } = parseArguments(argv);
  const [name, ...operands] = words;
  if (options.help || name === "help") return print(USAGE);
  if (name === undefined) throw new UsageError("say what to do");
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) throw new UsageError(`there is no "mag ${name}"`);
  const session = sessionFor(options, readEnvironment(process.env));
  const command = await load();
  await command.run(session, operands);
}

/** One clear message on standard error, and the exit status that goes with it. */
function report(error: unknown): number {
  if (error instanceof UsageError) {
    complain(`mag: ${error.message}\n\n${USAGE}`);
    return 2;
  }
  if (error instanceof UserError) complain(`mag: ${phrasesInWords([error.phrase, ...error.hints], {})}`);
  else if (error instanceof StoreError) complain(`mag: ${storeErrorInWords(error)}`);
  else if (error instanceof InputError || error instanceof EnvironmentError)
    complain(`mag: ${error.message}`);
  else
    complain(
      `mag: this is a fault of the bot, please report it\n${error instanceof Error ? error.stack : String(error)}`,
    );
  return 1;
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.exitCode = report(error);
});
