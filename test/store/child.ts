/**
 * A process beside the tests: `child.ts ADDRESS increment COUNT` or `child.ts ADDRESS write FIRST`. The latter writes
 * until it is killed, a few updates at a time, and tells each on stdout once it was acknowledged.
 */
import { writeSync } from "node:fs";
import type { Store } from "../../src/store/port";
import { openAddress } from "./address";
import { type Address, increment, key } from "./subject";

const WRITERS = 3;

async function write(store: Store, first: number, writer: number): Promise<never> {
  for (let n = first + writer; ; n += WRITERS) {
    const id = String(n).padStart(8, "0");
    await store.update<[number, string]>([key("left", id), key("right", id)], () => [n, `text ${n}`]);
    writeSync(1, `${n}\n`);
  }
}

async function main([address, task, number]: string[]): Promise<void> {
  const store = await openAddress(JSON.parse(address!) as Address);
  if (task === "increment") {
    await Promise.all(Array.from({ length: Number(number) }, () => increment(store)));
    await store.close();
  } else {
    await Promise.all(Array.from({ length: WRITERS }, (_, writer) => write(store, Number(number), writer)));
  }
}

void main(process.argv.slice(2));
