import { groupIds, groupNamed } from "../../config/groups";
import { Agenda } from "../agenda/agenda";
import { toICalendar } from "../agenda/icalendar";
import { pickLocale } from "../language/pick";
import { UsageError } from "./arguments";
import { print } from "./io";
import type { Session } from "./session";

/** `mag calendar`: the agenda as iCalendar (RFC 5545) on standard output. */
export async function run(session: Session, operands: string[]): Promise<void> {
  if (operands.length > 0) throw new UsageError('"mag calendar" takes no operands');
  const { group, locale } = session.options;
  const about = group === undefined ? undefined : groupNamed(group);
  if (about === null)
    throw new UsageError(`--group: there is no "${group}"; groups are ${groupIds().join(", ")}`);
  const store = await session.openStore();
  try {
    const view = await new Agenda(store).view();
    const calendar = toICalendar(view, {
      ...(about === undefined ? {} : { group: about }),
      locale: pickLocale(locale),
      now: session.clock.now(),
    });
    print(calendar.trimEnd());
  } finally {
    await store.close();
  }
}
