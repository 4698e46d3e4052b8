/** A world whose changes can be waited for. */
export abstract class Watched {
  private waiting: { look: () => unknown; done: (found: unknown) => void }[] = [];

  /** To be called after whatever somebody may wait for. */
  changed(): void {
    for (const waiter of [...this.waiting]) {
      const found = waiter.look();
      if (found === undefined || found === false || found === null) continue;
      this.waiting.splice(this.waiting.indexOf(waiter), 1);
      waiter.done(found);
    }
  }

  /** Resolves as soon as `look` finds something, now or after whatever changes next. */
  until<T>(look: () => T | undefined | null | false): Promise<T> {
    return new Promise((resolve) => {
      this.waiting.push({ look, done: (found) => resolve(found as T) });
      this.changed();
    });
  }
}
