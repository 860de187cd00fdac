import type { Condition } from "../schema/condition.ts";
import type { ConditionBlock } from "./block.ts";
import type { GuideContext } from "./guide-context.ts";

/** Build the block of a condition. */
export function conditionBlock(condition: Condition, context: GuideContext): ConditionBlock {
  context.use(condition);
  const { id, name, summary, about, references, lookalikes } = condition;
  const last = about.length - 1;
  return {
    type: "condition",
    id,
    name,
    summary,
    about: about.map((text, index) => context.line(text, index === last ? references : [])),
    lookalikes: lookalikes.map((each) => context.say(`${each.name}: ${each.difference}`)),
  };
}
