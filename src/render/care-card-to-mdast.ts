import type { CareCard, CareSign } from "./block.ts";
import { type Flow, nodes, type Target } from "./nodes.ts";

const { heading, hidden, item, list, paragraph, wrap } = nodes;

function sign({ sign: text, whileWaiting }: CareSign) {
  const waiting = whileWaiting.length > 0 ? [paragraph(`Until you are seen: ${whileWaiting.join(" ")}`, "detail")] : [];
  return item([paragraph(text), ...waiting]);
}

/** Write a care card: the call to action as its heading, then the signs. How urgent it is can be heard as well as seen. */
export function careCardToMdast({ tier, prefix, heading: action, service, signs }: CareCard, target: Target): Flow[] {
  return wrap(
    target,
    "section",
    [
      heading(3, target === "html" ? [hidden(`${prefix} `), { type: "text", value: action }] : action),
      ...(service ? [paragraph(`Contact: ${service}.`, "service")] : []),
      list(signs.map(sign)),
    ],
    `card card-${tier}`,
  );
}
