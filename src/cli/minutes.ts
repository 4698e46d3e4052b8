import { Agenda } from "../agenda/agenda";
import { UserError } from "../errors";
import { plainWords } from "../language/words";
import { LARGEST_MEGABYTES, readDocument } from "../minutes";
import type { Minutes } from "../minutes/types";
import { UsageError } from "./arguments";
import { complain, InputError, print, readInput } from "./io";
import { importReportInWords, minutesInWords } from "./minutes-in-words";
import type { Session } from "./session";

/** `mag minutes read|import FILE...` */
export async function run(session: Session, [verb, ...files]: string[]): Promise<void> {
  if (verb !== "read" && verb !== "import")
    throw new UsageError('"mag minutes" goes on with "read" or "import"');
  if (files.length === 0)
    throw new UsageError(`"mag minutes ${verb}" wants at least one file, or "-" for standard input`);
  return verb === "read" ? read(session, files) : importAll(session, files);
}

async function read({ options }: Session, files: readonly string[]): Promise<void> {
  for (const file of files) {
    const minutes = await minutesIn(file);
    print(options.json ? JSON.stringify(minutes) : minutesInWords(minutes));
  }
}

async function importAll(session: Session, files: readonly string[]): Promise<void> {
  // Read first: a file that cannot be read must not leave half of the others imported.
  const documents: Minutes[] = [];
  for (const file of files) documents.push(await minutesIn(file));
  const store = await session.openStore();
  try {
    const agenda = new Agenda(store);
    for (const [index, minutes] of documents.entries()) {
      if (files.length > 1 && !session.options.json)
        complain(`(${index + 1}/${files.length}) ${files[index]}`);
      const report = await agenda.importMinutes(minutes, session.clock.now());
      print(session.options.json ? JSON.stringify(report) : importReportInWords(report));
    }
  } finally {
    await store.close();
  }
}

async function minutesIn(file: string): Promise<Minutes> {
  const bytes = await readInput(file, LARGEST_MEGABYTES * 1_000_000);
  try {
    return await readDocument(bytes, file);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const words = [error.phrase, ...error.hints].map((phrase) => plainWords(phrase, "en")).join(" ");
    throw new InputError(`${file}: ${words}`, { cause: error });
  }
}
