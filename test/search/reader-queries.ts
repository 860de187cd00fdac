/** Read lines such as `charley horse > leg-cramps`. */
function readQueries(lines: string): (readonly [query: string, id: string])[] {
  return lines
    .trim()
    .split("\n")
    .map((line) => line.split(" > "))
    .map(([query = "", id = ""]) => [query, id] as const);
}

/** What readers type, misspelt as well, each with the entry that must be among the first 3. */
export const readerQueries = readQueries(`
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
why do i get cramps in my calves at night > night-leg-cramps
calf cramp wont go away > cramp-over-10-minutes
cramps keep waking me up > cramps-that-break-sleep
calf stretch lying in bed > bed-bent-knee-calf-stretch
what to do during a cramp > during-a-cramp
magnesium while pregnant > remedy-magnesium-pregnancy
wrong shoes > supportive-shoes
blood pressure > high-blood-pressure
hypertention > high-blood-pressure
warm bath > epsom-salt-bath
hot water bottle > heat
ginger > spicy-drink
both legs swollen > swelling-in-both-legs
numb foot > weakness-or-numbness
kidney problems > kidney-disease-cramps
dialisis > kidney-disease-cramps
cold weather > cold-muscles
psoas > psoas-major
glutes > buttock-muscles
adductors > inner-thigh-muscles
shin splints stretch > standing-shin-stretch
seated streches for the hip > seated-hip-stretch
junk food > poor-diet
B12 deficiency > low-b-vitamins
not moving enough > inactivity
should I see a doctor > tell-a-doctor
blankets too tight > loose-bedding
blood clot in lungs > clot-in-the-lung
tennis ball > foot-roll-on-a-ball
vitamn e > vitamin-e
streching before bedtime > bedtime-stretching
stationary bike > bedtime-cycling
electrical stimulation > cramp-training
is quinine dangerous > quinine
liver cirrhosis > liver-disease-cramps
home remedies that dont work > what-does-not-help
buttock stretch sitting down > seated-buttock-stretch
ankle circles > foot-circles
ankel pumps > foot-pumps
drinking too much water > too-much-water
lockjaw > tetanus-signs
claudication > walking-pain
chest cramps > cramps-elsewhere
carnitine > taurine-carnitine-zinc
do statins cause cramps > medicines
stand up on the cramping leg > stand-and-walk
leg cramp > leg-cramps
leg cramps > leg-cramps
nite cramps > night-leg-cramps
muscel cramp at nite > night-leg-cramps
pregnent leg cramp > pregnancy-leg-cramps
statin > medicines
water pill > medicines
b12 > low-b-vitamins
wine > less-alcohol
carmp in claf > calf-massage-by-hand
botxo > botulinum-toxin
shortness of breath > clot-in-the-lung
cant breathe > clot-in-the-lung
pins and needles > weakness-or-numbness
tingling > weakness-or-numbness
stomach cramps > cramps-elsewhere
muscle spasm > leg-cramps
muscle relaxer > muscle-relaxants
glaucoma > downward-facing-dog
blood thinner > massage-by-hand
`);

/** The same in a reader's own words, which are often not those of the catalog. Not all of them are found yet. */
export const looseQueries = readQueries(`
leg hurts after workout > exercise-cramps
pregnent leg pain > pregnancy-leg-cramps
foot cramps in bed at night > night-leg-cramps
cramp in the arch of my foot > foot-muscles
how long should a cramp last > cramp-over-10-minutes
calve muscles > calf-muscles
hip flexer stretch > standing-hip-stretch
massage gun > massage-roller-rolling
bananna > potassium-rich-food
coconut water > mineral-water
drinking wine in the evening > less-alcohol
hydration > drink-enough
not drinking enough water > drink-enough
inner thigh stretch > seated-inner-thigh-stretch
shin muscle > shin-muscles
back of thigh muscle > hamstrings
tight calves > wall-calf-stretch
medicine that causes cramps > medicines
new tablets cramps > cramps-after-new-medicine
stretches before bed > bedtime-stretching
warming up > warm-up-before-exercise
red hot swollen leg > possible-clot
brown urine after exercise > muscle-breakdown
cant move my leg weak > weakness-or-numbness
short of breath > clot-in-the-lung
zink > taurine-carnitine-zinc
aching legs in winter > cold-muscles
diarrhea > heavy-fluid-loss
desk job > long-sitting
anxiety > stress
knees to chest > knee-to-chest
yoga pose dog > downward-facing-dog
self massage > massage-by-hand
frozen peas > ice
calf swelling > possible-clot
swelling in my calf > possible-clot
hot calf > possible-clot
tight chest > clot-in-the-lung
chest tightness > clot-in-the-lung
coughing blood > clot-in-the-lung
coughing up blood > clot-in-the-lung
foot ulcer > pain-at-rest
sores on my foot > pain-at-rest
black toe > pain-at-rest
leg numb > weakness-or-numbness
foot drop > weakness-or-numbness
cramp that wont stop > cramp-over-10-minutes
pesticide > poison-contact
diahrea > heavy-fluid-loss
throwing up > heavy-fluid-loss
hypocalcemia > low-calcium
hypomagnesemia > low-magnesium
`);
