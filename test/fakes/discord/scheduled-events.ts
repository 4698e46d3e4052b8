import { invalidBody, Refusal } from "./refusal";
import type { Asked, Discord } from "./routes";
import { BOT_USER, GUILD, type World } from "./world";

/** https://docs.discord.com/developers/resources/guild-scheduled-event */
export interface FakeEvent {
  id: string;
  creator_id: string;
  name: string;
  description: string;
  location: string;
  scheduled_start_time: string;
  scheduled_end_time: string;
}

const MOST = 100;
const EXTERNAL = 3;
const GUILD_ONLY = 2;
/** "Up to five years ahead", as Discord's client says. */
const LONGEST_AHEAD_MS = 5 * 365 * 24 * 3600 * 1000;

type Body = Readonly<Record<string, unknown>>;

export function listEvents({ params }: Asked, { world }: Discord): unknown {
  serverOf(params.guild);
  return world.events.map((event) => apiEvent(event, world));
}

export function createEvent({ params, body }: Asked, { world }: Discord): unknown {
  serverOf(params.guild);
  checkPermission(world);
  const errors = [
    ...(body.entity_type === EXTERNAL ? [] : ["entity_type"]),
    ...(body.privacy_level === GUILD_ONLY ? [] : ["privacy_level"]),
  ];
  const event = { id: world.snowflake(), creator_id: BOT_USER, ...fieldsOf(body) };
  check(event, world, errors);
  if (world.events.length >= MOST)
    throw new Refusal(400, 30038, "Maximum number of uncompleted guild scheduled events reached (100)");
  world.events.push(event);
  return apiEvent(event, world);
}

export function changeEvent({ params, body }: Asked, { world }: Discord): unknown {
  const event = eventOf(params, world);
  checkPermission(world);
  const changed = { ...event, ...fieldsOf(body, event) };
  check(changed, world);
  Object.assign(event, changed);
  return apiEvent(event, world);
}

export function deleteEvent({ params }: Asked, { world }: Discord): undefined {
  const event = eventOf(params, world);
  checkPermission(world);
  world.events = world.events.filter((one) => one !== event);
  return undefined;
}

function fieldsOf(body: Body, before?: FakeEvent): Omit<FakeEvent, "id" | "creator_id"> {
  const text = (name: keyof FakeEvent): string => {
    const given = body[name];
    return typeof given === "string" ? given : (before?.[name] ?? "");
  };
  const metadata = body.entity_metadata as { location?: string } | undefined;
  return {
    name: text("name"),
    description: text("description"),
    location: metadata?.location ?? before?.location ?? "",
    scheduled_start_time: text("scheduled_start_time"),
    scheduled_end_time: text("scheduled_end_time"),
  };
}

function check(event: FakeEvent, world: World, errors: string[] = []): void {
  if (world.blockedTitle !== null && event.name.includes(world.blockedTitle))
    throw new Refusal(400, 200001, "Title was blocked by automatic moderation");
  const lengths = { name: 100, location: 100, description: 1000 } as const;
  for (const [name, most] of Object.entries(lengths) as [keyof typeof lengths, number][])
    if (event[name].length < 1 || event[name].length > most) errors.push(`${name}: 1 to ${most} characters`);
  const [start, end] = [Date.parse(event.scheduled_start_time), Date.parse(event.scheduled_end_time)];
  const now = Date.parse(world.today());
  if (!(start > now)) errors.push("scheduled_start_time: Cannot schedule event in the past.");
  if (!(start < now + LONGEST_AHEAD_MS)) errors.push("scheduled_start_time: too far ahead");
  if (!(end > start)) errors.push("scheduled_end_time: Cannot end before it starts.");
  if (errors.length > 0) throw invalidBody(errors);
}

function serverOf(id: string | undefined): void {
  if (id !== GUILD) throw new Refusal(404, 10004, "Unknown Guild");
}

function eventOf({ guild, event }: Asked["params"], world: World): FakeEvent {
  serverOf(guild);
  const found = world.events.find(({ id }) => id === event);
  if (!found) throw new Refusal(404, 10070, "Unknown Guild Scheduled Event");
  return found;
}

function checkPermission(world: World): void {
  if (!world.allowsEvents) throw new Refusal(403, 50013, "Missing Permissions");
}

const apiEvent = ({ location, ...event }: FakeEvent, world: World): Body => ({
  ...event,
  guild_id: GUILD,
  channel_id: null,
  privacy_level: GUILD_ONLY,
  status: Date.parse(event.scheduled_start_time) > Date.parse(world.today()) ? 1 : 2,
  entity_type: EXTERNAL,
  entity_id: null,
  entity_metadata: { location },
  recurrence_rule: null,
});
