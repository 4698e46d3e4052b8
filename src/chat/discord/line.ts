import type { CommandDescription } from "../command-description";
import { quoted } from "../quoted";

/** One option as Discord reports it: a sub-command (or a group of them) with its own, or a value. */
export interface ReportedOption {
  name: string;
  value?: string | number | boolean | undefined;
  options?: readonly ReportedOption[] | undefined;
  focused?: boolean | undefined;
}

interface Reported {
  /** Of the sub-command. */
  name: string;
  values: readonly ReportedOption[];
  description: CommandDescription | undefined;
}

/** The line that says the same as the options that somebody filled in. */
export function lineOf(
  options: readonly ReportedOption[],
  descriptions: readonly CommandDescription[],
): string {
  const { name, values, description } = reported(options, descriptions);
  return [name, ...values.map((one) => saidOf(one, description))].filter(Boolean).join(" ");
}

/** A line to be completed. */
interface OpenLine {
  /** What stands before the value that is being typed. */
  before: string;
  typed: string;
  /** Values that can only be those of other options. */
  others: ReadonlySet<string>;
}

/** The line with the value that somebody is typing at its end. */
export function openLine(
  options: readonly ReportedOption[],
  descriptions: readonly CommandDescription[],
): OpenLine {
  const { name, values, description } = reported(options, descriptions);
  const at = values.findIndex(({ focused }) => focused);
  const earlier = values.slice(0, Math.max(at, 0)).map((one) => saidOf(one, description));
  const others = description?.options
    .filter((option) => option.name.toLowerCase() !== values[at]?.name)
    .flatMap(({ choices = [] }) => choices.map(({ value }) => value));
  return {
    before: [name, ...earlier, ...nameBefore(values[at]?.name, description)].join(" "),
    typed: String(values[at]?.value ?? ""),
    others: new Set(others),
  };
}

/** The values in the order in which a typed line has them. */
function reported(options: readonly ReportedOption[], descriptions: readonly CommandDescription[]): Reported {
  const path: string[] = [];
  let values = options;
  for (let [first] = values; first?.options !== undefined; [first] = values) {
    path.push(first.name);
    values = first.options;
  }
  const name = path.join(" ");
  const description = descriptions.find((one) => one.name === name);
  const order = (description?.options ?? []).map((one) => one.name.toLowerCase());
  const place = ({ name: option }: ReportedOption): number => {
    const at = order.indexOf(option);
    return at < 0 ? order.length : at;
  };
  return { name, values: [...values].sort((a, b) => place(a) - place(b)), description };
}

/** What a line says of an option. */
const saidOf = ({ name, value }: ReportedOption, description: CommandDescription | undefined): string =>
  [...nameBefore(name, description), quoted(String(value ?? ""))].join(" ");

/** The name of an option, where a line has to say it. */
function nameBefore(reportedName: string | undefined, description: CommandDescription | undefined): string[] {
  const option = description?.options.find(({ name }) => name.toLowerCase() === reportedName);
  return option?.named ? [`${option.name}:`] : [];
}
