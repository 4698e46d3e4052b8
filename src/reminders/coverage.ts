import type { AgendaRecord } from "../agenda/types";
import type { Subscription } from "./types";

/** Which subscriptions cover a record: the narrowest first, and those as narrow in order of their ids. */
export class Coverage {
  private readonly all: readonly Subscription[];
  private readonly byGroup: ReadonlyMap<string, Subscription[]>;
  private readonly byRecord: ReadonlyMap<string, Subscription[]>;

  constructor(subscriptions: readonly Subscription[]) {
    const inOrder = [...subscriptions].sort((a, b) => a.id.length - b.id.length || (a.id < b.id ? -1 : 1));
    this.all = inOrder.filter(({ scope }) => scope.kind === "all");
    this.byGroup = grouped(inOrder, ({ scope }) => (scope.kind === "group" ? scope.group : undefined));
    this.byRecord = grouped(inOrder, ({ scope }) => (scope.kind === "record" ? scope.uid : undefined));
  }

  of({ uid, group }: AgendaRecord): Subscription[] {
    const ofGroup = group === undefined ? [] : (this.byGroup.get(group) ?? []);
    return [...(this.byRecord.get(uid) ?? []), ...ofGroup, ...this.all];
  }
}

/** Lists by what `name` calls each item; those without a name are left out. */
export function grouped<T>(items: Iterable<T>, name: (item: T) => string | undefined): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = name(item);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
