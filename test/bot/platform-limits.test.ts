import { FRONTS, Stage } from "./stage";

const DUE = "2025-11-19T12:00:00.000Z";

describe.each(Object.keys(FRONTS) as (keyof typeof FRONTS)[])(
  "reminders of the whole bot, when %s",
  (platform) => {
    let stage: Stage;
    let first: string;
    let others: string[];

    beforeEach(async () => {
      stage = await Stage.open(platform);
      [first, ...others] = stage.front.channels.map(({ id }) => id) as [string, ...string[]];
    });

    afterEach(() => stage.close());

    const channels = (): string[] => stage.front.posts().map(({ channel }) => channel);
    const isSent = async (): Promise<boolean> => {
      const deliveries = [...(await stage.deliveries()).values()];
      return deliveries.length === 3 && deliveries.every(({ state }) => state === "sent");
    };

    /** Each channel has its reminder, and has it once. */
    function expectEachOnce(): void {
      expect(channels().sort()).toEqual([first, ...others].sort());
      for (const { words } of stage.front.posts()) expect(words).toContain("Planning of the workshops");
    }

    it("asks to wait in one channel, go on in others, and there when it is time", async () => {
      stage.front.fail(stage.front.channels[0], { kind: "rate-limit", retryAfterSeconds: 2 });
      stage.setClock(DUE);
      await stage.passUntil(() => channels().length === 2);
      expect(channels().sort()).toEqual([...others].sort());
      await stage.passUntil(isSent);
      expectEachOnce();
      const { at } = (await stage.deliveries()).get(first) as { at: string };
      expect(Date.parse(at) - Date.parse(DUE)).toBeGreaterThanOrEqual(2000);
    });

    it("cannot serve for a while, are tried again and posted once", async () => {
      stage.front.fail(stage.front.channels[0], { kind: "status", status: 503 });
      stage.setClock(DUE);
      await stage.passUntil(() => channels().length === 2);
      expect((await stage.deliveries()).get(first)?.state).not.toBe("sent");
      await stage.passUntil(isSent);
      expectEachOnce();
    });

    it("posts one and answers that it failed, are found again and not posted twice", async () => {
      stage.front.fail(stage.front.channels[0], { kind: "status", status: 500, hadEffect: true });
      stage.setClock(DUE);
      await stage.passUntil(() => channels().length === 3);
      expect((await stage.deliveries()).get(first)?.state).not.toBe("sent");
      await stage.passUntil(isSent);
      expectEachOnce();
    });

    it("does so and cannot say either what is there, are left in doubt until it can", async () => {
      stage.front.fail(stage.front.channels[0], { kind: "status", status: 500, hadEffect: true });
      stage.front.hideHistory(stage.front.channels[0]);
      stage.setClock(DUE);
      await stage.passUntil(async () => {
        const delivery = (await stage.deliveries()).get(first);
        return delivery?.state === "sending" && delivery.code === "http_503";
      });
      expect(channels()).toHaveLength(3);
      await stage.passUntil(isSent);
      expectEachOnce();
    });
  },
);
