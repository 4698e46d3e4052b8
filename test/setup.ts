import { findRedis } from "./redis";

/** Runs once before all tests, where no test's time is running: installing may take long. */
export default async function setup(): Promise<void> {
  if (process.env.REDIS_URL) return;
  // Tests that need no Redis can run all the same; those that do will fail with the same words.
  await findRedis().catch((error: unknown) => console.warn(String(error)));
}
