import { told } from "./told";

describe("A header", () => {
  it.each([
    ["Протокол заседания, 17 января 2024 г.", "2024-01-17"],
    ["Minutes of the meeting, 17 January 2024.", "2024-01-17"],
    [
      "Comparto el resumen de la reunión del comité del jueves 5 de noviembre de 2020, 17:00 UTC. Avisen si falta algo.",
      "2020-11-05T17:00Z",
    ],
  ])("may end in a full stop: %s", (line, when) => {
    const minutes = told(`${line}\n\n1. A\n\n- B\n\n2. C\n\n- D\n`);
    expect(minutes.meeting.when).toBe(when);
    expect(minutes.sections).toEqual(["1. A", "2. C"]);
    expect(minutes.events).toEqual([]);
  });
});
