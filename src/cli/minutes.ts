import { Agenda } from "../agenda/agenda";
import { UserError } from "../errors";
import { LARGEST_MEGABYTES, readDocument } from "../minutes";
import type { Minutes } from "../minutes/types";
import { UsageError } from "./arguments";
import { blocksInWords, phrasesInWords } from "./in-words";
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

async function read({ options, clock }: Session, files: readonly string[]): Promise<void> {
  for (const file of files) {
    const minutes = await minutesIn(file, options);
    print(
      options.json ? JSON.stringify(minutes) : blocksInWords(minutesInWords(minutes), options, clock.now()),
    );
  }
}

async function importAll(session: Session, files: readonly string[]): Promise<void> {
  const { options, clock } = session;
  // Read first: a file that cannot be read must not leave half of the others imported.
  const documents: Minutes[] = [];
  for (const file of files) documents.push(await minutesIn(file, options));
  const store = await session.openStore();
  try {
    const agenda = new Agenda(store);
    for (const [index, minutes] of documents.entries()) {
      if (files.length > 1 && !options.json) complain(`(${index + 1}/${files.length}) ${files[index]}`);
      const report = await agenda.importMinutes(minutes, clock.now());
      print(
        options.json
          ? JSON.stringify(report)
          : blocksInWords(importReportInWords(report), options, clock.now()),
      );
    }
  } finally {
    await store.close();
  }
}

async function minutesIn(file: string, options: Session["options"]): Promise<Minutes> {
  const bytes = await readInput(file, LARGEST_MEGABYTES * 1_000_000);
  try {
    return await readDocument(bytes, file);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    const words = phrasesInWords([error.phrase, ...error.hints], options);
    throw new InputError(`${file}: ${words}`, { cause: error });
  }
}
