/** Claims the folder named by its argument, tells how that went, and holds the claim until its stdin ends. */
import { writeSync } from "node:fs";
import { claimBot } from "../../src/store/claim";
import { StoreError } from "../../src/store/port";

async function main(folder: string): Promise<void> {
  try {
    const { release } = await claimBot(folder);
    writeSync(1, "claimed\n");
    for await (const _ of process.stdin);
    await release();
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    writeSync(1, `${error.code}\n`);
  }
}

void main(process.argv[2]!);
