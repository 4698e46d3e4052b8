import { processorTime } from "./processor-time";
import type { Message, Reader } from "./times-readers";

/** What most messages of a chat are like: nothing in them is a time. */
export const timeless: readonly Message[] = (
  [
    ["en", "Thanks everyone, I have read the draft and I agree with all of the changes."],
    ["en", "Could somebody please share the link to the notes? I cannot find it anywhere."],
    ["fr", "Merci beaucoup pour ce travail, je vous envoie mes remarques par courriel."],
    ["fr", "Je suis d'accord avec la proposition, mais il faudrait la traduire."],
    ["es", "Buenas a todas y todos, comparto con ustedes el documento corregido."],
    ["es", "No he podido abrir el archivo, ¿alguien me lo puede mandar otra vez?"],
    ["ru", "Спасибо, всё получилось, проверьте текст, пожалуйста."],
    ["ru", "Коллеги, у кого есть ссылка на черновик?"],
    ["zh", "谢谢大家，草案我看过了，没有其他意见。"],
    ["zh", "請問有人能把會議文件的連結再發一遍嗎？"],
    ["ar", "شكرا جزيلا، قرأت المسودة وأوافق عليها."],
    ["ar", "هل يمكن لأحد أن يرسل الرابط من فضلكم؟"],
  ] as const
).map(([lang, text]) => ({ lang, text, now: "2025-11-18T11:00:00Z", zone: "Europe/Zurich" }));

const MESSAGES = 1000;
const WARM_UP = 40;
const ROUNDS = 41;
/** Of a slow reader some messages and rounds have to do. */
const SLOW = { messages: 60, warmUp: 1, rounds: 3 };

/**
 * Milliseconds that a thousand messages cost each reader: the median of many rounds, which they take by turns, after
 * some to warm up. It is the processor's time, so that what else the machine does counts as little as it can.
 */
export function speeds(readers: readonly Reader[], messages: readonly Message[]): number[] {
  const costs: number[][] = readers.map(() => []);
  for (let round = 0; round < WARM_UP + ROUNDS; round++)
    readers.forEach((reader, i) => {
      const [count, warmUp, last] = reader.slow
        ? [SLOW.messages, SLOW.warmUp, SLOW.warmUp + SLOW.rounds]
        : [MESSAGES, WARM_UP, WARM_UP + ROUNDS];
      if (round >= last) return;
      const cost = (costOf(reader, messages, count) / count) * 1000;
      if (round >= warmUp) costs[i]!.push(cost);
    });
  return costs.map((all) => all.sort((a, b) => a - b)[all.length >> 1]!);
}

function costOf(reader: Reader, messages: readonly Message[], count: number): number {
  const before = processorTime();
  for (let n = 0; n < count; n++) reader.parse(messages[n % messages.length]!);
  return processorTime() - before;
}
