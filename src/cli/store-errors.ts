import type { StoreError, StoreErrorCode } from "../store/port";
import { refusalOfRedis, unreachableRedis } from "./redis-refusals";

const isRedis = (where: string): boolean => where.startsWith("redis");

const words: Readonly<Record<StoreErrorCode, (where: string, error: StoreError) => string>> = {
  "in-use": (where) =>
    `another bot is running on ${where}. Stop it first, or give this one a folder of its own with --data DIR. ` +
    "(Reading and importing minutes works beside a running bot.)",
  damaged: (where) =>
    `${where} is no store of this bot, or is damaged. Nothing was changed. Restore it from a backup, or give another folder with --data DIR.`,
  newer: (where) =>
    `${where} was written by a newer version of this bot. Update the bot; nothing was changed.`,
  "not-writable": (where, { cause }) =>
    isRedis(where)
      ? `${where} takes no writes: ${said(cause)}. "mag doctor" tells how Redis has to be set up.`
      : `${where} cannot be written. Check that it is a folder and that this user may write to it, or give another one with --data DIR.`,
  refused: (where, { cause }) => refusalOfRedis(where, said(cause)),
  unavailable: (where, { cause }) =>
    `${where} does not answer right now (${said(cause)}). Nothing is lost; try again in a moment.` +
    (isRedis(where) ? ` ${unreachableRedis(where)}` : ""),
};

/** A store's refusal as one line for the operator, with what to do. */
export const storeErrorInWords = (error: StoreError): string => words[error.code](error.where, error);

const said = (cause: unknown): string => (cause instanceof Error ? cause.message : "no reason given");
