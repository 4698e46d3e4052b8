import { createHash } from "node:crypto";
import {
  type APIGuildScheduledEvent,
  DiscordAPIError,
  GuildScheduledEventEntityType,
  GuildScheduledEventPrivacyLevel,
  type REST,
  Routes,
} from "discord.js";
import type { PlatformError } from "../../errors";
import { plainWords } from "../../language/words";
import { cutSpans } from "../cut";
import { type CalendarEvent, type EventCalendar, EventRefused, type ShownEvent } from "../event-calendar";
import type { Place } from "../request";
import { platformError } from "./errors";
import { NO_MENTION } from "./markup";
import { markdownOf } from "./message";

/** https://docs.discord.com/developers/resources/guild-scheduled-event */
const LONGEST_NAME = 100;
const LONGEST_LOCATION = 100;
const LONGEST_DESCRIPTION = 1000;
const UNKNOWN_EVENT = 10070;

/** What is told of an event, as texts that can be compared. */
type Fields = Readonly<
  Record<"name" | "description" | "location" | "scheduled_start_time" | "scheduled_end_time", string>
>;

/**
 * The Scheduled Events of servers. Discord makes one as often as it is asked to, so each carries a mark by which it is
 * found again when nobody knows any more whether it was made.
 */
export class ScheduledEvents implements EventCalendar {
  /**
   * @param rest that asks for nothing twice by itself. @param botUser the bot's own user id: nobody else's event
   * counts as its own.
   */
  constructor(
    private readonly rest: REST,
    private readonly botUser: () => string,
  ) {}

  async show(event: CalendarEvent, shown: ShownEvent | null): Promise<ShownEvent> {
    const fields = fieldsOf(event);
    const guild = guildOf(event.place);
    try {
      if (shown) return await this.change(guild, shown, fields);
      const id = (await this.search(guild, event.key)) ?? (await this.create(guild, fields));
      return { id, fields };
    } catch (error) {
      throw refusalOf(error);
    }
  }

  async hide(place: Place, { id }: ShownEvent): Promise<void> {
    try {
      await this.rest.delete(Routes.guildScheduledEvent(guildOf(place), id));
    } catch (error) {
      if (!isGone(error)) throw refusalOf(error);
    }
  }

  /** Only what is otherwise than before: what people changed by hand stays theirs. */
  private async change(guild: string, shown: ShownEvent, fields: Fields): Promise<ShownEvent> {
    const names = (Object.keys(fields) as (keyof Fields)[]).filter(
      (name) => fields[name] !== shown.fields[name],
    );
    if (names.length === 0) return shown;
    const changed = Object.fromEntries(names.map((name) => [name, fields[name]]));
    try {
      await this.rest.patch(Routes.guildScheduledEvent(guild, shown.id), { body: bodyOf(changed) });
      return { id: shown.id, fields };
    } catch (error) {
      if (!isGone(error)) throw error;
      return { id: await this.create(guild, fields), fields };
    }
  }

  private async search(guild: string, key: string): Promise<string | undefined> {
    const events = (await this.rest.get(Routes.guildScheduledEvents(guild))) as APIGuildScheduledEvent[];
    const mark = markOf(key);
    return events.find(
      ({ creator_id, description }) => creator_id === this.botUser() && description?.endsWith(mark),
    )?.id;
  }

  private async create(guild: string, fields: Fields): Promise<string> {
    const { id } = (await this.rest.post(Routes.guildScheduledEvents(guild), {
      body: {
        ...bodyOf(fields),
        privacy_level: GuildScheduledEventPrivacyLevel.GuildOnly,
        entity_type: GuildScheduledEventEntityType.External,
      },
    })) as APIGuildScheduledEvent;
    return id;
  }
}

function fieldsOf({ key, title, details, location, start, end, reader }: CalendarEvent): Fields {
  const [locale] = reader.locales;
  const mark = markOf(key);
  const name = plainly(plainWords(title, locale), LONGEST_NAME);
  const place = plainly(plainWords(location, locale), LONGEST_LOCATION);
  return {
    name,
    description: `${markdownOf(details, reader, LONGEST_DESCRIPTION - mark.length - 1)}\n${mark}`,
    location: place,
    scheduled_start_time: new Date(start).toISOString(),
    scheduled_end_time: new Date(end).toISOString(),
  };
}

const bodyOf = ({ location, ...others }: Partial<Fields>) => ({
  ...others,
  ...(location !== undefined && { entity_metadata: { location } }),
});

/** One line that Discord shows as it is. */
const plainly = (text: string, longest: number): string =>
  cutSpans([{ kind: "text", text: text.replace(/\s+/g, " ").trim().replaceAll("@", NO_MENTION) }], longest)
    .map((span) => (span.kind === "text" ? span.text : ""))
    .join("");

/** Nothing else of an event can be told to Discord and asked for again. */
const markOf = (key: string): string =>
  `mag-${createHash("sha256").update(key).digest("base64url").slice(0, 16)}`;

/** The core asks for events of servers alone. */
const guildOf = ({ team = "" }: Place): string => team;

/** Permissions and servers that are not there have other statuses: what is wrong is in the event. */
const BAD_REQUEST = 400;

function refusalOf(error: unknown): PlatformError {
  const refusal = platformError(error);
  const isOfEvent =
    refusal.outlook === "permanent" && error instanceof DiscordAPIError && error.status === BAD_REQUEST;
  return isOfEvent ? new EventRefused(refusal.code, error) : refusal;
}

/** Somebody took the event away. */
const isGone = (error: unknown): boolean => error instanceof DiscordAPIError && error.code === UNKNOWN_EVENT;
