import type { Disclaimer } from "../../src/schema/disclaimer.ts";

/** Build a small disclaimer that is right and says nothing but what a test gives it. */
export function buildDisclaimer(id: string, given: Partial<Omit<Disclaimer, "kind" | "id">> = {}): Disclaimer {
  return {
    ...{ kind: "disclaimer", id, name: "Stop", aliases: [], facts: [] },
    review: { reviewedOn: "2026-01-02", nextReviewOn: "2027-01-02", by: "none-yet" },
    ...{ type: "stop-rule", placement: "footer", appliesWhen: "Always.", verbatim: true, text: ["Stop."] },
    ...given,
  };
}
