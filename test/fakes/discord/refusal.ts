/** An answer of Discord's API other than success: https://docs.discord.com/developers/topics/opcodes-and-status-codes */
export class Refusal extends Error {
  constructor(
    readonly status: number,
    /** Discord's own number for the reason. */
    readonly code: number,
    message: string,
    /** What is wrong with which field of the body. */
    readonly errors: readonly string[] = [],
  ) {
    super(message);
  }
}

/** The body breaks a documented rule. */
export const invalidBody = (errors: readonly string[]): Refusal =>
  new Refusal(400, 50035, "Invalid Form Body", errors);
