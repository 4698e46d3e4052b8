import type { Answer, Handlers } from "../../src/chat/adapter";
import { answer } from "../../src/chat/reply";
import { systemClock } from "../../src/clock";
import { House } from "../house";
import { table } from "./table";

const A_SECOND = 50;
const SECONDS = 20;

/** People who take turns. */
export const PEOPLE = 40;
/** How many commands are sent in all. */
export const TOTAL = A_SECOND * SECONDS;

/** How long a platform waited, in milliseconds, command by command. */
export interface Waits {
  acknowledged: number[];
  answered: number[];
}

/** Does `send` with each number below TOTAL, at a steady pace. */
export async function atPace(send: (n: number) => void): Promise<void> {
  const start = performance.now();
  for (let n = 0; n < TOTAL; n++) {
    const due = start + (n * 1000) / A_SECOND;
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
    send(n);
  }
}

/** Prints how long a platform waits for a whole bot on a store on disk, beside an adapter that only answers. */
export async function compare(measure: (house: House, handlers: Handlers) => Promise<Waits>): Promise<void> {
  const nothing = async (): Promise<Answer> => ({
    reply: answer({ kind: "text", text: "done" }),
    reader: { locales: ["en"], zone: null, now: systemClock.now() },
  });
  const idle: Handlers = { command: nothing, message: async () => null, complete: async () => [] };
  const rows: string[][] = [];
  for (const [name, handlersOf] of [
    ["the bot", ({ bot }: House): Handlers => bot],
    ["no commands behind it", () => idle],
  ] as const) {
    const house = await House.open();
    await house.import("2025-11-18.en.md");
    await house.import("2025-11-18.zh.md");
    const { acknowledged, answered } = await measure(house, handlersOf(house));
    await house.close();
    const acks = [0.5, 0.99, 1].map((share) => at(acknowledged, share));
    const answers = [0.5, 0.99].map((share) => at(answered, share));
    rows.push([name, String(TOTAL), ...acks, ...answers]);
  }
  table(["", "commands", "ack p50", "ack p99", "ack slowest", "answered p50", "answered p99"], rows);
}

/** What this share of the waits is no longer than. */
function at(waits: readonly number[], share: number): string {
  const sorted = [...waits].sort((a, b) => a - b);
  return `${sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]?.toFixed(1)} ms`;
}
