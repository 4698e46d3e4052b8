import { isDeepStrictEqual } from "node:util";
import type { Context } from "./authority";
import { type Claim, type Counters, documentKey, type Kept, type KeptDocument, type Known } from "./claims";
import { derive } from "./derive";
import { freshUid } from "./identity";
import { revise } from "./revise";
import type { AgendaRecord } from "./types";

/** What a change leaves behind: only what differs from what was known. */
export interface Changed {
  records: Kept[];
  documents: KeptDocument[];
  counters: Counters;
}

const LETTERS = { meeting: "M", event: "E", action: "A" } as const;

/** What is known, with the changes of one operation on top; the known itself is left as it was. */
export class Draft implements Context {
  readonly records: Map<string, Kept>;
  readonly documents: Map<string, KeptDocument>;
  private readonly counters: Counters;
  /** Records whose claims changed. */
  private readonly claimed = new Set<string>();

  constructor(
    private readonly known: Known,
    private readonly now: string,
    /** The person who makes the change, if one does. */
    private readonly by?: string,
  ) {
    this.records = new Map(known.records);
    this.documents = new Map(known.documents);
    this.counters = { ...known.counters };
  }

  /** A `uid` for something new. */
  uid(...identity: unknown[]): string {
    return freshUid(identity, (uid) => this.records.has(uid));
  }

  /** The next short id: "M3". */
  nextId(kind: AgendaRecord["kind"]): string {
    const letter = LETTERS[kind];
    return `${letter}${++this.counters[letter]}`;
  }

  put(kept: Kept): void {
    this.records.set(kept.record.uid, kept);
  }

  /** Gives a record the claims that a document now makes of it, in place of those that it made before. */
  claim(uid: string, document: { meeting: string; language: string }, claims: readonly Claim[]): void {
    const kept = this.records.get(uid)!;
    const { withdrawn, ...rest } = kept;
    this.claimed.add(uid);
    const others = withdrawn
      ? []
      : kept.claims.filter(({ source }) => documentKey(source) !== documentKey(document));
    const now = [...others, ...claims];
    if (now.length > 0) this.put({ ...rest, claims: now });
    else if (kept.claims.length > 0) this.put({ ...kept, withdrawn: true });
  }

  /** Brings a record in line with its claims and edits, and raises its counters. */
  settle(uid: string): void {
    const kept = this.records.get(uid)!;
    const record = revise(this.known.records.get(uid)?.record, derive(kept, this), this.now, this.by);
    this.put({ ...kept, record });
  }

  /** The records whose claims changed, and those that the minutes of a meeting tell of. */
  concerned(meeting: string): string[] {
    const told = [...this.records.values()].filter(({ claims }) =>
      claims.some(({ source }) => source.meeting === meeting),
    );
    return [...new Set([...this.claimed, ...told.map(({ record }) => record.uid)])];
  }

  changed(): Changed {
    return {
      records: changes(this.records, this.known.records),
      documents: changes(this.documents, this.known.documents),
      counters: this.counters,
    };
  }
}

const changes = <T>(after: ReadonlyMap<string, T>, before: ReadonlyMap<string, T>): T[] =>
  [...after].filter(([key, value]) => !isDeepStrictEqual(value, before.get(key))).map(([, value]) => value);
