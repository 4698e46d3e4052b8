import type { Environment } from "../../config/environment";
import { groupIds } from "../../config/groups";
import { readSettings } from "../../config/settings";
import { applicationOf } from "../chat/discord/application";
import { PlatformError } from "../errors";
import { StoreError } from "../store/port";
import { offsetMinutes, zoneDataVersion } from "../times";
import { slackFindings } from "./doctor-slack";
import { print } from "./io";
import { refusalInWords } from "./platform-errors";
import { platformsIn } from "./platforms";
import { examineRedis } from "./redis";
import type { Session } from "./session";
import { storeErrorInWords } from "./store-errors";

/** One line of the doctor. */
export interface Finding {
  what: string;
  ok: boolean;
  /** What was found; where it is not ok, what to do. */
  says: string;
}

/** `mag doctor`: each line says ok, or what to mend; exit status 1 when something is to be mended. */
export async function run(session: Session): Promise<void> {
  const findings = [
    configuration(),
    await store(session),
    zones(session),
    clock(session),
    ...(await platforms(session)),
  ];
  if (session.options.json) print(JSON.stringify({ findings }));
  else
    for (const { what, ok, says } of findings) print(`${ok ? "ok  " : "MEND"}  ${what.padEnd(14)} ${says}`);
  if (findings.some(({ ok }) => !ok)) process.exitCode = 1;
}

function configuration(): Finding {
  const what = "configuration";
  try {
    const { group, facilitators } = readSettings();
    if (!groupIds().includes(group))
      return { what, ok: false, says: `config/mag.json: group "${group}" is not in config/groups.json` };
    return {
      what,
      ok: true,
      says: `group ${group}, ${groupIds().length} bodies, facilitators: ${facilitators.join(", ")}`,
    };
  } catch (error) {
    return { what, ok: false, says: error instanceof Error ? error.message : String(error) };
  }
}

async function store(session: Session): Promise<Finding> {
  const what = "store";
  try {
    const opened = await session.openStore();
    await opened.revision("people");
    const { complaints, notes } = await examineRedis(opened);
    await opened.close();
    const where = session.redisUrl === undefined ? `embedded, in ${session.dataFolder}` : "Redis";
    return { what, ok: complaints.length === 0, says: [...complaints, ...notes].join(" ") || where };
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    return { what, ok: false, says: storeErrorInWords(error) };
  }
}

/** Canada's west stopped changing its clocks in 2026; data that is older shows its winter an hour wrong. */
function zones({ clock }: Session): Finding {
  const ours = offsetMinutes("America/Vancouver", Date.parse("2026-12-01T12:00Z"));
  const age = Number.parseInt(clock.now().slice(0, 4), 10) - Number.parseInt(zoneDataVersion.slice(0, 4), 10);
  const ok = ours === -420 && age <= 1;
  return {
    what: "zone data",
    ok,
    says: ok
      ? `IANA ${zoneDataVersion}`
      : `IANA ${zoneDataVersion} is old; update the package moment-timezone`,
  };
}

function clock({ clock }: Session): Finding {
  return {
    what: "clock",
    ok: true,
    says: `${clock.now()} (compare it with your watch: reminders go out by it)`,
  };
}

async function platforms(session: Session): Promise<Finding[]> {
  const what = "platforms";
  const { environment } = session;
  const set = platformsIn(environment);
  if (set.length === 0) return [{ what, ok: true, says: "no tokens set; mag start opens a console chat" }];
  const findings = await Promise.all(
    set.map(async (platform) =>
      platform === "Discord" ? [await discord(environment)] : slackFindings(session),
    ),
  );
  return findings.flat();
}

/** A bot that reads along without being allowed to is not let in by Discord. */
async function discord({
  DISCORD_TOKEN: token = "",
  DISCORD_API_URL: apiUrl,
  DISCORD_READS_MESSAGES: readsMessages,
}: Environment): Promise<Finding> {
  const what = "Discord";
  try {
    const { name, mayReadMessages } = await applicationOf(token, apiUrl);
    if (readsMessages && !mayReadMessages)
      return {
        what,
        ok: false,
        says: 'DISCORD_READS_MESSAGES is set: switch on "Message Content Intent" under "Bot" in Discord\'s portal, or unset it',
      };
    return { what, ok: true, says: `${name}; ${readsMessages ? "reads" : "does not read"} along in servers` };
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    return { what, ok: false, says: refusalInWords(error, "Discord", "DISCORD_TOKEN") };
  }
}
