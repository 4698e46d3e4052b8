import { type RedisServer, startRedis } from "../redis";
import { makeUser } from "../rights";
import { scheduleContract } from "./schedule-contract";
import { sharedSubject } from "./shared-subject";

let server: RedisServer;

beforeAll(async () => {
  server = await startRedis();
  await makeUser([server], "mag", "secret", "mag-test-*");
});

afterAll(() => server.stop());

scheduleContract("on BullMQ, with the rights that the documents name", (now) =>
  sharedSubject(server.url.replace("//", "//mag:secret@"), now),
);
