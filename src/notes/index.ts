export { noteRules } from "./note-rules.ts";
