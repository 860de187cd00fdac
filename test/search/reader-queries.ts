/** What readers type, misspelt as well, each with the entry that must be among the first 3. */
export const readerQueries = `
charley horse > leg-cramps
leg cramps at night > night-leg-cramps
night cramps > night-leg-cramps
nocturnal leg cramps > night-leg-cramps
cramps in pregnancy > pregnancy-leg-cramps
pregnant leg cramp > pregnancy-leg-cramps
exercise cramps > exercise-cramps
cramps after running > exercise-cramps
magnesium > magnesium-supplement
magnezium > magnesium-supplement
magnesum tablets > magnesium-supplement
low magnesium > low-magnesium
epsom > epsom-salt-bath
epsom salts > epsom-salt-bath
epsum salt bath > epsom-salt-bath
potasium > low-potassium
potassium > low-potassium
bananas > potassium-rich-food
banana > potassium-rich-food
quinine > quinine
quinin > quinine
tonic water > tonic-water
tonic watter > tonic-water
pickle juice > pickle-juice
pickel juice > pickle-juice
mustard > mustard
vitamin k2 > vitamin-k2
vitamin b > vitamin-b-complex
vitamin e > vitamin-e
calcium > calcium-supplement
sea salt > sea-salt
pink salt > sea-salt
foam roller > foam-rolling
foam rolling > foam-rolling
massage > massage-by-hand
rub the muscle > massage-by-hand
heating pad > heat
ice pack > ice
yoga > gentle-yoga
meditation > meditation
deep breathing > slow-breathing
breathing > slow-breathing
acupuncture > acupuncture
acupunture > acupuncture
compression socks > compression-stockings
compression stockings > compression-stockings
shoes > supportive-shoes
night splint > night-splint
botox > botulinum-toxin
gabapentin > gabapentinoids
baclofen > muscle-relaxants
diltiazem > calcium-channel-blockers
alcohol > less-alcohol
dehydration > fluid-and-salt-loss
sweating > fluid-and-salt-loss
sports drink > electrolyte-drink
electrolytes > electrolyte-drink
rehydration salts > oral-rehydration-solution
water tablets > medicines
diuretics > medicines
statins > medicines
sitting all day > long-sitting
stress > stress
blood clot > possible-clot
dvt > possible-clot
swollen calf > possible-clot
dark urine > muscle-breakdown
tetanus > tetanus-signs
chest pain > clot-in-the-lung
hamstring stretch > seated-hamstring-stretch
calf stretch > wall-calf-stretch
wall stretch > wall-calf-stretch
towel stretch > towel-calf-stretch
toe cramp > toe-pull-back
foot cramp > toe-pull-back
thigh stretch > standing-thigh-stretch
quad stretch > standing-thigh-stretch
downward dog > downward-facing-dog
squats > squats
soleus > soleus
gastrocnemius > gastrocnemius
it band > iliotibial-tract
walking > everyday-movement
medication review > medicine-review
restless > night-leg-cramps
`
  .trim()
  .split("\n")
  .map((line) => line.split(" > "))
  .map(([query = "", id = ""]) => [query, id] as const);
