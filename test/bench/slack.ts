import pino from "pino";
import type { Handlers } from "../../src/chat/adapter";
import { BOT_SCOPES } from "../../src/chat/slack/manifest";
import { slackAdapter } from "../../src/chat/slack/slack";
import { systemClock } from "../../src/clock";
import { People } from "../fakes/slack/people";
import { APP_TOKEN, BOT_TOKEN, FakeSlack } from "../fakes/slack/server";
import type { House } from "../house";
import { atPace, compare, PEOPLE, TOTAL, type Waits } from "./pace";

const LINES = ["next-meeting", "meetings", "actions", "actions due", "time 14:00 UTC", "help", "zone"];

/** Commands at a steady pace over Socket Mode, as Slack sees them. */
export const run = (): Promise<void> => compare(measure);

async function measure({ store }: House, handlers: Handlers): Promise<Waits> {
  const slack = await new FakeSlack(BOT_SCOPES).start();
  const { workspace } = slack;
  workspace.addChannel({ id: "C0GENERAL" });
  const people = new People(slack);
  const adapter = slackAdapter({
    botToken: BOT_TOKEN,
    appToken: APP_TOKEN,
    apiUrl: slack.apiUrl,
    store,
    clock: systemClock,
    logger: pino({ level: "silent" }),
  });
  await adapter.start(handlers);
  const waiting = new Map<string, number[]>();
  const answered: number[] = [];
  const post = workspace.post.bind(workspace);
  // Everybody is answered in the order in which they asked.
  workspace.post = (message) => {
    answered.push(performance.now() - (waiting.get(message.ephemeralTo ?? "")?.shift() ?? Number.NaN));
    return post(message);
  };
  const acknowledgements: Promise<{ milliseconds: number }>[] = [];
  await atPace((n) => {
    const user = `U${n % PEOPLE}`;
    const { type, payload } = people.command(user, "C0GENERAL", LINES[n % LINES.length]!);
    waiting.set(user, [...(waiting.get(user) ?? []), performance.now()]);
    acknowledgements.push(slack.socket.deliver(type, payload));
  });
  const acknowledged = (await Promise.all(acknowledgements)).map(({ milliseconds }) => milliseconds);
  await workspace.until(() => workspace.messages.length >= TOTAL);
  await adapter.stop();
  await slack.stop();
  return { acknowledged, answered };
}
