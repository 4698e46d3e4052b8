/** Opens the store whose Address (as JSON) is its argument, says so, and imports the minutes that stdin brings as JSON lines. */
import { writeSync } from "node:fs";
import { createInterface } from "node:readline";
import { Agenda } from "../../src/agenda/agenda";
import type { Minutes } from "../../src/minutes/types";
import { openAddress } from "../store/address";
import type { Address } from "../store/subject";
import { NOW } from "./support";

async function main(address: string): Promise<void> {
  const store = await openAddress(JSON.parse(address) as Address);
  const agenda = new Agenda(store);
  await agenda.view();
  writeSync(1, "ready\n");
  for await (const line of createInterface({ input: process.stdin }))
    await agenda.importMinutes(JSON.parse(line) as Minutes, NOW);
  await store.close();
}

void main(process.argv[2]!);
