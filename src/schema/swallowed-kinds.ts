import type { RemedyKind } from "./vocabulary/remedy-kind.ts";

/** What a person eats, drinks or swallows. */
export const swallowedKinds: readonly RemedyKind[] = ["supplement", "medicine", "food", "drink"];
