/** What Slack answers with `ok: false`. */
export class Refusal extends Error {
  constructor(
    readonly code: string,
    readonly more: Record<string, unknown> = {},
  ) {
    super(code);
  }
}
