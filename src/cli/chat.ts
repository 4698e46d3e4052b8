import { join } from "node:path";
import { readSettings } from "../../config/settings";
import { Bot } from "../bot";
import { ConsoleAdapter } from "../chat/console/console";
import { randomIds } from "../ids";
import { claimBot } from "../store/claim";
import { UsageError } from "./arguments";
import type { Session } from "./session";
import { zoneOption } from "./zone-option";

/** `mag chat`: a bot whose platform is this terminal, or a pipe. */
export async function run(session: Session, operands: string[]): Promise<void> {
  if (operands.length > 0) throw new UsageError('"mag chat" takes no operands; type in the chat itself');
  const zone = zoneOption(session.options);
  // A folder serves one bot; Redis may be shared.
  const claim = session.redisUrl === undefined ? await claimBot(session.dataFolder) : null;
  try {
    await chat(session, zone);
  } finally {
    await claim?.release();
  }
}

async function chat(session: Session, zone: string | null): Promise<void> {
  const { options, clock, simulated, dataFolder, logger, environment } = session;
  const store = await session.openStore();
  const adapter = new ConsoleAdapter({
    input: process.stdin,
    output: process.stdout,
    actor: options.as ?? "you",
    channel: options.channel ?? "general",
    zone,
    locale: options.locale ?? null,
    store,
    clock,
    colour: environment.NO_COLOR === undefined,
    history: join(dataFolder, "history"),
    ...(simulated ? { advance: (duration) => bot.reminders.settleUntil(simulated.after(duration)) } : {}),
  });
  const bot: Bot = new Bot({
    store,
    clock,
    ids: randomIds,
    settings: readSettings(),
    adapters: [adapter],
    logger,
  });
  const stop = (): void => void adapter.stop();
  process.once("SIGINT", stop).once("SIGTERM", stop);
  try {
    await bot.start();
    await adapter.ended;
  } finally {
    await bot.stop();
    await store.close();
  }
}
