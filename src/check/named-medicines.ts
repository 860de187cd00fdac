/** The endings by which medicines are named alike, and the names that many readers know, as parts of a pattern. */
export const namedMedicines =
  "\\w{2,}(?:vastatin|sartan|azosin|idipine|thiazide)|ramipril|lisinopril|enalapril|perindopril|bisoprolol|atenolol|metoprolol|propranolol|furosemide|bumetanide|spironolactone|warfarin|apixaban|rivaroxaban|edoxaban|dabigatran|clopidogrel|heparin|aspirin|digoxin|metformin|insulin|levothyroxine|prednisolone|salbutamol|salmeterol|lithium|raloxifene|quinine";
