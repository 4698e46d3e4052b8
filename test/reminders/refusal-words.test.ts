import { refusalWords } from "../../src/reminders/refusal-words";

describe("a platform's refusal", () => {
  it.each([
    ["not_in_channel", "refusal.absent"],
    ["channel_not_found", "refusal.gone"],
    ["is_archived", "refusal.archived"],
    ["account_inactive", "refusal.removed"],
    ["missing_scope", "refusal.scope"],
    ["restricted_action", "refusal.permission"],
    ["user_disabled", "refusal.person"],
    ["50001", "refusal.absent"],
    ["10003", "refusal.gone"],
    ["50007", "refusal.person"],
  ])("%s has advice of its own", (code, id) => {
    expect(refusalWords(code)).toEqual({ kind: "say", id, with: {} });
  });

  it.each(["an_error_of_tomorrow", "constructor"])("that nobody foresaw (%s) is told as it is", (code) => {
    expect(refusalWords(code)).toEqual({
      kind: "say",
      id: "undeliverable.reason",
      with: { code: { kind: "code", text: code } },
    });
  });
});
