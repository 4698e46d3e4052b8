import { join } from "node:path";
import { ConsoleAdapter } from "../chat/console/console";
import { UsageError } from "./arguments";
import { askedToEnd, serve } from "./serve";
import type { Session } from "./session";
import { zoneOption } from "./zone-option";

/** `mag chat`: a bot whose platform is this terminal, or a pipe. */
export async function run(session: Session, operands: string[]): Promise<void> {
  if (operands.length > 0) throw new UsageError('"mag chat" takes no operands; type in the chat itself');
  const { options, clock, simulated, dataFolder, redisUrl, environment } = session;
  const zone = zoneOption(options);
  await serve(session, (store, bot) => {
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
      ...(redisUrl === undefined && { history: join(dataFolder, "history") }),
      ...(simulated && { advance: (duration) => bot().reminders.settleUntil(simulated.after(duration)) }),
    });
    return { adapters: [adapter], until: () => Promise.race([adapter.ended, askedToEnd()]) };
  });
}
