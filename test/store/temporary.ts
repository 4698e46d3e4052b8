import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";

/** An empty folder of its own for a test, and how to be rid of it. */
export async function temporaryFolder(): Promise<{ folder: string; remove: () => Promise<void> }> {
  const folder = await mkdtemp(path.join(os.tmpdir(), "mag-store-"));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
