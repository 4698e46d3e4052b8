/** Work of each person in the order in which it came, and that of different people side by side. */
export class Queues {
  private readonly last = new Map<string, Promise<void>>();

  /** @param work must not reject. */
  add(person: string, work: () => Promise<void>): void {
    const turn = (this.last.get(person) ?? Promise.resolve()).then(work);
    this.last.set(person, turn);
    void turn.then(() => {
      if (this.last.get(person) === turn) this.last.delete(person);
    });
  }

  /** Resolves when nothing is under way any more. */
  async settled(): Promise<void> {
    while (this.last.size > 0) await Promise.all(this.last.values());
  }
}
