import { say } from "../language/values";
import type { Answer, Opened, Submitted } from "./adapter";
import { answer } from "./reply";

/** What is said when a form came too late to be opened: how to do without. */
export function lateAnswer(opened: Opened): Answer {
  if (opened.kind === "answer") return opened.answer;
  const { form, reader } = opened;
  const example = { kind: "code" as const, text: `/mag ${form.example}` };
  return { reply: answer({ kind: "text", text: say("form.late", { example }) }), reader };
}

/** What a filled-in form came to; where it has to be mended, with a button that opens it again. */
export function submittedAnswer({ answer: answered, wrong }: Submitted, line: string): Answer {
  if (!wrong) return answered;
  const again = { label: say("button.open-again"), line, opens: true as const };
  const { reply, reader } = answered;
  return {
    reply: { ...reply, blocks: [...reply.blocks, { kind: "buttons", buttons: [again] }] },
    reader,
  };
}
