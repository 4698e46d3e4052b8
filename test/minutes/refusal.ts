import { UserError } from "../../src/errors";

/** The id of the phrase with which a user is told, or "nothing". */
export async function refusal(work: () => unknown): Promise<string> {
  try {
    await work();
  } catch (error) {
    if (error instanceof UserError) return error.phrase.id;
    throw error;
  }
  return "nothing";
}
