export { catalog, type Ids } from "../generated/catalog.ts";
export * from "./query/index.ts";
