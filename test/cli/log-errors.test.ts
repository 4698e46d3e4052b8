import { Writable } from "node:stream";
import pino from "pino";
import { errorForLog } from "../../src/cli/log-errors";
import { StoreError } from "../../src/store/port";

/** What is written to the log of an error. */
function written(error: unknown): Record<string, unknown> {
  const lines: string[] = [];
  const sink = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  });
  pino({ serializers: { error: errorForLog } }, sink).warn({ error }, "something went wrong");
  return (JSON.parse(lines[0]!) as { error: Record<string, unknown> }).error;
}

describe("errors in the log", () => {
  it("say what happened, and what was behind it", () => {
    const refused = Object.assign(new Error("connect ECONNREFUSED 127.0.0.1:6379"), { code: "ECONNREFUSED" });
    const error = written(new StoreError("unavailable", "redis://127.0.0.1:6379", { cause: refused }));
    expect(error).toMatchObject({
      name: "StoreError",
      message: "store unavailable: redis://127.0.0.1:6379",
      code: "unavailable",
      cause: { name: "Error", message: "connect ECONNREFUSED 127.0.0.1:6379", code: "ECONNREFUSED" },
    });
    expect(error.stack).toContain("log-errors.test");
  });

  it("say nothing of the request that a client hangs on them", () => {
    const headers = { authorization: "Bearer xoxb-secret" };
    const original = Object.assign(new Error("no answer"), { config: { headers } });
    const error = Object.assign(new Error("failed", { cause: original }), {
      original,
      requestBody: "private",
    });
    expect(JSON.stringify(written(error))).not.toMatch(/secret|private/);
  });

  it("end where errors are each other's cause", () => {
    const error = new Error("round and round");
    error.cause = error;
    expect(written(error)).toMatchObject({ message: "round and round" });
  });

  it("are left as they are where they are none", () => {
    expect(written("a word")).toBe("a word");
  });
});
