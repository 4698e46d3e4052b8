import type { Adapter, Answer, Edit, Handlers, Post } from "../../src/chat/adapter";
import { answer, type Block, type Reply } from "../../src/chat/reply";
import type { ChatMessage, CommandLine, Context, Place } from "../../src/chat/request";
import type { Reader } from "../../src/language/reader";
import { struck } from "../../src/language/values";
import { CAPABILITIES, type CapabilityName, isOn } from "./capabilities";
import { FormsCore } from "./forms-core";

/** A message as the people of a platform see it. */
export interface Shown {
  /** Its words, with the platform's markup and escapes undone. */
  text: string;
  /** The place as the platform writes it, and whether everybody in it sees the message. */
  place: string;
  audience: "private" | "public";
  /** Mentions and markup from outside that took effect: none ever should. */
  live: string[];
}

/** A platform with one person in one channel, and the adapter under test. */
export interface Bench {
  /** Makes an adapter, on a platform that remembers what went before. */
  adapter(): Adapter;
  /** Who types, where, as the platform reports them. */
  context: Context;
  /** What the platform knows otherwise of whoever writes a message. */
  ofMessages?: Partial<Context>;
  /** Another place that the bot may post to. */
  elsewhere: Place;
  /** How the platform writes a place in {@link Shown}. */
  nameOf(place: Place): string;
  /** Types a line: `/mag ...` is a command, anything else a message. */
  types(line: string): void;
  /** Everything shown so far, as soon as it is this many messages. */
  shown(count: number): Promise<Shown[]>;
  /** The title of the form that was opened last, as soon as one is; absent where the platform has no forms. */
  form?: () => Promise<string>;
  /** Whether an edited message stays where it was; else it is shown once more. */
  editsInPlace: boolean;
  /** Characters that the platform takes in one message. */
  longest: number;
  close(): Promise<void>;
}

const READER: Reader = { locales: ["en"], zone: null, now: "2025-11-18T12:00:00.000Z" };
const HOSTILE =
  "@everyone @here <!here> <!channel> <@U024BE7LH> <b>&amp;</b> \u001b[2J\u0007 \u202eevil\u2066";

const text = (words: string): Block => ({ kind: "text", text: words });
const toReader = (reply: Reply): Answer => ({ reply, reader: READER });
const says = (words: string): Answer => toReader(answer(text(words)));
const post = (key: string, place: Place, words: string): Post => ({
  key,
  place,
  blocks: [text(words)],
  reader: READER,
});

