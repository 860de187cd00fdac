import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { catalog } from "../../generated/catalog.ts";
import { buildGuide } from "../../src/render/build-guide.ts";
import { nameEmergency, neutralEmergency, requireServices } from "../../src/render/services.ts";
import { builtGuides } from "./built-guides.ts";
import { textsOf } from "./tree-texts.ts";

describe("nameEmergency", () => {
  test.each([
    ["Call your emergency number now.", { emergency: "999" }, "Call 999 now."],
    [
      "Call your emergency number. Then your emergency number again.",
      { emergency: "112" },
      "Call 112. Then 112 again.",
    ],
    ["Call your emergency number now.", {}, "Call your emergency number now."],
    ["Call your emergency number now.", { "same-day": "NHS 111" }, "Call your emergency number now."],
    ["Call your doctor.", { emergency: "999" }, "Call your doctor."],
    ["", { emergency: "999" }, ""],
    ["Call your emergency number now.", { emergency: "" }, "Call your emergency number now."],
  ])("says %j with %j as %j", (text, services, said) => {
    expect(nameEmergency(text, services)).toBe(said);
  });

  test("puts any number in as it is, marks of a replacement too", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ minLength: 1 }).filter((text) => text.trim() === text && text !== ""),
          fc.constantFrom("$&", "$1", "$$", "$`", "$'"),
        ),
        (emergency) => {
          expect(nameEmergency(`Call ${neutralEmergency} now`, { emergency })).toBe(`Call ${emergency} now`);
        },
      ),
    );
  });

  test.each(["", "  "])("stays with the neutral words for %j", (emergency) => {
    expect(nameEmergency(`Call ${neutralEmergency}`, { emergency })).toBe(`Call ${neutralEmergency}`);
  });
});

describe.each(builtGuides)("services in %s", (id, neutral) => {
  const services = { emergency: "999", "same-day": "NHS 111", soon: "your GP", routine: "your practice" };
  const plain: Parameters<typeof buildGuide>[0] = catalog;
  const guide = buildGuide(plain, id, { services });

  test("leave no neutral word for the emergency number", () => {
    const [card] = guide?.sections[0]?.blocks ?? [];
    expect(card?.type === "care-card" && card.heading).toBe("Call 999 now if:");
    expect(guide && textsOf(guide).filter((text) => /your emergency number/i.test(text))).toEqual([]);
  });

  test("change nothing but the number and whom to contact", () => {
    const { "same-day": today, soon, routine } = services;
    const contacts = new Set([today, soon, routine]);
    const said = guide && textsOf(guide).filter((text) => !contacts.has(text));
    expect(said).toEqual(textsOf(neutral).map((text) => text.replaceAll(neutralEmergency, "999")));
  });
});

describe("requireServices", () => {
  test.each([{}, { emergency: "999", soon: "your GP" }])("takes %j", (services) => {
    expect(requireServices(services, "options.services")).toBeUndefined();
  });

  test.each<[unknown, string]>([
    [
      { emergancy: "999" },
      "Unexpected `emergancy` for `options.services`, expected only `emergency`, `same-day`, `soon` and `routine`, did you mean `emergency`?",
    ],
    [{ soon: "your\nGP" }, "Unexpected `your\\u{a}GP` for `options.services.soon`, expected a text on one line"],
    [{ emergency: 999 }, "Unexpected `999` for `options.services.emergency`, expected a text"],
    [null, "Unexpected `null` for `options.services`, expected an object"],
  ])("refuses %j, which would lose a number, when a guide is built", (services, message) => {
    const options: object = { services };
    expect(() => buildGuide(catalog, "at-night", options)).toThrow(new TypeError(message));
  });

  test("takes what is left out, blank or has blanks around it", () => {
    const options: object = {
      services: { emergency: undefined, soon: "\t", "same-day": " NHS 111\n" },
      publisher: " ",
    };
    const said: object = { services: { "same-day": "NHS 111" } };
    expect(buildGuide(catalog, "at-night", options)).toEqual(buildGuide(catalog, "at-night", said));
  });

  test("lets no unknown option and no publisher but a text be given to a guide", () => {
    const options: object[] = [{ service: {} }, { publisher: 7 }, { publisher: "a\u2028b" }];
    const [wrong, number, lines] = options;
    expect(() => buildGuide(catalog, "at-night", lines)).toThrow("expected a text on one line");
    expect(() => buildGuide(catalog, "at-night", wrong)).toThrow("did you mean `services`?");
    expect(() => buildGuide(catalog, "at-night", number)).toThrow(
      "Unexpected `7` for `options.publisher`, expected a text",
    );
  });
});
