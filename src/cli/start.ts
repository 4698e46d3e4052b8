import { PlatformError } from "../errors";
import { UsageError } from "./arguments";
import { run as chat } from "./chat";
import { complain, InputError } from "./io";
import { refusalInWords } from "./platform-errors";
import { platformAdapters, platformsIn } from "./platforms";
import { askedToEnd, serve } from "./serve";
import type { Session } from "./session";

/** `mag start`: every platform whose tokens are set; with none, a console chat. */
export async function run(session: Session, operands: string[]): Promise<void> {
  if (operands.length > 0) throw new UsageError('"mag start" takes no operands');
  const platforms = platformsIn(session.environment);
  if (platforms.length === 0) {
    complain(
      "No tokens are set, so this is a chat in the terminal. The README says how to connect Slack and Discord.",
    );
    return chat(session, []);
  }
  try {
    await serve(session, (store) => ({
      adapters: platformAdapters(session, store),
      until: () => {
        complain(`The bot runs on ${platforms.join(" and ")}. Ctrl+C ends it.`);
        return askedToEnd();
      },
    }));
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    throw new InputError(
      refusalInWords(error, platforms.join(" or "), "the tokens (mag doctor lists what is set)"),
      {
        cause: error,
      },
    );
  }
}
