import { run as chat } from "./chat";
import { complain } from "./io";
import type { Session } from "./session";

/** `mag start`: every platform whose tokens are set; with none, a console chat. */
export async function run(session: Session, operands: string[]): Promise<void> {
  complain(
    "No tokens are set, so this is a chat in the terminal. (The README says how to connect the bot to Slack and Discord.)",
  );
  return chat(session, operands);
}
