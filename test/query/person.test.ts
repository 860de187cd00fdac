import { describe, expect, expectTypeOf, test } from "vitest";
import { catalog } from "../../generated/catalog.ts";
import { checkRedFlags } from "../../src/query/check-red-flags.ts";
import type { Answer, Findings, Person } from "../../src/query/person.ts";

describe("Person", () => {
  test("answers with yes, no or not sure", () => {
    expectTypeOf<Answer>().toEqualTypeOf<"yes" | "no" | "not-sure">();
    expectTypeOf<Findings[string]>().toEqualTypeOf<Answer | undefined>();
  });

  test("may be somebody of whom nothing is known", () => {
    expectTypeOf({}).toExtend<Person>();
    expectTypeOf({ traits: undefined }).toExtend<Person>();
    expectTypeOf({ traits: {} }).toExtend<Person>();
  });

  test("does not compile, and is refused, with a trait or an answer that nobody knows", () => {
    // @ts-expect-error - the trait is `pregnancy`
    expect(() => checkRedFlags(catalog, {}, { traits: { pregnant: "yes" } })).toThrow(
      new TypeError(
        "Unexpected `pregnant` for `person.traits`, expected a trait of the list `traits`, did you mean `pregnancy`?",
      ),
    );
    // @ts-expect-error - a trait is answered in words
    expect(() => checkRedFlags(catalog, {}, { traits: { pregnancy: true } })).toThrow(/^Unexpected `true` for/);
    // @ts-expect-error - the answer is `not-sure`
    expect(() => checkRedFlags(catalog, { "one-leg-red": "maybe" })).toThrow(/^Unexpected `maybe` for/);
  });

  test("cannot be changed by a question", () => {
    expectTypeOf<Person["traits"]>().toEqualTypeOf<Readonly<NonNullable<Person["traits"]>> | undefined>();
  });
});
