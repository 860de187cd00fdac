import { describe, expect, test } from "vitest";
import { auditGuide } from "../../src/audit/audit-guide.ts";
import { renderHtml } from "../../src/render/render-html.ts";
import { renderMarkdown } from "../../src/render/render-markdown.ts";
import { renderPage } from "../../src/render/render-page.ts";
import { strangeValues } from "../catalog/strange-values.ts";
import { builtGuides } from "./built-guides.ts";

const call = (run: (...args: never[]) => unknown, ...given: unknown[]) => Reflect.apply(run, undefined, given);
const asked = [
  ["renderHtml", renderHtml],
  ["renderMarkdown", renderMarkdown],
  ["renderPage", renderPage],
  ["auditGuide", auditGuide],
] as const;
const expected = "expected a guide as `buildGuide` gives it, which it does for the id of a guide alone";
const [, guide] = builtGuides[0] ?? [];

describe.each(asked)("%s", (_, run) => {
  test.each([...strangeValues, ["object", { type: "guide" }], ["object", { type: "table", sections: [] }]] as const)(
    "refuses %s",
    (named, given) => {
      expect(() => call(run, given)).toThrow(new TypeError(`Unexpected ${named} for \`guide\`, ${expected}`));
    },
  );

  test("takes what `buildGuide` gives", () => {
    expect(() => call(run, guide)).not.toThrow();
  });
});

test.each([
  [renderPage, { stile: "" }, "Unexpected `stile` for `options`, expected only `style`, did you mean `style`?"],
  [renderPage, { style: 7 }, "Unexpected `7` for `options.style`, expected a text"],
  [auditGuide, { to: "" }, "Unexpected `to` for `options`, expected only `today`"],
  [auditGuide, { today: "now" }, "Unexpected `now` for `options.today`, expected a day, such as `2026-11-23`"],
] as const)("%o refuses the options %j", (run, options, message) => {
  expect(() => call(run, guide, options)).toThrow(new TypeError(message));
});
