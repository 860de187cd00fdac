/**
 * Every caution on record: its number, the entries that carry it, and what each of them must have. `trait:level` is a
 * caution, `harm:`, `interaction:`, `disclaimer:` and `decider:` name other fields, `text:` a sentence somewhere.
 */
export const cautionTable = `
1 | magnesium-supplement | kidney-disease:avoid
2 | magnesium-supplement | harm:Loose stools harm:350 mg maximum:350
3 | magnesium-supplement | interaction:tetracyclines interaction:bisphosphonates interaction:levothyroxine interaction:Gabapentin
4 | magnesium-supplement | takes-a-diuretic:ask-first interaction:PPIs
5 | calcium-supplement | kidney-stones:ask-first kidney-disease:avoid high-calcium:ask-first interaction:levothyroxine interaction:antibiotics
6 | sea-salt pickle-juice | high-blood-pressure:ask-first heart-failure:avoid kidney-disease:avoid liver-disease:ask-first salt-restriction:avoid
6 | electrolyte-drink oral-rehydration-solution | high-blood-pressure:ask-first heart-failure:ask-first kidney-disease:ask-first liver-disease:ask-first salt-restriction:ask-first
7 | sea-salt | harm:iodine
8 | electrolyte-drink oral-rehydration-solution | diabetes:ask-first kidney-disease:ask-first ace-inhibitor-or-arb:ask-first potassium-sparing-diuretic:ask-first
9 | drink-enough food-and-fluids mineral-water | harm:far too much fluid-restriction:ask-first heart-failure:ask-first kidney-disease:ask-first liver-disease:ask-first
10 | potassium-rich-food | kidney-disease:ask-first ace-inhibitor-or-arb:ask-first potassium-sparing-diuretic:ask-first text:Never start potassium tablets on your own.
11 | trace-mineral-drops | decider:ask-first disclaimer:ask-before-supplements kidney-disease:ask-first
12 | epsom-salt-bath | diabetes:ask-first numb-skin:ask-first broken-skin:avoid
13 | epsom-salt-bath | low-blood-pressure:modify pregnancy:modify harm:Test it
14 | epsom-salt-bath | harm:Never drink it
15 | heat | numb-skin:ask-first diabetes:ask-first poor-circulation:ask-first heart-disease:ask-first broken-skin:avoid cancer-at-the-site:ask-first text:10 to 15 minutes text:Never sleep with it
16 | heat | harm:blood clot or an infection
17 | ice | raynaud:avoid cold-allergy:avoid cold-haemoglobinuria:avoid poor-circulation:ask-first numb-skin:ask-first harm:20 minutes
18 | foam-rolling massage-roller-rolling massage-by-hand | harm:blood clot broken-skin:avoid recent-injury:avoid inflammation:avoid
18 | foam-roll-back-of-leg calf-massage-by-hand calf-massage-roller foot-roll-on-a-ball | stop:swollen, red or warm broken-skin:avoid recent-injury:avoid inflammation:avoid
19 | foam-rolling massage-roller-rolling massage-by-hand foam-roll-back-of-leg calf-massage-by-hand calf-massage-roller foot-roll-on-a-ball | blood-thinner:ask-first bleeding-disorder:ask-first osteoporosis:ask-first varicose-veins:ask-first
20 | foam-rolling massage-roller-rolling massage-by-hand foam-roll-back-of-leg calf-massage-by-hand calf-massage-roller foot-roll-on-a-ball | pregnancy:ask-first
21 | stretch-the-cramping-muscle bedtime-stretching static-stretching-after-exercise | recent-injury:ask-first disclaimer:stop-if-it-hurts
22 | stretch-the-cramping-muscle wall-calf-stretch standing-hamstring-stretch standing-thigh-stretch stand-and-walk | falls-easily:modify
23 | downward-facing-dog | glaucoma:avoid high-blood-pressure:ask-first retinal-disease:ask-first late-pregnancy:ask-first
24 | squats | knee-or-hip-trouble:modify high-blood-pressure:modify
25 | slow-breathing | lung-disease:modify heart-disease:modify text:light-headed
26 | vitamin-k2 | vitamin-k-antagonist:avoid
27 | vitamin-b-complex | harm:vitamin B6
28 | quinine | decider:clinician-only pregnancy:avoid harm:platelets harm:heart rhythm interaction:medicines
28 | tonic-water | decider:avoid pregnancy:avoid interaction:medicines
29 | compression-stockings | poor-circulation:ask-first numb-skin:ask-first heart-failure:ask-first
30 | medicine-review medicines | disclaimer:keep-taking-medicines
`;
