import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough, Readable } from "node:stream";
import { setTimeout as pause } from "node:timers/promises";
import { readSettings } from "../../config/settings";
import { Bot } from "../bot";
import { ConsoleAdapter, type ConsoleOptions } from "../chat/console/console";
import { SimulatedClock } from "../clock";
import { randomIds } from "../ids";
import { readDocument } from "../minutes";
import { openEmbedded } from "../store/embedded";
import { UsageError } from "./arguments";
import { blocksInWords } from "./in-words";
import { print } from "./io";
import { importReportInWords } from "./minutes-in-words";
import type { Session } from "./session";

const SAMPLES = join(__dirname, "../../test/samples/minutes");
const DOCUMENTS = ["2025-11-18.zh.md", "2025-11-18.en.md"];

/** The moment at which the tour begins: an hour after the meeting whose minutes it reads. */
const START = "2025-11-18T12:00Z";

/** Members as they are: each in a zone and a language of their own. */
const MEMBERS = [
  { name: "Amina", from: "Nairobi", zone: "Africa/Nairobi", locale: "en", asks: "/mag next-meeting" },
  { name: "Wei", from: "Shanghai", zone: "Asia/Shanghai", locale: "zh-CN", asks: "/mag actions" },
  {
    name: "Lucie",
    from: "Montréal",
    zone: "America/Toronto",
    locale: "fr-CA",
    asks: "/mag time 1 December 14:00 UTC",
  },
];

/** For people who watch; a pipe has no use for pauses. */
const READING_MS = process.stdout.isTTY ? 3000 : 0;

/** `mag demo`: a tour on a store of its own, which is gone afterwards. */
export async function run(session: Session, operands: string[]): Promise<void> {
  if (operands.length > 0) throw new UsageError('"mag demo" takes no operands');
  const folder = await mkdtemp(join(tmpdir(), "mag-demo-"));
  try {
    await tour(session, folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function tour({ environment, logger }: Session, folder: string): Promise<void> {
  const clock = new SimulatedClock(START);
  const store = await openEmbedded(folder);
  const common = { output: process.stdout, store, clock, colour: environment.NO_COLOR === undefined };
  const channel = new PassThrough();
  const general = new ConsoleAdapter({
    ...common,
    input: channel,
    actor: "Facilitator",
    channel: "general",
    zone: "UTC",
    locale: "en",
    advance: (duration) => bot.reminders.settleUntil(clock.after(duration)),
  });
  const bot: Bot = new Bot({
    store,
    clock,
    ids: randomIds,
    settings: readSettings(),
    adapters: [general],
    logger,
  });
  try {
    await readMinutes(bot, clock);
    await bot.start();
    for (const member of MEMBERS) await ask(member, bot, common);
    await remind(channel, general);
  } finally {
    await bot.stop();
    await store.close();
  }
}

async function readMinutes(bot: Bot, clock: SimulatedClock): Promise<void> {
  title("The minutes of a meeting come in: first the Chinese version, then the English one");
  for (const name of DOCUMENTS) {
    print(`$ mag minutes import ${name}`);
    const minutes = await readDocument(await readFile(join(SAMPLES, name)), name);
    const report = await bot.agenda.importMinutes(minutes, clock.now());
    print(`${blocksInWords(importReportInWords(report), {}, clock.now())}\n`);
    await pause(READING_MS);
  }
}

async function ask(
  member: (typeof MEMBERS)[number],
  bot: Bot,
  common: Pick<ConsoleOptions, "output" | "store" | "clock">,
): Promise<void> {
  const { name, from, zone, locale, asks } = member;
  title(`${name}, in ${from}, types ${asks}`);
  const chat = new ConsoleAdapter({
    ...common,
    input: Readable.from([`${asks}\n`]),
    actor: name,
    channel: "general",
    zone,
    locale,
  });
  await chat.start(bot);
  await chat.ended;
  await pause(READING_MS);
}

async function remind(channel: PassThrough, general: ConsoleAdapter): Promise<void> {
  title(
    "The facilitator types /mag remind subscribe, and two weeks go by: the channel is reminded, by itself",
  );
  channel.write("/mag remind subscribe\n");
  for (const day of ["P1D", "P2D", "P11D"]) {
    await pause(READING_MS);
    channel.write(`@advance ${day}\n`);
  }
  channel.end();
  await general.ended;
  print("That was all. Now try it yourself:  npm start");
}

const title = (text: string): void => print(`\n━━ ${text}\n`);
