import type { Forms, Submitted } from "../../src/chat/adapter";
import type { Form } from "../../src/chat/form";
import { answer } from "../../src/chat/reply";
import type { FilledForm } from "../../src/chat/request";
import { SimulatedClock } from "../../src/clock";
import type { Reader } from "../../src/language/reader";
import { say } from "../../src/language/values";

const READER: Reader = { locales: ["en"], zone: "Asia/Shanghai", now: "2025-11-18T12:00:00.000Z" };

/** A simulated clock that tells when somebody waits for it. */
export class WatchedClock extends SimulatedClock {
  private readonly asleep = new Set<string>();
  private watching: (() => void)[] = [];

  override async sleepUntil(instant: string, signal: AbortSignal): Promise<void> {
    this.asleep.add(instant);
    for (const watcher of this.watching.splice(0)) watcher();
    await super.sleepUntil(instant, signal);
    this.asleep.delete(instant);
  }

  /** Moves on to where somebody waits for, as soon as somebody does. */
  async passes(): Promise<void> {
    if (this.asleep.size === 0) await new Promise<void>((resolve) => this.watching.push(resolve));
    for (const instant of this.asleep) this.set(instant);
  }
}

/** A form of the tests' own, of every kind of field. */
const aForm = (line: string): Form => ({
  line,
  example: "meeting move M2 10 December 13:00 UTC",
  title: say("form.meeting-move"),
  submit: say("form.save"),
  fields: [
    {
      name: "date",
      kind: "day",
      label: say("chat.meeting-date"),
      required: true,
      longest: 40,
      value: "2025-12-09",
    },
    {
      name: "zone",
      kind: "line",
      label: say("form.zone"),
      hint: say("option.zone"),
      placeholder: "Geneva",
      required: false,
      longest: 100,
    },
    {
      name: "group",
      kind: "choice",
      label: say("form.group"),
      required: false,
      longest: 200,
      value: "WG-IGF",
      choices: [
        { value: "WG-WSP", label: "Workshops" },
        { value: "WG-IGF", label: "Fundraising" },
      ],
    },
    { name: "notes", kind: "long", label: say("form.record"), required: false, longest: 3000 },
  ],
});

/** Opens a form for every line that begins with "meeting move"; a zone "CST" is wrong. */
export class FormsCore implements Forms {
  readonly sent: FilledForm[] = [];

  /** @param before is waited for before anything is done. */
  constructor(private readonly before: { opened: Promise<void> } = { opened: Promise.resolve() }) {}

  isAskedFor(line: string): boolean {
    return line === "meeting move M2";
  }

  async open({ line }: { line: string }): ReturnType<Forms["open"]> {
    await this.before.opened;
    if (line === "meeting move M99") {
      const reply = answer({ kind: "text", text: "There is no M99." });
      return { kind: "answer", answer: { reply, reader: READER } };
    }
    return line.startsWith("meeting move") ? { kind: "form", form: aForm(line), reader: READER } : null;
  }

  async submit(request: FilledForm): Promise<Submitted> {
    await this.before.opened;
    this.sent.push(request);
    const isWrong = request.values.zone === "CST";
    const text = isWrong ? "Several zones are called CST." : `did ${JSON.stringify(request.values)}`;
    return {
      answer: { reply: answer({ kind: "text", text }), reader: READER },
      ...(isWrong && { wrong: { field: "zone", says: [say("error.zone-ambiguous", { got: "CST" })] } }),
    };
  }
}
