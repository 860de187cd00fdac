import type * as z from "zod";
import type { Path } from "../../source/find-yaml-place.ts";
import { schemaAt } from "../../source/schema-at.ts";
import { readFieldText } from "../../source/sketch/read-field-text.ts";
import { type Fields, setField } from "../../source/sketch/set-field.ts";
import { quote } from "../../words/quote.ts";
import { UsageError } from "../usage-error.ts";

/** Read the way to a field: `targets[0].muscle`, or `targets.0.muscle`. */
function readPath(text: string): Path | undefined {
  const steps = text.replace(/\[(\d{1,2})\]/g, ".$1").split(".");
  if (steps.length > 8 || steps.some((step) => !/^(?:\d{1,2}|[A-Za-z][A-Za-z0-9]*)$/.test(step))) return undefined;
  return steps.map((step) => (/^\d/.test(step) ? Number(step) : step));
}

/**
 * Read settings such as `goals=prevent,stop-now` or `targets.0.muscle=soleus` into fields.
 *
 * @throws UsageError when one is no setting.
 */
export function readSettings(settings: readonly string[], schema: z.ZodObject): Fields {
  const fields: Fields = {};
  for (const setting of settings) {
    const at = setting.indexOf("=");
    const path = readPath(setting.slice(0, Math.max(at, 0)).trim());
    if (path?.[0] === "id" || path?.[0] === "kind") {
      throw new UsageError(`Unexpected \`${path[0]}\` for \`--set\`, expected a field, give kind and id as words`);
    }
    if (at < 1 || !path || !setField(fields, path, readFieldText(schemaAt(schema, path), setting.slice(at + 1)))) {
      throw new UsageError(
        `Unexpected ${quote(setting)} for \`--set\`, expected a field and its value, such as \`goals=prevent\` or \`targets.0.muscle=soleus\``,
      );
    }
  }
  return fields;
}
