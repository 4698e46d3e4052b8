/** The part of a logger that reminders need; pino's has it. */
export interface Log {
  warn(details: object, message: string): void;
  error(details: object, message: string): void;
}
