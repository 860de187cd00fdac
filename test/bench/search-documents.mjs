/** The texts of an entry that a search looks at, the same for every contender. */
export function toDocument(entry) {
  const { id, kind, name, aliases } = entry;
  const { plainName, latinName, summary, sign, mayMean, statement, title, authors, author, text } = entry;
  const about = kind === "muscle" || kind === "cause" ? entry.about : [];
  const asks = (entry.findings ?? []).map(({ ask }) => ask);
  const lookalikes = (entry.lookalikes ?? []).map((each) => each.name);
  const join = (...parts) => parts.filter(Boolean).join(". ");
  return {
    id,
    name,
    aliases: join(...aliases, plainName, latinName),
    words: id.replaceAll("-", " "),
    summary: join(summary, sign, mayMean, statement, title, authors, author, ...(text ?? [])),
    more: join(...asks, ...lookalikes, ...about),
  };
}

/** What readers type, misspelt as well, each with the entry that should be among the first 3. */
export const readerQueries = [
  ["charley horse", "leg-cramps"],
  ["leg cramps at night", "night-leg-cramps"],
  ["pregnant leg cramp", "pregnancy-leg-cramps"],
  ["cramps after running", "exercise-cramps"],
  ["magnezium", "magnesium-supplement"],
  ["epsum salt bath", "epsom-salt-bath"],
  ["potasium", "low-potassium"],
  ["banana", "potassium-rich-food"],
  ["quinin", "quinine"],
  ["pickel juice", "pickle-juice"],
  ["foam roller", "foam-rolling"],
  ["rub the muscle", "massage-by-hand"],
  ["ice pack", "ice"],
  ["acupunture", "acupuncture"],
  ["compression socks", "compression-stockings"],
  ["water tablets", "medicines"],
  ["swollen calf", "possible-clot"],
  ["toe cramp", "toe-pull-back"],
  ["quad stretch", "standing-thigh-stretch"],
  ["medication review", "medicine-review"],
];
