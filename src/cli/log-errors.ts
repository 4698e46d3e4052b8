import { types } from "node:util";

/** Causes that are followed: an error of ours, of a client, of the socket. */
const DEEPEST = 4;

/** What is logged of an error. */
interface LoggedError {
  name: string;
  message: string;
  code?: string | number;
  stack?: string;
  cause?: LoggedError;
}

/**
 * An error as it is logged: a plain one would be written as `{}`. Nothing but what is named here, because clients hang
 * whole requests on their errors, with tokens and what people wrote.
 * @returns what is no error as it is.
 */
export const errorForLog = (error: unknown): unknown => (isError(error) ? logged(error, 0) : error);

function logged(error: Error, depth: number): LoggedError {
  const { name, message, stack, cause } = error;
  const { code } = error as { code?: unknown };
  return {
    name,
    message,
    ...(typeof code === "string" || typeof code === "number" ? { code } : {}),
    // Those of causes say little more.
    ...(depth === 0 && stack !== undefined && { stack }),
    ...(depth < DEEPEST && isError(cause) && { cause: logged(cause, depth + 1) }),
  };
}

const isError = (value: unknown): value is Error => types.isNativeError(value) || value instanceof Error;
