import { Claims } from "../../src/reminders/claims";
import type { Delivery, Occurrence } from "../../src/reminders/types";
import { CHANNEL, NOW } from "./records";

const occurrence: Occurrence = {
  id: "r1",
  subject: "meeting-10@mag",
  timing: 0,
  when: { kind: "instant", start: "2025-12-01T14:00Z" },
  about: { kind: "lead", lead: "P1D" },
  subscription: "R1",
  place: CHANNEL,
  due: "2025-11-30T14:00Z",
  expires: "2025-12-01T14:15Z",
};

const sending = (by?: string, attempts = 1): Delivery => ({
  state: "sending",
  occurrence,
  at: NOW,
  attempts,
  ...(by === undefined ? {} : { by }),
});

describe("claims on an occurrence", () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });

  afterEach(() => {
    jest.useRealTimers();
  });

  it("count while another process may be posting, however the clock is set, and no longer", () => {
    const claims = new Claims("one", 60_000);
    expect(claims.isElsewhere(sending("two"))).toBe(true);
    jest.setSystemTime(Date.parse("2099-01-01T00:00Z"));
    expect(claims.isElsewhere(sending("two"))).toBe(true);
    jest.advanceTimersByTime(59_999);
    expect(claims.isElsewhere(sending("two"))).toBe(true);
    jest.advanceTimersByTime(1);
    expect(claims.isElsewhere(sending("two"))).toBe(false);
  });

  it("begin anew with each attempt", () => {
    const claims = new Claims("one", 60_000);
    claims.isElsewhere(sending("two"));
    jest.advanceTimersByTime(60_000);
    expect(claims.isElsewhere(sending("two", 2))).toBe(true);
  });

  it("do not hold up whoever made them, nor anybody once the platform has answered", () => {
    const claims = new Claims("one", 60_000);
    expect(claims.isElsewhere(sending("one"))).toBe(false);
    expect(claims.isElsewhere(sending())).toBe(false);
  });

  it("are not made by a process that is alone", () => {
    expect(new Claims(null).mine).toEqual({});
    expect(new Claims("one").mine).toEqual({ by: "one" });
  });

  it("cannot be relied on any more after this process stood still for long", () => {
    const isFresh = new Claims("me", 1000).begin();
    expect(isFresh()).toBe(true);
    const wasFresh = new Claims("me", 2).begin();
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5);
    expect(wasFresh()).toBe(false);
  });
});
