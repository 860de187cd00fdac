/** A published list of codes. */
export const codeSystems = ["icd-10-cm", "icd-11", "mesh", "uberon", "fma", "ncit", "hpo"] as const;

export type CodeSystem = (typeof codeSystems)[number];

/** What each value means. */
export const codeSystemMeanings: Record<CodeSystem, string> = {
  "icd-10-cm": "ICD-10-CM, the United States",
  "icd-11": "ICD-11 MMS, World Health Organization",
  mesh: "MeSH, US National Library of Medicine",
  uberon: "UBERON anatomy",
  fma: "Foundational Model of Anatomy",
  ncit: "NCI Thesaurus",
  hpo: "Human Phenotype Ontology",
};
