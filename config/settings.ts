import { z } from "zod";
import file from "./mag.json";

const duration = z
  .string()
  .regex(/^P(?!$)(\d+W)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+S)?)?$/, "wants an ISO 8601 duration such as P1D");

const schema = z.strictObject({
  /** The body that a question is about when it names none; an identifier of `groups.json`. */
  group: z.string().min(1),
  /**
   * Who may change meetings and confirm what the minutes leave in doubt: "platform:user", or "platform:*"; with
   * several workspaces of Slack "slack:workspace/user", or "slack:workspace/*".
   */
  facilitators: z.array(z.string().regex(/^(console|slack|discord):.+$/)),
  /** How documents call the members as a whole: an action for them is everyone's. */
  everyone: z.array(z.string().min(1)),
  /** Lead times of a subscription that names none: ISO 8601 durations; days before a deadline count to its morning. */
  leads: z.strictObject({ meetings: z.array(duration).min(1), deadlines: z.array(duration) }),
});

/** What an operator can set for the group. */
export type Settings = z.infer<typeof schema>;

/** Reads and checks `mag.json`. @throws Error that names the file, the place in it and what it wants. */
export function readSettings(content: unknown = file): Settings {
  const result = schema.safeParse(content);
  if (result.success) return result.data;
  const lines = result.error.issues.map((issue) => `${issue.path.join(".") || "the file"}: ${issue.message}`);
  throw new Error(`config/mag.json is not as it should be\n${lines.join("\n")}`);
}

/** Whether the settings name this person ("console:alice", "slack:T123/U123") as a facilitator. */
export function isFacilitator({ facilitators }: Settings, person: string): boolean {
  const [, platform, team, id] = /^([^:]+):(?:([^/]+)\/)?(.*)$/s.exec(person) ?? [];
  const names = [person, `${platform}:${id}`, `${platform}:*`, ...(team ? [`${platform}:${team}/*`] : [])];
  return names.some((name) => facilitators.includes(name));
}
