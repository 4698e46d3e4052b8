import type { AgendaView, Source } from "../src/agenda/types";
import { answer, type Block } from "../src/chat/reply";
import { say, time } from "../src/language/values";
import { command } from "./command";
import { factId } from "./options";
import { from, paged } from "./paging";
import { recordOf } from "./record";
import { buttonsFor } from "./record-buttons";
import { heading, text, titleOf } from "./show";

/** As many as fit: a translation into each language is what people look for. */
const MOST = 100;

/** Where a fact comes from: the sentence, its section and its meeting, in every language that was read. */
export const source = command({
  name: "source",
  description: "command.source",
  examples: ["source A3", "source E5"],
  shared: true,
  options: { id: factId("option.any-id"), from },
  async run({ id, from: start }, call, desk) {
    const record = await recordOf(id, desk);
    const view = await desk.agenda.view();
    const people = record.changedBy ? [text(say("source.changed-by-people"))] : [];
    const line = `source ${id}`;
    const buttons: Block = {
      kind: "buttons",
      buttons: buttonsFor(record, call, desk).filter((one) => one.line !== line),
    };
    if (record.sources.length === 0)
      return answer(heading(titleOf(record)), text(say("source.people-only")), ...people, buttons);
    return answer(
      heading(titleOf(record)),
      ...paged({
        all: record.sources,
        keyOf: ({ language, line }) => `${language}.${line}`,
        show: (one) => place(one, view),
        start,
        line,
        most: MOST,
      }).blocks,
      ...people,
      buttons,
    );
  },
});

function place(stated: Source, view: AgendaView): Block[] {
  const minutes = view.minutes.find(
    ({ meeting, language }) => meeting === stated.meeting && language === stated.language,
  );
  return [
    { kind: "quote", text: stated.sentence },
    {
      kind: "fields",
      fields: [
        ...(minutes
          ? [
              {
                label: say("source.minutes"),
                value: say("source.minutes-value", { title: minutes.title, date: time(minutes.when) }),
              },
            ]
          : []),
        {
          label: say("source.section"),
          value: say("source.section-value", { section: stated.section, line: stated.line }),
        },
        { label: say("source.language"), value: { kind: "language", tag: stated.language } },
      ],
    },
    ...(minutes?.translation ? [{ kind: "note" as const, text: say("show.unofficial-translation") }] : []),
  ];
}
