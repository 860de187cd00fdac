import { describe, expect, test } from "vitest";
import { sayOneOf, sayUnexpected } from "../../src/words/say-unexpected.ts";
import { strangeTexts, strangeValues } from "../catalog/strange-values.ts";

const say = (given: unknown, candidates?: readonly string[], expected = "the id of a muscle") =>
  sayUnexpected({ given, argument: "muscle", expected, candidates });

const start = "Unexpected `thigh` for `muscle`, expected the id of a muscle";
const names = ["soleus", "plantaris", "calf-muscles", "hamstrings"];

describe("sayUnexpected", () => {
  test.each([...strangeValues, ...strangeTexts])("calls it %s, however large it is", (named, given) => {
    expect(say(given)).toBe(`Unexpected ${named} for \`muscle\`, expected the id of a muscle`);
  });

  test.each([
    ["`false`", false],
    ["`0`", 0],
    ["`-1.5`", -1.5],
    ["`Infinity`", Number.POSITIVE_INFINITY],
    ["`0n`", 0n],
    ["`a\\u{60}b`", "a`b"],
    ["` `", " "],
    ["function", class {}],
    ["object", new Date(0)],
    ["object", new String("soleus")],
    ["object", /soleus/],
    ["list", [undefined]],
  ])("calls it %s", (named, given) => {
    expect(say(given)).toBe(`Unexpected ${named} for \`muscle\`, expected the id of a muscle`);
  });

  test("names the argument and what is allowed", () => {
    expect(sayUnexpected({ given: 7, argument: "question.muscle", expected: "a text" })).toBe(
      "Unexpected `7` for `question.muscle`, expected a text",
    );
  });

  test.each([
    ["soleu", "soleus"],
    ["SOLEUS", "soleus"],
    ["calfs", "calf-muscles"],
    ["hamstring", "hamstrings"],
    ["plantarus", "plantaris"],
  ])("takes %s for %s", (given, meant) => {
    expect(say(given, names)).toBe(
      `Unexpected \`${given}\` for \`muscle\`, expected the id of a muscle, did you mean \`${meant}\`?`,
    );
  });

  test("tells what may be meant also where all that is allowed was said", () => {
    const expected = sayOneOf(["soleus", "plantaris"]);
    expect(say("soleu", ["soleus", "plantaris"], expected)).toBe(
      "Unexpected `soleu` for `muscle`, expected one of `soleus`, `plantaris`, did you mean `soleus`?",
    );
  });

  test("tells three of what there is where nothing is near", () => {
    expect(say("thigh", names)).toBe(`${start}, such as \`soleus\`, \`plantaris\`, \`calf-muscles\``);
    expect(say("thigh", ["soleus", "plantaris"])).toBe(`${start}, such as \`soleus\`, \`plantaris\``);
    expect(say("thigh", ["soleus"])).toBe(`${start}, such as \`soleus\``);
  });

  test.each([[7], [null], [""], [["soleus"]], [{ id: "soleus" }]])("guesses nothing from %j", (given) => {
    expect(say(given, names)).toMatch(/, such as `soleus`, `plantaris`, `calf-muscles`$/);
  });

  test("adds nothing where nothing is near and all was said, or there is nothing", () => {
    expect(say("thigh", names, "one of `soleus`, `plantaris`")).toBe(
      "Unexpected `thigh` for `muscle`, expected one of `soleus`, `plantaris`",
    );
    expect(say("thigh", [])).toBe(start);
    expect(say("thigh", undefined)).toBe(start);
  });
});

describe("sayOneOf", () => {
  test.each([
    [[], "one of "],
    [["left"], "one of `left`"],
    [["left", "right", "each"], "one of `left`, `right`, `each`"],
  ])("writes %j", (values, written) => {
    expect(sayOneOf(values)).toBe(written);
  });
});
