import { read } from "../../src/minutes";
import { Desk } from "./support";

const french = (seminar = "7 octobre"): string =>
  `# Procès-verbal de la réunion du Conseil d'administration\n\nUne réunion du Conseil d'administration s'est tenue par visioconférence le 16 septembre 2025 à 20 heures UTC.\n\n## 1. Budget\n\nL'audit s'est déroulé du 2 au 4 septembre.\n\nUn séminaire en ligne sera organisé le ${seminar}, entre 12h30 et 14h00 UTC.\n\n## 2. Points d'action\n\n1. Lucie doit préparer le budget d'ici au 30 septembre.\n2. Le Secrétariat est chargé de réserver la salle.\n\nProchaine réunion : mardi 21 octobre 2025, à 20 heures UTC.\n`;
const english =
  "# Minutes of the Meeting of the Board\n\nA meeting of the Board was held via videoconference on 16 September 2025 at 20:00 UTC.\n\n## 1. Budget\n\nThe audit took place from 2 to 4 September.\n\nAn online seminar will be organised on 8 October, between 12:30 and 14:00 UTC.\n\n## 2. Action points\n\n1. Lucie is to prepare the budget by 30 September.\n2. The Secretariat is to book the room.\n\nNext meeting: Tuesday, 21 October 2025, 20:00 UTC.\n";

const meetings = (desk: Desk): (string | undefined)[] =>
  desk.view.meetings.filter(({ kind }) => kind === "meeting").map(({ group }) => group);

describe("Minutes in two languages of a body that no file configures", () => {
  const desk = new Desk();
  desk.import(read(french()));
  const report = desk.import(read(english));

  it("are of one meeting, and tell everything once", () => {
    expect(report.added).toEqual([]);
    expect(meetings(desk)).toHaveLength(2);
    expect(desk.events).toHaveLength(2);
    expect(desk.view.actions).toHaveLength(2);
  });

  it("warn of a date that differs, naming both sentences", () => {
    const [warning, ...others] = report.warnings.filter(({ text }) => text.includes("≠"));
    expect(others).toEqual([]);
    expect(warning?.text).toMatch(/7 octobre.* ≠ .*8 October/);
  });

  it("are known again under each name", () => {
    expect(desk.import(read(french())).added).toEqual([]);
    expect(desk.import(read(english)).added).toEqual([]);
  });

  it("are of two meetings where they tell of other things", () => {
    const other = new Desk();
    other.import(read(french()));
    other.import(
      read(
        "# Minutes of the Meeting of the Garden Club\n\nA meeting of the Garden Club was held online on 16 September 2025 at 20:00 UTC.\n\n## 1. Seeds\n\nThe fair took place on 13 September.\n\n## 2. Action points\n\n1. Ann is to buy seeds by 1 March 2026.\n",
      ),
    );
    expect(meetings(other)).toContain("Garden Club");
  });
});
