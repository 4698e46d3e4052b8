import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Agenda } from "../../src/agenda/agenda";
import { PrivateNotices } from "../../src/bot/private-notices";
import { Readers } from "../../src/bot/readers";
import type { Adapter, Post } from "../../src/chat/adapter";
import type { Actor } from "../../src/chat/request";
import { SimulatedClock } from "../../src/clock";
import { People } from "../../src/people/people";
import { openEmbedded } from "../../src/store/embedded";

const ALICE: Actor = { platform: "slack", team: "T1", id: "U1", name: "Alice" };

describe("a private notice about a channel", () => {
  it("reaches who asked, in the language and zone that this person set in this workspace", async () => {
    const folder = await mkdtemp(join(tmpdir(), "mag-notices-"));
    const store = await openEmbedded(folder);
    try {
      const people = new People(store);
      await people.setLocale(ALICE, "ru");
      await people.setZone(ALICE, "Europe/Moscow");
      const posts: Post[] = [];
      const slack = {
        platform: "slack",
        post: async (post: Post) => {
          posts.push(post);
          return { messageId: "1" };
        },
      } as unknown as Adapter;
      const readers = new Readers(people, new SimulatedClock("2025-11-18T12:00Z"));
      const notices = new PrivateNotices(new Agenda(store), people, readers, [slack]);
      await notices.ofReminders({
        occurrence: {
          id: "o1",
          subject: "m1",
          timing: 1,
          when: { kind: "instant", start: "2025-11-19T14:00Z" },
          about: { kind: "lead", lead: "PT1H" },
          subscription: "R1",
          place: { platform: "slack", team: "T1", id: "C1", kind: "channel" },
          due: "2025-11-19T13:00Z",
          expires: "2025-11-19T14:15Z",
        },
        code: "is_archived",
        by: "slack:T1/U1",
      });
      expect(posts).toHaveLength(1);
      expect(posts[0]).toMatchObject({
        key: "u1",
        place: { platform: "slack", team: "T1", id: "U1", kind: "direct" },
        reader: { locales: ["ru"], zone: "Europe/Moscow" },
      });
    } finally {
      await store.close();
      await rm(folder, { recursive: true });
    }
  });
});