/** A promise that the test fulfils. */
function gate(): { opened: Promise<void>; open: () => void } {
  let open!: () => void;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

/** What every adapter has to keep, whatever its platform. */
export function adapterContract(name: string, make: () => Promise<Bench>): void {
  describe(`the ${name} adapter`, () => {
    let bench: Bench;
    let adapter: Adapter;
    const tried = new Set<CapabilityName>();
    /** A test of something that the table of platforms tells. */
    const shows = (capability: CapabilityName, sentence: string, test: () => Promise<void>): void => {
      tried.add(capability);
      it(sentence, test);
    };
    const unheard: Handlers = {
      command: async ({ line }) => says(`answer to ${line}`),
      message: async () => null,
      complete: async () => [],
    };
    const startWith = async (handlers: Partial<Handlers>): Promise<void> =>
      adapter.start({ ...unheard, ...handlers });
    const restart = async (): Promise<void> => {
      await adapter.stop();
      adapter = bench.adapter();
      await adapter.start(unheard);
    };

    beforeEach(async () => {
      bench = await make();
      adapter = bench.adapter();
    });

    afterEach(async () => {
      await adapter.stop();
      await bench.close();
    });

    describe("brings in", () => {
      shows(
        "commands",
        "commands, with who typed them, where, and what the platform knows of them",
        async () => {
          const heard: CommandLine[] = [];
          await startWith({
            command: async (request) => {
              heard.push(request);
              return says("done");
            },
          });
          bench.types("/mag action done A3");
          await bench.shown(1);
          expect(heard).toEqual([{ ...bench.context, line: "action done A3" }]);
        },
      );

      shows("bare", "commands without any words", async () => {
        await startWith({ command: async ({ line }) => says(`<${line}>`) });
        bench.types("/mag");
        expect((await bench.shown(1))[0]?.text).toContain("<>");
      });

      shows("messages", "messages, as they were written", async () => {
        const heard: ChatMessage[] = [];
        await startWith({
          message: async (message) => {
            heard.push(message);
            return says("04:00 there");
          },
        });
        bench.types("shall we say 14:00 UTC?");
        expect((await bench.shown(1))[0]?.text).toContain("04:00 there");
        expect(heard).toEqual([{ ...bench.context, ...bench.ofMessages, text: "shall we say 14:00 UTC?" }]);
      });
    });

    describe("answers", () => {
      shows("order", "in order, though the first takes longer", async () => {
        const first = gate();
        await startWith({
          command: async ({ line }) => {
            if (line === "slow") await first.opened;
            return says(line);
          },
        });
        bench.types("/mag slow");
        bench.types("/mag quick");
        first.open();
        const shown = await bench.shown(2);
        expect(shown.map((message) => message.text.trim())).toEqual(["slow", "quick"]);
      });

      shows("privacy", "privately to who asked, or publicly where it was asked", async () => {
        await startWith({
          command: async ({ line }) =>
            toReader({ audience: line === "aloud" ? "public" : "private", blocks: [text(line)] }),
        });
        bench.types("/mag softly");
        bench.types("/mag aloud");
        const [softly, aloud] = await bench.shown(2);
        expect(softly).toMatchObject({ audience: "private", text: "softly" });
        expect(aloud).toMatchObject({
          audience: "public",
          text: "aloud",
          place: bench.nameOf(bench.context.place),
        });
      });

      shows("silence", "nothing to a message that is none of the bot's business", async () => {
        await startWith({});
        bench.types("good morning");
        bench.types("/mag after");
        expect(await bench.shown(1)).toMatchObject([{ text: "answer to after" }]);
      });

      shows(
        "forms",
        "with a form to a line that leaves something open, or in words without forms",
        async () => {
          await startWith({ forms: new FormsCore() });
          bench.types("/mag meeting move M2");
          if (bench.form) expect(await bench.form()).toBe("Move a meeting");
          else expect((await bench.shown(1))[0]?.text).toContain("answer to meeting move M2");
          expect(bench.form !== undefined).toBe(isOn("forms", adapter.platform));
        },
      );

      shows("no-forms", "without one to a line that leaves nothing open", async () => {
        await startWith({ forms: new FormsCore() });
        bench.types("/mag action done A3");
        expect((await bench.shown(1))[0]?.text).toContain("answer to action done A3");
      });

      shows("limits", "within the platform's limits, saying so when it had to cut", async () => {
        const items = Array.from({ length: 3000 }, (_, index) => ({
          text: `item ${index} ${"word ".repeat(40)}`,
        }));
        await startWith({ command: async () => toReader(answer({ kind: "list", items })) });
        bench.types("/mag everything");
        const [shown] = await bench.shown(1);
        expect(shown?.text).toContain("item 0 ");
        expect(shown?.text.length).toBeLessThanOrEqual(bench.longest);
        expect(shown?.text).toContain("Not everything fits in one message. To see the rest");
      });
    });

    describe("posts", () => {
      shows("posts", "where it is told to, for everybody there", async () => {
        await startWith({});
        await adapter.post(post("k1", bench.context.place, "here"));
        await adapter.post(post("k2", bench.elsewhere, "there"));
        expect(await bench.shown(2)).toMatchObject([
          { text: "here", audience: "public", place: bench.nameOf(bench.context.place) },
          { text: "there", audience: "public", place: bench.nameOf(bench.elsewhere) },
        ]);
      });

      shows(
        "once",
        "once, however often and at the same time it is asked to, and after a restart",
        async () => {
          await startWith({});
          const reminder = post("k1", bench.context.place, "once");
          const [first, second] = await Promise.all([adapter.post(reminder), adapter.post(reminder)]);
          expect(second).toEqual(first);
          await restart();
          expect(await adapter.post(reminder)).toEqual(first);
          await adapter.post(post("k2", bench.context.place, "last"));
          expect((await bench.shown(2)).map((shown) => shown.text)).toEqual(["once", "last"]);
        },
      );

      shows(
        "found",
        "and finds what it posted by key and place, also after a restart, and nothing else",
        async () => {
          await startWith({});
          const { place } = bench.context;
          expect(await adapter.find(place, "k1")).toBeNull();
          const posted = await adapter.post(post("k1", place, "hello"));
          expect(await adapter.find(place, "k1")).toEqual(posted);
          await restart();
          expect(await adapter.find(place, "k1")).toEqual(posted);
          expect(await adapter.find(place, "k")).toBeNull();
          expect(await adapter.find(bench.elsewhere, "k1")).toBeNull();
        },
      );
    });

    describe("edits", () => {
      /** The only post, as people see it at last. */
      const seen = async (): Promise<Shown> => (await bench.shown(bench.editsInPlace ? 1 : 2)).at(-1)!;
      const posted = async (words: string): Promise<Edit> => {
        const reminder = post("k1", bench.context.place, "Monday");
        return { ...reminder, ...(await adapter.post(reminder)), blocks: [text(words)] };
      };

      shows("edits", "what it posted, for everybody there", async () => {
        await startWith({});
        await adapter.edit(await posted("Tuesday"));
        expect(await seen()).toMatchObject({
          text: "Tuesday",
          audience: "public",
          place: bench.nameOf(bench.context.place),
        });
      });

      shows(
        "edits-once",
        "the same message, which is still found by its key and posted no second time, also after a restart",
        async () => {
          await startWith({});
          const edit = await posted("Tuesday");
          await adapter.edit(edit);
          await restart();
          const { place, messageId } = edit;
          expect(await adapter.find(place, "k1")).toEqual({ messageId });
          expect(await adapter.post(post("k1", place, "Monday"))).toEqual({ messageId });
          await adapter.post(post("k2", place, "last"));
          const all = await bench.shown(bench.editsInPlace ? 2 : 3);
          expect(all.map((shown) => shown.text)).toEqual(
            bench.editsInPlace ? ["Tuesday", "last"] : ["Monday", "Tuesday", "last"],
          );
        },
      );

      shows("struck", "and says what does not hold any more so that it is seen", async () => {
        await startWith({});
        const edit = await posted("");
        await adapter.edit({ ...edit, blocks: [{ kind: "text", text: struck("on Monday ~ or so") }] });
        const { text: shown, live } = await seen();
        expect(shown).toMatch(/^~on Monday [~∼] or so~$|^on Monday ~ or so \[no longer\]$/);
        expect(live).toEqual([]);
      });
    });

    describe("text from outside", () => {
      const harmless = async (): Promise<void> => {
        const [shown] = await bench.shown(1);
        expect(shown?.live).toEqual([]);
        for (const word of ["@everyone", "@here", "<!here>", "<@U024BE7LH>", "<b>&amp;</b>", "evil"])
          expect(shown?.text).toContain(word);
        expect(shown?.text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/);
      };

      shows("harmless-answers", "has no effect in an answer", async () => {
        await startWith({
          command: async () =>
            toReader(
              answer(
                { kind: "heading", text: "minutes" },
                { kind: "quote", text: HOSTILE },
                { kind: "list", items: [{ text: HOSTILE, details: [HOSTILE] }] },
                { kind: "fields", fields: [{ label: HOSTILE, value: { kind: "strong", value: HOSTILE } }] },
              ),
            ),
        });
        bench.types("/mag source A1");
        await harmless();
      });

      shows("harmless-edits", "has no effect in an edit", async () => {
        await startWith({});
        const harmlessPost = post("k1", bench.context.place, "here");
        const { messageId } = await adapter.post(harmlessPost);
        await adapter.edit({
          ...harmlessPost,
          messageId,
          blocks: [text(HOSTILE), { kind: "text", text: struck(HOSTILE) }],
        });
        expect((await bench.shown(bench.editsInPlace ? 1 : 2)).at(-1)?.live).toEqual([]);
      });

      shows("harmless-posts", "has no effect in a post", async () => {
        await startWith({});
        await adapter.post(post("k1", bench.context.place, HOSTILE));
        await harmless();
      });
    });

    describe("has what the table of platforms says, and nothing else:", () => {
      const has = (capability: CapabilityName, test: () => boolean): void =>
        shows(capability, CAPABILITIES[capability].says, async () =>
          expect(test()).toBe(isOn(capability, adapter.platform)),
        );

      has("locale", () => bench.context.platformLocale !== null);
      has("zone", () => bench.context.platformZone !== null);
      has("edits-in-place", () => bench.editsInPlace);
      has("events", () => adapter.events !== undefined);

      it("all of it is tried here", () =>
        expect([...tried].sort()).toEqual(Object.keys(CAPABILITIES).sort()));
    });

    shows("ends", "finishes what is under way when it is stopped", async () => {
      const [asked, work] = [gate(), gate()];
      await startWith({
        command: async () => {
          asked.open();
          await work.opened;
          return says("finished");
        },
      });
      bench.types("/mag work");
      await asked.opened;
      const stopped = adapter.stop();
      work.open();
      await stopped;
      expect(await bench.shown(1)).toMatchObject([{ text: "finished" }]);
    });
  });
}
