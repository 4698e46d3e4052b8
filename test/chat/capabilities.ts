import type { Platform } from "../../src/chat/request";

const EVERYWHERE: readonly Platform[] = ["console", "slack", "discord"];

/** What a platform's people can have of the bot, where the contract of adapters shows that they do, and nowhere else. */
interface Capability {
  says: string;
  on: readonly Platform[];
}

const everywhere = (says: string): Capability => ({ says, on: EVERYWHERE });

/** By the name under which the contract of adapters tries each; the table in `docs/platforms.md` is made from it. */
export const CAPABILITIES = {
  commands: everywhere("Commands after `/mag`, with who typed them and where"),
  bare: everywhere("`/mag` alone, which answers with help"),
  messages: everywhere("Times in what people write"),
  locale: everywhere("The platform tells the language of whoever types a command"),
  zone: { says: "The platform tells their time zone", on: ["console", "slack"] },
  order: everywhere("Answers in the order of the questions"),
  privacy: everywhere("Answers to one person alone, or to everybody"),
  silence: everywhere("Silence where the bot was not meant"),
  forms: { says: "A form that asks for what a command leaves open", on: ["slack", "discord"] },
  "no-forms": everywhere("... and a command that leaves nothing open answered without one"),
  limits: everywhere("Answers within the platform's limits, saying so when cut"),
  posts: everywhere("Reminders in channels, for everybody there"),
  once: everywhere("A reminder posted once, however often it is tried, also after a restart"),
  found: everywhere("A reminder found again after a crash"),
  edits: everywhere("Other words for a reminder whose meeting moved or was cancelled"),
  "edits-in-place": { says: "... in the message itself", on: ["slack", "discord"] },
  "edits-once": everywhere("... which stays the reminder that it was, also after a restart"),
  struck: everywhere("... with what does not hold any more shown as such"),
  "harmless-answers": everywhere("Text from documents without effect in answers"),
  "harmless-edits": everywhere("... in messages that are changed"),
  "harmless-posts": everywhere("... in reminders"),
  events: { says: "Meetings as events in the platform's own calendar", on: ["discord"] },
  ends: everywhere("Work under way finished before the bot stops"),
} as const satisfies Readonly<Record<string, Capability>>;

export type CapabilityName = keyof typeof CAPABILITIES;

export const isOn = (name: CapabilityName, platform: Platform): boolean =>
  (CAPABILITIES[name].on as readonly Platform[]).includes(platform);
