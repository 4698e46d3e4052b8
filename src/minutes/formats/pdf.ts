import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";
import { UserError } from "../../errors";
import { say } from "../../language/values";
import { checkPdfStreams } from "./pdf-bombs";
import { linesOfPages, type Run } from "./pdf-lines";

/** Bounds on the thread that reads a file. */
const LONGEST_MS = 20_000;
const LARGEST_HEAP_MB = 512;
const MOST_PAGES = 500;
const MOST_ITEMS = 2_000_000;

type Outcome = { pages: Run[][] } | { problem: "damaged" | "encrypted" };

/**
 * The text of a PDF file, its larger lines marked as headings in the manner of Markdown.
 * @throws UserError when the file is damaged, encrypted, unpacks to more than it may, takes longer than 20 s or more
 *   than 512 MB to read, or holds pictures of text alone.
 */
export async function textOfPdf(bytes: Uint8Array): Promise<string> {
  checkPdfStreams(bytes);
  const outcome = await read(bytes);
  if ("problem" in outcome) throw new UserError(say(`error.minutes.${outcome.problem}`, { format: "PDF" }));
  const text = linesOfPages(outcome.pages);
  if (!/[\p{L}\p{N}]/u.test(text)) throw new UserError(say("error.minutes.scanned"));
  return text;
}

const tooSlow = (): UserError => new UserError(say("error.minutes.slow", { format: "PDF" }));

function read(bytes: Uint8Array): Promise<Outcome> {
  const worker = new Worker(join(__dirname, "pdf-worker.mjs"), {
    workerData: {
      bytes: new Uint8Array(bytes),
      library: pathToFileURL(require.resolve("pdfjs-dist/legacy/build/pdf.mjs")).href,
      mostPages: MOST_PAGES,
      mostItems: MOST_ITEMS,
    },
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: LARGEST_HEAP_MB },
    stdout: true,
    stderr: true,
  });
  return new Promise<Outcome>((resolve, reject) => {
    const timer = setTimeout(() => reject(tooSlow()), LONGEST_MS);
    worker.once("message", (outcome: Outcome) => resolve(outcome));
    worker.once("error", (cause: NodeJS.ErrnoException) =>
      reject(cause.code === "ERR_WORKER_OUT_OF_MEMORY" ? tooSlow() : cause),
    );
    worker.once("exit", () => {
      clearTimeout(timer);
      reject(tooSlow());
    });
  }).finally(() => worker.terminate());
}
