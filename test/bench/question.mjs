/** What is asked: ease the soreness in the back of the thigh before bed, but not standing. About 0.8 % answer it. */
export const question = {
  muscle: "hamstrings",
  goal: "ease-after",
  moment: "before-bed",
  position: { not: ["standing"] },
};

/** The same with a page that leaves nothing out. Answers to pages are not kept, so it is answered anew each time. */
export const questionAnew = { ...question, skip: 0 };

/** Gather a condition or muscle with what it is a form or part of, and with its own forms or parts. */
export function gatherFamily(vocabulary, id) {
  const parents = new Map(vocabulary.map((entry) => [entry.id, entry.broader ?? entry.group]));
  const listAncestors = (each) => {
    const parent = parents.get(each);
    return parent === undefined ? [] : [parent, ...listAncestors(parent)];
  };
  const forms = [...parents.keys()].filter((each) => listAncestors(each).includes(id));
  return new Set([id, ...listAncestors(id), ...forms]);
}
