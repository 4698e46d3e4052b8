export { readDocument } from "./document";
export { LARGEST_MEGABYTES, type ReadOptions, read } from "./read";
