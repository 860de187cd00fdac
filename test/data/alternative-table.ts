/**
 * Every remedy that other bodies list and the article leaves out: who decides, effect, certainty, who rated it, and the
 * references. Vitamin K2 is rated very low, since its one trial is reported as taken back and replaced.
 */
export const alternativeTable = `
acupuncture | ask-first no-benefit very-low ours | roberts-2024
bedtime-cycling | self-care unclear none ours | mayo-night-cramps
botulinum-toxin | clinician-only possible-benefit low ours | park-2017 restivo-2018
calcium-channel-blockers | clinician-only possible-benefit very-low ours | allen-2012 katzberg-2010
carisoprodol | clinician-only unclear very-low ours | allen-2012
compression-stockings | ask-first unclear none ours | nhs111wales-pad shingler-2021
cramp-training | research-only unclear very-low ours | behringer-2014
drink-enough | self-care unclear very-low ours | bpac-2008 mayo-night-cramps miller-2015 schwellnus-2009
gabapentinoids | clinician-only unclear very-low ours | park-2017 roberts-2024
horse-chestnut | ask-first unclear none ours | pittler-2012
less-alcohol | self-care association very-low ours | delacour-2020 mayo-night-cramps merck-muscle-cramps
loose-bedding | self-care unclear none ours | bpac-2008 mayo-night-cramps
massage-by-hand | self-care unclear none ours | mayo-night-cramps nhs-leg-cramps nice-cks-leg-cramps
medicine-review | clinician-only possible-benefit low ours | garrison-2012 nice-cks-leg-cramps rabbitt-2016
meditation | self-care possible-benefit very-low ours | tapper-2024
muscle-relaxants | clinician-only possible-benefit low ours | henry-2015 roberts-2024
mustard | self-care unclear none ours |
naftidrofuryl | clinician-only possible-benefit very-low ours | katzberg-2010
night-splint | ask-first unclear none ours |
oral-rehydration-solution | self-care possible-benefit very-low ours | lau-2019 lau-2021
pickle-juice | self-care possible-benefit very-low ours | miller-2010-pickle roberts-2024 tapper-2022
potassium-rich-food | self-care unclear none ours | allen-2012 kardalas-2018
quinine | clinician-only harm-outweighs moderate source | el-tawil-2015 fardet-2017 fda-2010 katzberg-2010 mhra-2010
spicy-drink | self-care possible-benefit very-low ours | behringer-2017 craighead-2017
stand-and-walk | self-care unclear none ours | mayo-night-cramps nhs-leg-cramps
supportive-shoes | self-care unclear none ours | bpac-2008 mayo-news-cramps mayo-pregnancy-cramps
taurine-carnitine-zinc | clinician-only possible-benefit low ours | muller-2024 roberts-2024
tonic-water | avoid harm-outweighs none ours | fardet-2017 fda-2010 mhra-2010
vitamin-b-complex | ask-first possible-benefit very-low ours | chan-1998 katzberg-2010
vitamin-e | ask-first unclear very-low ours | el-tawil-2015 muller-2024
vitamin-k2 | ask-first possible-benefit very-low ours | tan-2024
`;
