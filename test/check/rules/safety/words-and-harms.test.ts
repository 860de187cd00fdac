import { describe, expect, test } from "vitest";
import { listProblemsWith, putIntoRight } from "../../list-problems-with.ts";

describe("urgentWords", () => {
  test.each([
    ["emergency", "within the hour", ["Unexpected `within the hour` for tier `emergency`, expected `now` or sooner"]],
    ["same-day", "now", []],
    ["same-day", "in a few hours", []],
    ["same-day", "this week", ["Unexpected `this week` for tier `same-day`, expected `today` or sooner"]],
    ["soon", "within days", []],
    ["soon", "today", []],
    ["soon", "some time", ["Unexpected `some time` for tier `soon`, expected `within days` or sooner"]],
    ["routine", "at your next visit", []],
  ])("holds tier %s against `%s`: %j", (tier, within, problems) => {
    const files = putIntoRight("red-flag", `tier: ${tier}\nwithin: ${within}`);
    const said = problems.map((each) => `8:9 ${each}, mend the time or the tier`);
    expect(listProblemsWith("urgent-words", files)).toEqual(said);
  });

  const wrong = "expected how to get help `now`, such as whom to call, say that first";

  test.each([
    ["Ring your emergency number now.", []],
    ["Call your emergency number. Do it at once.", []],
    ["Call a doctor.", [`Unexpected first words \`Call a doctor.\`, ${wrong}`]],
    ["Rest now. Call somebody.", [`Unexpected first words \`Rest now.\`, ${wrong}`]],
    ["Call somebody.\n\nDo it now.", [`Unexpected first words \`Call somebody.\`, ${wrong}`]],
  ])("holds the first words of an emergency against the need: %j", (words, problems) => {
    const files = putIntoRight("red-flag", `## What to do\n\n${words}`);
    expect(listProblemsWith("urgent-words", files)).toEqual(problems.map((each) => `17:1 ${each}`));
  });

  test("leaves the words of other tiers alone", () => {
    const files = putIntoRight("red-flag", "tier: soon\nwithin: within days", "## What to do\n\nBook a visit.");
    expect(listProblemsWith("urgent-words", files)).toEqual([]);
  });
});

describe("shownHarms", () => {
  const bare = (kind: string, ...parts: readonly string[]) =>
    listProblemsWith("shown-harms", putIntoRight("remedy", `kindOfRemedy: ${kind}\nharms: []`, ...parts));
  const say = (what: string) =>
    `5:15 Unexpected ${what} without a harm, expected at least 1 under \`harms\`, say what it can do to anyone`;
  const steps = "## Steps\n\n1. Fill a glass.\n2. Drink it.";

  test("asks for one wherever something is put on the body", () => {
    expect(["heat", "cold", "bath", "massage"].flatMap((kind) => bare(kind))).toEqual(
      ["heat", "cold", "bath", "massage"].map((kind) => say(`\`${kind}\``)),
    );
  });

  test("asks for one where a reader is told how to take something, not where it is only told of", () => {
    expect(bare("food")).toEqual([]);
    expect(bare("drink", steps)).toEqual([say("how to take a `drink`")]);
    expect(bare("drink", "timesPerDay: {min: 1, max: 1}")).toEqual([say("how to take a `drink`")]);
    expect(bare("drink", "amount: {value: 9, unit: mL, per: a sip, note: A sip.}")).toEqual([
      say("how to take a `drink`"),
    ]);
    expect(bare("movement", steps)).toEqual([]);
  });

  test("asks for one of whatever does more harm than good", () => {
    const evidence = `evidence:
  - outcome: cramps
    population: adults
    effect: harm-outweighs
    certainty: low
    ratedBy: ours
    references: [right-reference]`;
    expect(bare("food", evidence)).toEqual([say("`harm-outweighs`")]);
  });
});

describe("imperativeSteps", () => {
  test("finds every step that does not start with a verb", () => {
    const steps = [
      ...["Stand up.", "You bend the knee.", "A towel helps.", "It should hurt a little.", "Your heel stays down."],
      ...["Thereafter rest.", "Then sit down."],
    ];
    const body = `## Steps\n\n${steps.map((step, index) => `${index + 1}. ${step}`).join("\n")}`;
    const found = listProblemsWith("imperative-steps", putIntoRight("stretch", body));
    const say = (start: string) => `Unexpected \`${start}\` at the start of a step, expected a verb, say what to do`;
    expect(found.map((each) => each.replace(/^\d+/, ""))).toEqual(
      ["You", "A", "It", "Your"].map((start) => `:4 ${say(start)}`),
    );
  });

  test("marks the second thing to do where it stands, not where its letters stand before", () => {
    const body = "## Steps\n\n1. Stand steps apart, and step back.\n2. Hold.";
    expect(
      listProblemsWith("imperative-steps", putIntoRight("stretch", body)).map((each) => each.replace(/^\d+/, "")),
    ).toEqual([":23 Unexpected second thing to do in a step, `step`, expected one a step, make two steps of it"]);
  });
});
