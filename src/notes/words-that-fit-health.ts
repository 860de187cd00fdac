/**
 * Words that `retext-equality` asks about, and that texts about bodies need: who took part in a trial, a midwife, a dummy
 * pill, a bone that sticks out. The list speaks of software and newspapers.
 */
export const wordsThatFitHealth: readonly string[] = [
  ...["man", "men", "woman", "women", "boy", "boys", "girl", "girls", "male", "males", "female", "females"],
  ...["mother", "mothers", "father", "fathers", "maternal", "paternal", "maternity", "paternity", "midwife"],
  ...["bony", "delirious", "depressed", "disabled", "epileptic", "insomnia", "mental", "panic attack", "rehab"],
  ...["birth defect", "barren", "binge", "manic", "ocd", "special", "challenged", "moan", "sane"],
  ...["dummy", "easy", "easily", "hang", "just", "nuts", "pop", "simple", "primitive", "host", "hosts", "master"],
];
