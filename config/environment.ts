import { z } from "zod";
import { parseRedisAddress, REDIS_ADDRESS_FORMS } from "../src/store/redis-address";

const secret = z.string().min(8);
const url = z.url({ protocol: /^https?$/ });

/** 32 bytes in base64 or in hexadecimal digits. */
const keyIn = (text: string): Buffer | null => {
  const encoding = /^[\da-f]{64}$/i.test(text) ? "hex" : /^[A-Za-z\d+/]{43}=$/.test(text) ? "base64" : null;
  return encoding && Buffer.from(text, encoding);
};

/** Keys with commas between them: the first one seals, and all of them open. */
const keys = z
  .string()
  .transform((text) => text.split(",").map((one) => keyIn(one.trim())))
  .refine((all): all is Buffer[] => all.every((key) => key !== null));

/** Makes a value for MAG_TOKEN_KEY. */
export const MAKE_KEY = "openssl rand -base64 32";

/** What each variable wants, for people; shown when it got something else. */
const wants = {
  SLACK_BOT_TOKEN: "a bot token of Slack, beginning with xoxb-",
  SLACK_APP_TOKEN: "an app-level token of Slack, beginning with xapp- (Socket Mode)",
  SLACK_SIGNING_SECRET: "the signing secret of the Slack app (HTTP mode)",
  SLACK_API_URL: "the http(s) address of Slack's API",
  SLACK_CLIENT_ID: "the client id of the Slack app (several workspaces): digits, a dot, digits",
  SLACK_CLIENT_SECRET: "the client secret of the Slack app (several workspaces)",
  MAG_TOKEN_KEY: `32 bytes in base64 or hexadecimal digits, as "${MAKE_KEY}" prints them; after a change the old key follows behind a comma`,
  DISCORD_TOKEN: "the token of the Discord bot",
  DISCORD_APPLICATION_ID: "the application id of the Discord app: 15 to 22 digits",
  DISCORD_API_URL: "the http(s) address of Discord's API, without the version",
  DISCORD_READS_MESSAGES: "true, to read along in servers and convert times in messages, or false",
  DISCORD_SHARDS: 'how many connections to Discord: a number from 1 to 1000, or "auto"',
  REDIS_URL: `the address of Redis: ${REDIS_ADDRESS_FORMS}`,
  MAG_DATA_DIR: "the folder for the embedded store",
  PORT: "a port number from 1 to 65535",
  LOG_LEVEL: "one of fatal, error, warn, info, debug, trace, silent",
  MAG_PUBLIC_URL: "the public http(s) address of this bot",
  NO_COLOR: "anything, to have no colours in a terminal",
} as const;

type Variable = keyof typeof wants;

/** All that the bot reads from its environment. */
export const VARIABLES = Object.keys(wants) as readonly Variable[];

const secrets: readonly Variable[] = [
  "SLACK_BOT_TOKEN",
  "SLACK_APP_TOKEN",
  "SLACK_SIGNING_SECRET",
  "SLACK_CLIENT_SECRET",
  "MAG_TOKEN_KEY",
  "DISCORD_TOKEN",
  "REDIS_URL",
];

const schema = z.object({
  SLACK_BOT_TOKEN: secret.startsWith("xoxb-").optional(),
  SLACK_APP_TOKEN: secret.startsWith("xapp-").optional(),
  SLACK_SIGNING_SECRET: secret.optional(),
  SLACK_API_URL: url.default("https://slack.com/api/"),
  SLACK_CLIENT_ID: z
    .string()
    .regex(/^\d+\.\d+$/)
    .optional(),
  SLACK_CLIENT_SECRET: secret.optional(),
  MAG_TOKEN_KEY: keys.optional(),
  DISCORD_TOKEN: secret.optional(),
  DISCORD_APPLICATION_ID: z
    .string()
    .regex(/^\d{15,22}$/)
    .optional(),
  DISCORD_API_URL: url.default("https://discord.com/api"),
  DISCORD_READS_MESSAGES: z.stringbool().default(false),
  DISCORD_SHARDS: z.union([z.literal("auto"), z.coerce.number().int().min(1).max(1000)]).default("auto"),
  REDIS_URL: z
    .string()
    .refine((address) => parseRedisAddress(address) !== undefined)
    .optional(),
  MAG_DATA_DIR: z.string().min(1).default("./data"),
  PORT: z.coerce.number().int().min(1).max(65535).optional(),
  LOG_LEVEL: z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("warn"),
  MAG_PUBLIC_URL: url.optional(),
  NO_COLOR: z.string().optional(),
} satisfies Record<Variable, z.ZodType>);

/** The environment, checked. */
export type Environment = z.infer<typeof schema>;

/** Names every variable that is wrong, what it got (never a secret) and what it wants; one a line. */
export class EnvironmentError extends Error {
  override readonly name = "EnvironmentError";
}

/**
 * Reads and checks the environment. A variable that is set to nothing counts as not set, as in `.env` files.
 * @throws EnvironmentError
 */
export function readEnvironment(variables: Readonly<Record<string, string | undefined>>): Environment {
  const set = Object.fromEntries(VARIABLES.map((name) => [name, variables[name]?.trim() || undefined]));
  const result = schema.safeParse(set);
  if (result.success) return result.data;
  const wrong = [...new Set(result.error.issues.map((issue) => issue.path[0] as Variable))];
  throw new EnvironmentError(
    wrong
      .map((name) => {
        const got = secrets.includes(name)
          ? "a value that is something else (not shown)"
          : JSON.stringify(set[name]);
        return `${name} got ${got}, and wants ${wants[name]}`;
      })
      .join("\n"),
  );
}
