import { isForActions } from "./action-headings";
import type { Block } from "./blocks";
import { cellsOf } from "./table-rows";
import { bare } from "./titles";
import type { Lexicon } from "./words";

const RULE = /^[\s|:+-]+$/;
/** Longest cell that holds a day, in characters. */
const LONGEST_DAY = 24;
const EMPTY = /^[\s–—-]*$/;
const OWNER =
  /^(?:owners?|who|people|names?|responsib\p{L}{1,4}|assignees?|assigned to|lead|by whom|responsab\p{L}{1,5}|resp\.?|encargad[ao]s?|quién|quem|qui|pilotes?|porteurs?|chargée?s?|кто|ответственн\p{L}{1,3}|исполнител\p{L}{1,2}|负责人|負責人|负责|谁|誰|責任人|责任人|(?:ال)?مسؤول(?:ة|ون|ية)?|المكلف|الجهة المسؤولة|من|responsáve(?:l|is))$/iu;
const DEADLINE =
  /^(?:deadlines?|due(?: date| by)?|by when|by|when|until|date|target date|échéances?|délais?|date limite|quand|pour (?:le|quand)|plazos?|cuándo|para cuándo|fecha(?: límite)?|vencimiento|срок(?:и)?(?: исполнения)?|когда|дата|截止(?:日期|时间|時間)?|期限|限期|时限|時限|完成日期|何时|何時|什么时候|什麼時候|截止|完成时间|完成時間|الموعد النهائي|(?:آخر )?(?:ال)?موعد|التاريخ|متى|(?:ال)?مهلة|prazo|data)$/iu;
/** A column that says what is to be done, where others say who does it and by when. */
const WHAT =
  /^(?:tasks?|activit(?:y|ies)|items?|what|descriptions?|details?|tâches?|activités?|quoi|qui fait quoi|objet|sujets?|descriptif|tareas?|actividad(?:es)?|qué|asuntos?|descripción|задач[аи]|мероприяти[ея]|что(?: сделать)?|вопрос|содержание|做什么|做什麼|要做什么|项目|項目|事项|事項|任务|任務|内容|內容|工作(?:内容|內容)?|(?:ال)?(?:مهمة|مهام|بند|نشاط|عمل|موضوع)|ماذا|tarefas?|atividades?|o que|assunto|descrição)$/iu;
/** What was decided rather than what was spoken about. */
const DECIDED =
  /^(?:decisions?|resolutions?|outcomes?|décisions?|résolutions?|decisi(?:ón|ones)|acuerdos?|resoluci(?:ón|ones)|(?:что )?(?:решили|решено)|решени[ея]|поручени[ея]|决议|決議|决定|決定|(?:ال)?(?:قرار|قرارات|توصية|توصيات|إجراء)|decis(?:ão|ões)|deliberaç(?:ão|ões))$/iu;
const STATUS = /^(?:status|state|statut|état|estado|статус|状态|狀態|الحالة|situação)$/iu;

/** Which column of a table holds what. */
interface Columns {
  action: number;
  owner: number;
  deadline: number;
  status: number;
  count: number;
}

/**
 * Turns the rows of a table of actions ("Action | Owner | Deadline", in Markdown with or without outer lines) into
 * labelled actions with their details below; what else a row says stands before them.
 */
export function withActionTables(blocks: readonly Block[], words: Lexicon): Block[] {
  let columns: Columns | null = null;
  let underHeading = false;
  return blocks.flatMap((block) => {
    const cells = cellsOf(block);
    if (cells.length < 2) {
      underHeading = isForActions(block.text, words);
      columns = null;
      return [block];
    }
    const own: Columns | null = columnsOf(cells, words);
    if (!own && columns === null && underHeading) columns = withoutTitles(cells);
    if (own) {
      columns = own;
      return [];
    }
    if (columns === null || cells.length > columns.count + 1) return [block];
    return RULE.test(block.text) ? [] : rowOf(block, cells, columns);
  });
}

/** The columns of a table's first row, where it is one of actions with someone or some day to each. */
function columnsOf(cells: readonly string[], words: Lexicon): Columns | null {
  const titles = cells.map(bare);
  const find = (pattern: RegExp): number => titles.findIndex((title) => pattern.test(title));
  const [owner, deadline, status] = [find(OWNER), find(DEADLINE), find(STATUS)] as [number, number, number];
  const marked = titles.findIndex((title) => isForActions(title, words));
  const unmarked = (): number => {
    const decided = find(DECIDED);
    return decided < 0 ? find(WHAT) : decided;
  };
  const action = marked < 0 && owner >= 0 ? unmarked() : marked;
  if (action < 0 || (owner < 0 && deadline < 0)) return null;
  return { action, owner, deadline, status, count: cells.length };
}

/**
 * The columns of rows right under a heading for actions that have no titles: someone, something, and last some day. A
 * year or an hour is of a line of the header.
 */
function withoutTitles(cells: readonly string[]): Columns | null {
  const [who = "", what = "", day = ""] = cells;
  const isRow =
    cells.length === 3 &&
    day.length <= LONGEST_DAY &&
    /\p{N}/u.test(day) &&
    !/\p{N}/u.test(who) &&
    !/\d{4}|\d:\d/u.test(what + day);
  return isRow ? { action: 1, owner: 0, deadline: 2, status: -1, count: 3 } : null;
}

function rowOf(block: Block, cells: readonly string[], columns: Columns): Block[] {
  const { action, owner, deadline, status } = columns;
  const item = (text: string): Block => ({ ...block, kind: "item", level: 0, marker: "|", text, breaks: [] });
  const cell = (label: string, at: number): Block[] =>
    EMPTY.test(cells[at] ?? "") ? [] : [item(`${label}: ${cells[at]!}`)];
  const rest = cells.filter(
    (text, at) => ![action, owner, deadline, status].includes(at) && !EMPTY.test(text),
  );
  const toDo = cell("Action", action);
  return [
    ...(rest.length > 0 ? [item(rest.join(" | "))] : []),
    ...toDo,
    ...(toDo.length > 0
      ? [...cell("Owner", owner), ...cell("Deadline", deadline), ...cell("Status", status)]
      : []),
  ];
}
