/** What a process that mirrors the agenda is told. */
export interface MirrorLife {
  /** Of its embedded store, where it shares none. */
  folder: string;
  /** The store that several share. */
  redis?: { url: string; prefix: string };
  apiUrl: string;
  token: string;
  botUser: string;
  /** Its name among several; null where there is no other. */
  name: string | null;
  patienceMs: number;
  /** Whether it is killed between an event's creation and its record. */
  dies: boolean;
}
