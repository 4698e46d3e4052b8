import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { EVENTS_PATH } from "../../../src/chat/slack/http";
import type { SlackAdapter } from "../../../src/chat/slack/slack";
import { systemClock } from "../../../src/clock";
import { SIGNING_SECRET } from "../../fakes/slack/server";
import { bodyOf, signed } from "../../fakes/slack/signed";
import { Core } from "./core";
import { HastyClock, SlackDesk } from "./desk";
import { wordsOf } from "./screen";

describe("Slack over HTTP", () => {
  let desk: SlackDesk<HastyClock>;
  let adapter: SlackAdapter;
  let core: Core;
  let address: string;
  const server = createServer((request, response) => adapter.listener?.(request, response));

  beforeEach(async () => {
    desk = await SlackDesk.open(new HastyClock(systemClock.now()));
    core = new Core();
    // Bolt looks at the machine's clock.
    adapter = desk.adapter({ appToken: undefined, signingSecret: SIGNING_SECRET, clock: systemClock });
    await adapter.start(core);
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}${EVENTS_PATH}`;
  });
  afterEach(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
    await adapter.stop();
    await desk.close();
  });

  const seconds = (): number => Math.floor(Date.parse(systemClock.now()) / 1000);
  const sends = async (
    body: string,
    { at = seconds(), secret = SIGNING_SECRET, more = {}, as = body } = {},
  ): Promise<number> => {
    const type = body.startsWith("{") ? "application/json" : "application/x-www-form-urlencoded";
    const headers = { "content-type": type, ...signed(as, secret, at), ...more };
    const response = await fetch(address, { method: "POST", headers, body });
    await response.arrayBuffer();
    return response.status;
  };
  const command = (line: string): string => bodyOf(desk.people.command("U0ALICE", "C0GENERAL", line));

  it("acknowledges and answers commands and messages", async () => {
    expect(await sends(command("next-meeting"))).toBe(200);
    const message = await desk.message(1);
    expect(wordsOf(message)).toBe("answer to next-meeting");
    expect(await sends(bodyOf(desk.people.direct("U0ALICE", "mag help")))).toBe(200);
    expect(wordsOf(await desk.message(2))).toBe("answer to help");
  });

  it("answers Slack's question whether the address is ours", async () => {
    const body = JSON.stringify({ type: "url_verification", challenge: "c4a11e46e" });
    const response = await fetch(address, {
      method: "POST",
      headers: { "content-type": "application/json", ...signed(body, SIGNING_SECRET, seconds()) },
      body,
    });
    expect(await response.text()).toContain("c4a11e46e");
  });

  describe("refuses", () => {
    afterEach(() => expect(core.lines).toEqual([]));

    it("another signing secret", async () =>
      expect(await sends(command("x"), { secret: "guessed" })).toBe(401));
    it("a body that was changed", async () =>
      expect(await sends(command("x"), { as: command("y") })).toBe(401));
    it("a request without a signature", async () =>
      expect(await sends(command("x"), { more: { "x-slack-signature": "" } })).toBe(401));
    it("a time more than five minutes ago", async () =>
      expect(await sends(command("x"), { at: seconds() - 301 })).toBe(401));
    it("a time more than five minutes to come", async () =>
      expect(await sends(command("x"), { at: seconds() + 310 })).toBe(401));
    it("a time that is no number", async () =>
      expect(await sends(command("x"), { more: { "x-slack-request-timestamp": "soon" } })).toBe(401));
    it("any other path", async () => {
      const response = await fetch(address.replace(EVENTS_PATH, "/elsewhere"), { method: "POST" });
      expect(response.status).toBe(404);
    });
  });

  it("refuses the same request a second time", async () => {
    const [body, at] = [command("action done A3"), seconds()];
    expect(await sends(body, { at })).toBe(200);
    await desk.messages(1);
    expect(await sends(body, { at })).toBe(401);
    expect(core.lines).toHaveLength(1);
  });

  it("does nothing when Slack retries what has arrived, and acknowledges it", async () => {
    const body = command("action done A3");
    expect(await sends(body, { at: seconds() - 10 })).toBe(200);
    await desk.messages(1);
    expect(await sends(body, { more: { "x-slack-retry-num": "1" } })).toBe(200);
    expect(await sends(command("last"))).toBe(200);
    await desk.messages(2);
    expect(core.lines.map(({ line }) => line)).toEqual(["action done A3", "last"]);
  });

  it("listens by itself where it is given a port", async () => {
    await new Promise((resolve) => server.close(resolve));
    const own = desk.adapter({
      appToken: undefined,
      signingSecret: SIGNING_SECRET,
      clock: systemClock,
      port: Number(new URL(address).port),
    });
    await own.start(core);
    expect(await sends(command("help"))).toBe(200);
    expect(wordsOf(await desk.message(1))).toBe("answer to help");
    await own.stop();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  });
});

it("needs an app token or a signing secret", async () => {
  const desk = await SlackDesk.open(new HastyClock("2025-11-18T12:00Z"));
  expect(() => desk.adapter({ appToken: undefined })).toThrow("app token");
  await desk.close();
});
