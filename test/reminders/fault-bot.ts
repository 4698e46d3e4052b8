import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";
import { createInterface } from "node:readline";
import { ended } from "../store/process";
import type { FaultLife } from "./fault-world";

const ROOT = path.resolve(__dirname, "../..");

/** A bot in a process of its own, seen by what it prints. */
export class FaultBot {
  private said: string[] = [];
  private readonly child: ChildProcess;
  private isOver = false;
  private wake: () => void = () => undefined;

  constructor() {
    const script = path.join(__dirname, "fault-child.ts");
    this.child = spawn(process.execPath, ["--import", "tsx", script], {
      cwd: ROOT,
      stdio: ["pipe", "pipe", "inherit"],
    });
    this.child.stdin!.on("error", () => undefined);
    const lines = createInterface({ input: this.child.stdout! });
    lines.on("line", (line) => {
      this.said.push(line);
      this.wake();
    });
    lines.on("close", () => {
      this.isOver = true;
      this.wake();
    });
  }

  get hasEnded(): boolean {
    return this.isOver;
  }

  /** Opens a state, and waits for "go". */
  async live(life: FaultLife): Promise<void> {
    this.said = [];
    this.tell(`live ${JSON.stringify(life)}`);
    await this.reached("ready", 1);
  }

  tell(line: string): void {
    this.child.stdin!.write(`${line}\n`);
  }

  signal(name: NodeJS.Signals): void {
    this.child.kill(name);
  }

  /** How many lines it printed so far that begin with a word. */
  count(word: string): number {
    return this.said.filter((line) => line.startsWith(word)).length;
  }

  /** Resolves when it has printed so many lines that begin with a word, or is over. */
  async reached(word: string, count: number): Promise<void> {
    while (!this.isOver && this.count(word) < count)
      await new Promise<void>((resolve) => {
        this.wake = resolve;
      });
  }

  async kill(): Promise<void> {
    this.child.kill("SIGKILL");
    await ended(this.child);
  }
}

/** Bots that wait for a life: starting a process takes longer than a round does. */
export class FaultBots {
  private readonly idle = [new FaultBot(), new FaultBot()];

  take(): FaultBot {
    const bot = this.idle.shift() ?? new FaultBot();
    if (this.idle.length === 0) this.idle.push(new FaultBot());
    return bot;
  }

  async giveBack(bot: FaultBot): Promise<void> {
    if (bot.hasEnded) return;
    bot.tell("end");
    await bot.reached("idle", 1);
    this.idle.unshift(bot);
  }

  async end(): Promise<void> {
    await Promise.all(this.idle.map((bot) => bot.kill()));
  }
}
