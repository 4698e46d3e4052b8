/**
 * Slack's documented limits of Block Kit, as far as the bot uses it. Each complaint reads like Slack's own.
 * https://docs.slack.dev/reference/block-kit/blocks and .../composition-objects/text-object
 */

type Json = Record<string, unknown>;

const MOST_BLOCKS = { message: 50, modal: 100, home: 100 } as const;
/** Not documented; what Slack was seen to refuse with `msg_blocks_too_long` begins at some 13,200. */
const MOST_CHARACTERS = 13_000;

export type Surface = keyof typeof MOST_BLOCKS;

type Complaints = (path: string, what: string) => void;

/** @returns Slack's error code with its complaints; null when nothing is wrong. */
export function refusalOfBlocks(
  blocks: unknown,
  surface: Surface,
): { error: string; messages: string[] } | null {
  if (!Array.isArray(blocks)) return { error: "invalid_blocks_format", messages: [] };
  const messages: string[] = [];
  const complain: Complaints = (path, what) => void messages.push(`[ERROR] ${what} [json-pointer:${path}]`);
  if (blocks.length > MOST_BLOCKS[surface])
    complain("/blocks", `no more than ${MOST_BLOCKS[surface]} items allowed`);
  const actionIds = new Set<string>();
  for (const [index, block] of blocks.entries()) checkBlock(block, `/blocks/${index}`, complain, actionIds);
  if (messages.length > 0) return { error: "invalid_blocks", messages };
  if (charactersOf(blocks) > MOST_CHARACTERS) return { error: "msg_blocks_too_long", messages };
  return null;
}

const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null;

function checkBlock(block: unknown, path: string, complain: Complaints, actionIds: Set<string>): void {
  if (!isObject(block)) {
    complain(path, "must be an object");
    return;
  }
  switch (block.type) {
    case "divider":
      break;
    case "header":
      checkText(block.text, `${path}/text`, 150, complain, ["plain_text"]);
      break;
    case "section":
      if (block.text === undefined && block.fields === undefined)
        complain(path, "missing required field: text or fields");
      if (block.text !== undefined) checkText(block.text, `${path}/text`, 3000, complain);
      if (block.fields !== undefined)
        checkEach(block.fields, `${path}/fields`, 10, complain, (field, at) =>
          checkText(field, at, 2000, complain),
        );
      if (block.accessory !== undefined)
        checkElement(block.accessory, `${path}/accessory`, complain, actionIds);
      break;
    case "context":
      checkEach(block.elements, `${path}/elements`, 10, complain, (element, at) =>
        checkText(element, at, 3000, complain),
      );
      break;
    case "actions":
      checkEach(block.elements, `${path}/elements`, 25, complain, (element, at) =>
        checkElement(element, at, complain, actionIds),
      );
      break;
    case "input":
      checkText(block.label, `${path}/label`, 2000, complain, ["plain_text"]);
      if (block.hint !== undefined) checkText(block.hint, `${path}/hint`, 2000, complain, ["plain_text"]);
      if (typeof block.block_id === "string" && block.block_id.length > 255)
        complain(`${path}/block_id`, "must be less than 256 characters");
      checkElement(block.element, `${path}/element`, complain, actionIds);
      break;
    default:
      complain(path, `unsupported type: ${String(block.type)}`);
  }
}

function checkEach(
  list: unknown,
  path: string,
  most: number,
  complain: Complaints,
  check: (item: unknown, path: string) => void,
): void {
  if (!Array.isArray(list) || list.length === 0) complain(path, "must be an array of at least 1 item");
  else if (list.length > most) complain(path, `no more than ${most} items allowed`);
  else for (const [index, item] of list.entries()) check(item, `${path}/${index}`);
}

function checkText(
  text: unknown,
  path: string,
  longest: number,
  complain: Complaints,
  types: readonly string[] = ["plain_text", "mrkdwn"],
): void {
  if (!isObject(text) || typeof text.text !== "string") {
    complain(path, "must be a text object");
    return;
  }
  if (!types.includes(String(text.type))) complain(`${path}/type`, `unsupported type: ${String(text.type)}`);
  if (text.text.length === 0) complain(`${path}/text`, "must be more than 0 characters");
  if (text.text.length > longest) complain(`${path}/text`, `must be less than ${longest + 1} characters`);
  if (text.type === "mrkdwn" && text.emoji !== undefined) complain(path, "emoji is for plain_text only");
  if (text.type === "plain_text" && text.verbatim !== undefined)
    complain(path, "verbatim is for mrkdwn only");
}

const ELEMENTS = ["button", "plain_text_input", "static_select", "datepicker", "timepicker", "overflow"];

function checkElement(element: unknown, path: string, complain: Complaints, actionIds: Set<string>): void {
  if (!isObject(element) || !ELEMENTS.includes(String(element.type))) {
    complain(path, "must be an element of a supported type");
    return;
  }
  const { action_id: actionId, value, style } = element;
  if (typeof actionId === "string") {
    if (actionId.length > 255) complain(`${path}/action_id`, "must be less than 256 characters");
    if (actionIds.has(actionId)) complain(`${path}/action_id`, `\`action_id\` "${actionId}" already exists`);
    actionIds.add(actionId);
  }
  if (element.type !== "button") {
    checkInput(element, path, complain);
    return;
  }
  checkText(element.text, `${path}/text`, 75, complain, ["plain_text"]);
  if (value !== undefined && (typeof value !== "string" || value.length > 2000))
    complain(`${path}/value`, "must be less than 2001 characters");
  if (style !== undefined && style !== "primary" && style !== "danger")
    complain(`${path}/style`, "must be a valid enum value");
}

/** .../block-kit/block-elements/plain-text-input-element, .../select-menu-element, .../overflow-menu-element, ... */
function checkInput(element: Json, path: string, complain: Complaints): void {
  const { type, max_length: longest = 3000, initial_value: initial = "", options, initial_option } = element;
  if (element.placeholder !== undefined)
    checkText(element.placeholder, `${path}/placeholder`, 150, complain, ["plain_text"]);
  if (type === "datepicker" && element.initial_date !== undefined)
    if (typeof element.initial_date !== "string" || !/^\d{4}-\d{2}-\d{2}$/.test(element.initial_date))
      complain(`${path}/initial_date`, "must be a date");
  if (type === "plain_text_input") {
    if (Number(longest) < 1 || Number(longest) > 3000) complain(`${path}/max_length`, "must be 1 to 3000");
    if (String(initial).length > Number(longest))
      complain(`${path}/initial_value`, "must be no longer than max_length");
  }
  if (type !== "static_select" && type !== "overflow") return;
  checkEach(options, `${path}/options`, type === "overflow" ? 5 : 100, complain, (option, at) => {
    const { text, value } = option as Json;
    checkText(text, `${at}/text`, 75, complain, ["plain_text"]);
    if (typeof value !== "string" || value.length > 150)
      complain(`${at}/value`, "must be less than 151 characters");
  });
  const known = Array.isArray(options) ? options.map((option) => JSON.stringify(option)) : [];
  if (initial_option !== undefined && !known.includes(JSON.stringify(initial_option)))
    complain(`${path}/initial_option`, "must be one of the options");
}

/** Characters of every text in a tree of blocks. */
function charactersOf(value: unknown): number {
  if (Array.isArray(value)) return value.reduce((sum: number, one) => sum + charactersOf(one), 0);
  if (!isObject(value)) return 0;
  return Object.entries(value).reduce(
    (sum, [key, one]) => sum + (key === "text" && typeof one === "string" ? one.length : charactersOf(one)),
    0,
  );
}
