import { readSettings } from "../../config/settings";
import { Agenda } from "../agenda/agenda";
import { plainWords } from "../language/words";
import { DeadLetters, type FailedDelivery, type RetryOutcome } from "../reminders/dead-letters";
import { Deliveries } from "../reminders/deliveries";
import { Subscriptions } from "../reminders/settings";
import { UsageError } from "./arguments";
import { complain, InputError, print } from "./io";
import type { Session } from "./session";

/** `mag reminders [failed]`, `mag reminders retry ID`: those that could not be delivered. */
export async function run(session: Session, [verb = "failed", id, ...more]: string[]): Promise<void> {
  const isRight = verb === "failed" ? id === undefined : verb === "retry" && id !== undefined;
  if (!isRight || more.length > 0)
    throw new UsageError(
      '"mag reminders" goes on with "failed", or with "retry" and the id that "failed" shows',
    );
  const store = await session.openStore();
  try {
    const agenda = new Agenda(store);
    const subscriptions = new Subscriptions(store, readSettings().leads);
    const letters = new DeadLetters(new Deliveries(store), subscriptions, agenda);
    if (id === undefined) return await list(session, await letters.list(), agenda);
    const problem = problems[await letters.retry(id, session.clock.now())];
    if (problem) throw new InputError(`${id}: ${problem}`);
    complain(`${id} is tried again.`);
  } finally {
    await store.close();
  }
}

const problems: Readonly<Record<RetryOutcome, string>> = {
  again: "",
  unknown: 'no one failed reminder has an id that begins so; see "mag reminders failed"',
  "too-late": "what it reminds of is over",
  unwanted: "nothing asks for it any more: it was cancelled, done, moved or unsubscribed",
};

async function list({ options }: Session, failed: readonly FailedDelivery[], agenda: Agenda): Promise<void> {
  const view = await agenda.view();
  for (const one of failed) {
    const { occurrence, code, at } = one;
    const summary = view.find(occurrence.subject)?.summary ?? {};
    const title = plainWords({ kind: "texts", texts: summary }, "en");
    const { platform, id } = occurrence.place;
    print(
      options.json
        ? JSON.stringify(one)
        : `${occurrence.id.slice(0, SHOWN)}  ${at}  ${platform}:${id}  ${code}  ${title}`,
    );
  }
  if (failed.length === 0 && !options.json) complain("Every reminder could be delivered.");
}

/** As much of an id as tells it from the others. */
const SHOWN = 9;
