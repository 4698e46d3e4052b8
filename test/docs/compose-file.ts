import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";

const duration = z.string().regex(/^(\d+(us|ms|s|m|h))+$/);
const name = z.string().regex(/^[a-zA-Z0-9._-]+$/);

/** What our files use of a service, as the Compose Specification has it: https://compose-spec.io; nothing else passes. */
const service = z.strictObject({
  image: z.string().min(1).optional(),
  build: z.string().min(1).optional(),
  restart: z.enum(["no", "always", "on-failure", "unless-stopped"]).optional(),
  command: z.array(z.string()).optional(),
  depends_on: z
    .union([
      z.array(name),
      z.record(
        name,
        z.strictObject({
          condition: z.enum(["service_started", "service_healthy", "service_completed_successfully"]),
        }),
      ),
    ])
    .optional(),
  env_file: z.array(z.strictObject({ path: z.string().min(1), required: z.boolean() })).optional(),
  environment: z.record(z.string().regex(/^[A-Z_]+$/), z.string()).optional(),
  healthcheck: z
    .strictObject({
      test: z.tuple([z.enum(["CMD", "CMD-SHELL"])], z.string()),
      interval: duration,
      timeout: duration,
      retries: z.number().int().positive(),
    })
    .optional(),
  volumes: z.array(z.string().regex(/^[a-z-]+:\/[a-z/]+$/)).optional(),
  stop_grace_period: duration.optional(),
  ports: z.array(z.string()).optional(),
  container_name: name.optional(),
});

const extension = z.templateLiteral(["x-", z.string().min(1)]);

/** A file of Compose: services, volumes, and what it keeps for itself under names that begin with "x-". */
const composeFile = z.preprocess(
  (file) =>
    Object.fromEntries(Object.entries(file as object).filter(([key]) => !extension.safeParse(key).success)),
  z.strictObject({
    services: z.record(name, service),
    volumes: z.record(name, z.null()).optional(),
  }),
);

type Compose = z.infer<typeof composeFile>;

/** As Compose reads it, merge keys included. */
const compose = (name: string): Compose =>
  composeFile.parse(parse(readFileSync(join(__dirname, "../..", name), "utf8"), { merge: true }));

export const plain = compose("docker-compose.yml");
export const withSentinel = compose("docker-compose.sentinel.yml");
/** What the second file says is laid over the first one. */
export const together: Compose = {
  services: Object.fromEntries(
    [...new Set([...Object.keys(plain.services), ...Object.keys(withSentinel.services)])].map((name) => [
      name,
      { ...plain.services[name], ...withSentinel.services[name] },
    ]),
  ),
  volumes: { ...plain.volumes, ...withSentinel.volumes },
};
