import type { CatalogIds } from "../catalog/catalog.ts";
import type { Certainty } from "../schema/vocabulary/certainty.ts";
import type { Decider } from "../schema/vocabulary/decider.ts";
import type { Effect } from "../schema/vocabulary/effect.ts";
import type { Goal } from "../schema/vocabulary/goal.ts";
import type { Moment } from "../schema/vocabulary/moment.ts";
import type { Place } from "../schema/vocabulary/place.ts";
import type { Position } from "../schema/vocabulary/position.ts";
import type { Technique } from "../schema/vocabulary/technique.ts";
import type { Page } from "./answer/read-page.ts";
import type { Asked } from "./asked.ts";
import type { Findings, Person } from "./person.ts";

/**
 * The things at hand: an entry is found when it needs no other. `none` or an empty list: nothing is at hand. In an object,
 * `any` is what is at hand; `all` is what an entry must need, and `not` what it must not need, whatever is at hand.
 */
export type AtHand<T> = "none" | Asked<T>;

/**
 * What entries are asked for. Every part that is given must be met. In one part, several values mean any of them; `{ any,
 * all, not }` asks for more. A part that is left out, or undefined, is not asked.
 */
export interface FindQuestion<I extends CatalogIds = CatalogIds> extends Page {
  /** What brings the cramps on. A stretch meets it through a remedy that it is a part of. */
  readonly cause?: Asked<I["cause"]> | undefined;
  /**
   * The condition. What holds for a broader one holds for its forms; `not` rules out a condition with its forms alone. It also
   * decides which evidence counts.
   */
  readonly condition?: Asked<I["condition"]> | undefined;
  /** A muscle or a group of muscles; a group finds what is for its muscles, and a muscle what is for its group. */
  readonly muscle?: Asked<I["muscle"]> | undefined;
  readonly position?: Asked<Position> | undefined;
  /** What keeps the person where they are: only what is possible there. */
  readonly place?: Asked<Place> | undefined;
  readonly technique?: Asked<Technique> | undefined;
  /** What is at hand. Enough for a remedy is what it names itself and one of its stretches needs, where it has any. */
  readonly equipment?: AtHand<I["equipment"]> | undefined;
  /** What it is for. It also decides which evidence counts: for the order, and for `effect` and `certaintyAtLeast`. */
  readonly goal?: Asked<Goal> | undefined;
  /**
   * When it is done. Where no goal is asked, a moment that stands for one decides the order, such as `before-bed` for prevention;
   * but beside `effect` and `certaintyAtLeast` it decides nothing, so name the goal with them.
   */
  readonly moment?: Asked<Moment> | undefined;
  /**
   * What it does: by the evidence that decides for a goal and a condition that are asked, or else for any that it is for. So
   * `not` alone leaves out only what is rated so for all that it is for; name the goal and the condition for more.
   */
  readonly effect?: Asked<Effect> | undefined;
  /** How sure anyone is of that effect, by the same piece of evidence. Whichever effect it is: ask for `effect` as well. */
  readonly certaintyAtLeast?: Certainty | undefined;
  /** Who decides whether to use it. A stretch is a person's own choice. */
  readonly whoDecides?: Asked<Decider> | undefined;
  /** Minutes at hand, above 0 and at most a day. What has no known length fits no time. */
  readonly minutes?: number | undefined;
  /** What the person notices. A sign that calls for help withholds everything. */
  readonly findings?: Findings<I> | undefined;
  readonly person?: Person | undefined;
}
