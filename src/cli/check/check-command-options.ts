import type { ReporterName } from "../../report/reporters.ts";

/** The options of `remedykit check`. */
export interface CheckCommandOptions {
  readonly reporter: ReporterName;
  readonly out?: string;
  readonly notes?: boolean;
  readonly strict?: boolean;
  readonly quiet?: boolean;
  readonly against?: readonly string[];
  readonly published?: string;
  readonly extends?: string;
  readonly exceptions?: string;
  readonly today?: string;
  readonly since?: string;
  readonly watch?: boolean;
  readonly fix?: boolean;
  readonly cache?: boolean;
  readonly cacheFolder?: string;
}
