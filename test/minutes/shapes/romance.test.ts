import { told } from "./told";

describe("French minutes of other bodies", () => {
  it("say in a sentence when the meeting was", () => {
    const minutes = told(`Procès-verbal | Réunion extraordinaire du Conseil d'administration de l'ICANN
2 décembre 2015

Ce document a été traduit dans plusieurs langues à titre informatif uniquement.

Une réunion extraordinaire du Conseil d'administration de l'ICANN s'est tenue par téléphone le 2 décembre 2015 à 14 heures UTC.

1. Ordre du jour approuvé

Le Conseil approuve le procès-verbal de la réunion du 22 octobre 2015.

2. Ordre du jour principal

- La prochaine réunion du Conseil aura lieu le 3 février 2016 à 20h00 UTC.
`);
    expect(minutes).toMatchObject({ language: "fr", translation: true });
    expect(minutes.meeting).toMatchObject({ when: "2015-12-02T14:00Z", format: "online" });
    expect(minutes.events).toEqual([]);
    expect(minutes.next).toBe("2016-02-03T20:00Z");
  });

  it("mark actions by nothing but the names at the end of a numbered list", () => {
    const minutes = told(`Compte rendu de la réunion du bureau de l'association
14 mars 2023, 18 h 30, en visioconférence

Présents : Willie, Marin, Anne

Points abordés

Le bureau a discuté du budget. L'assemblée générale aura lieu le 2 avril à Lyon.

1. Préparer la convocation (Willie + Marin)
2. Réserver la salle avant le 20 mars (Anne + Willie)

Prochaine réunion : 28 mars à 18 h 30.
`);
    expect(minutes.meeting).toMatchObject({ when: "2023-03-14T18:30 local", format: "online" });
    expect(minutes.actions).toEqual([
      "Willie + Marin: Préparer la convocation (Willie + Marin)",
      "Anne + Willie: Réserver la salle avant le 20 mars (Anne + Willie) [2023-03-20]",
    ]);
    expect(minutes.events).toEqual(["2023-04-02"]);
    expect(minutes.next).toBe("2023-03-28T18:30 local");
  });
});

describe("Spanish minutes of other bodies", () => {
  it("have a bullet under which the actions are", () => {
    const minutes = told(`Acta de la reunión de Wikimedia, 16 de enero de 2023

Participantes: Ana, Luis, Marta

== Temas ==

• El encuentro regional será el 16 de febrero en Lima.
• Acciones Acordadas
  ◦ Ana debe escribir a la sede antes del 20 de enero
  ◦ Luis y Marta prepararán el presupuesto
  ◦ El informe quedó a cargo de Luis
• Como próximo paso, se acordó que Marta publique el acta.

== Próximas reuniones ==

La próxima reunión será el martes 24 de enero a las 23 horas UTC.
`);
    expect(minutes.sections).toEqual(["Temas", "Próximas reuniones"]);
    expect(minutes.actions).toEqual([
      "Ana: Ana debe escribir a la sede antes del 20 de enero [2023-01-20]",
      "Luis y Marta: Luis y Marta prepararán el presupuesto",
      "Luis: El informe quedó a cargo de Luis",
      "?: Marta publique el acta.",
    ]);
    expect(minutes.events).toEqual(["2023-02-16"]);
    expect(minutes.next).toBe("2023-01-24T23:00Z");
  });

  it("write 04:00 p. m., and list next steps", () => {
    const minutes = told(`Resumen de la segunda reunión virtual del MAG
15 de marzo de 2022, 04:00 p. m. UTC, virtual

1. Bienvenida

• La Presidencia dio la bienvenida a los miembros. La fecha límite para presentar propuestas: 23 de mayo de 2022.

Próximos pasos:

• La Secretaría enviará el calendario.
• Los miembros del MAG deben revisar el documento antes del 30 de marzo.
• El Grupo de Trabajo sobre Estrategia se reunirá el 22 de marzo a las 10:30 AM, hora local.
`);
    expect(minutes.meeting).toMatchObject({
      group: "MAG",
      number: 2,
      when: "2022-03-15T16:00Z",
      format: "online",
    });
    expect(minutes.actions).toEqual([
      "Secretaría: La Secretaría enviará el calendario.",
      "miembros del MAG: Los miembros del MAG deben revisar el documento antes del 30 de marzo. [2022-03-30]",
      "Grupo de Trabajo sobre Estrategia: El Grupo de Trabajo sobre Estrategia se reunirá el 22 de marzo a las 10:30 AM, hora local.",
    ]);
    expect(minutes.events).toEqual(["2022-05-23", "2022-03-22T10:30 local"]);
  });
});

describe("Portuguese minutes of other bodies", () => {
  it("number the meeting as 8ª and go through old actions first", () => {
    const minutes = told(`Ata da 8ª Reunião Ordinária de 2017

Data: 15 de setembro de 2017
Horário: 14:00 (UTC-3)
Local: por Videoconferência

1. Acompanhamento das ações pendentes da última reunião

- Enviar ofício (responsável: Ana)

2. Informes

- O seminário será realizado em 10 de outubro em São Paulo.

Ações para serem realizadas

- Ana deve enviar o relatório até 30 de setembro
- Publicar a ata (responsável: Carlos)

A próxima reunião será no dia 20 de outubro de 2017 às 14:00 (UTC-3).
`);
    expect(minutes.language).toBe("pt");
    expect(minutes.meeting).toMatchObject({ number: 8, when: "2017-09-15T17:00Z", format: "online" });
    expect(minutes.actions).toEqual([
      "Ana: Ana deve enviar o relatório até 30 de setembro [2017-09-30]",
      "Carlos: Publicar a ata (responsável: Carlos)",
    ]);
    expect(minutes.events).toEqual(["2017-10-10"]);
    expect(minutes.next).toBe("2017-10-20T17:00Z");
  });
});
