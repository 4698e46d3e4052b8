/** Posts k0, k1, ... to a console on its standard output, on the store in the folder that it is given, until it is killed. */
import { ConsoleAdapter } from "../../../src/chat/console/console";
import { SimulatedClock } from "../../../src/clock";
import { openEmbedded } from "../../../src/store/embedded";

async function main(folder: string): Promise<void> {
  const adapter = new ConsoleAdapter({
    input: process.stdin,
    output: process.stdout,
    actor: "alice",
    channel: "general",
    zone: null,
    locale: null,
    store: await openEmbedded(folder),
    clock: new SimulatedClock("2025-11-18T12:00Z"),
  });
  for (let count = 0; ; count++)
    await adapter.post({
      key: `k${count}`,
      place: { platform: "console", id: "general", kind: "channel" },
      blocks: [{ kind: "text", text: `post k${count}.` }],
      reader: { locales: ["en"], zone: null, now: "2025-11-18T12:00Z" },
    });
}

void main(process.argv[2] ?? "");
