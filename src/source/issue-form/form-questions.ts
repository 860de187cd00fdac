/** What a form asks besides the fields of the entry. */
export const formQuestions = {
  kind: { name: "kind", label: "Kind of entry" },
  id: {
    name: "id",
    label: "Id",
    about:
      "Its name as a file: small letters, digits and single hyphens, such as `wall-calf-stretch`. It never changes.",
  },
  sources: {
    name: "sources",
    label: "Sources",
    about:
      "Where each statement comes from: papers or pages of health bodies, one a line. If you know of none, say so.",
  },
  interests: {
    name: "interests",
    label: "Conflict of interest",
    about: "Do you, or does anyone close to you, earn from this: a product, a practice, a study? Write `none` if not.",
  },
  consent: {
    name: "consent",
    label: "Consent",
    boxes: [
      "I wrote these words myself. None are copied from a page, a paper or a book.",
      "Anyone may use and change them under the licence CC-BY-4.0.",
    ],
  },
} as const;
