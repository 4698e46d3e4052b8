export { readDocument } from "./document";
export { type ReadOptions, read } from "./read";
