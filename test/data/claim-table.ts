/** Every claim: verdict, effect, certainty, who rated it, and the references it rests on. */
export const claimTable = `
cause-b-vitamins | partly unclear very-low ours | chan-1998 katzberg-2010 luo-2020
cause-calcium-interplay | partly unclear very-low ours | luo-2020 merck-muscle-cramps
cause-cold-muscles | unsupported unclear very-low ours | garrison-2015 hawke-2013 miller-2022
cause-hypertension | partly association very-low ours | garrison-2012 grandner-2017 oboler-1991
cause-inactivity | partly association very-low ours | delacour-2020 mayo-news-cramps merck-muscle-cramps nhs111wales-pad
cause-low-potassium | partly association low ours | allen-2012 kardalas-2018 merck-muscle-cramps oboler-1991
cause-magnesium-80pct | contradicted - moderate ours | ods-magnesium rosanoff-2012 tarleton-2018
cause-magnesium-deficiency | partly association low ours | allen-2012 garrison-2020 rosanoff-2012
cause-medications | supported association low ours | allen-2012 garrison-2012 haskell-1997 rabbitt-2016
cause-overexertion | supported association low ours | maughan-2019 miller-2022 schwellnus-2009
cause-processed-sodium | unsupported unclear none ours | aha-salt bergeron-2008 lau-2019 who-salt
cause-refined-carbs | unsupported unclear none ours | hawke-2013
cause-stress | unverified unclear very-low ours | grandner-2017 tapper-2024
cause-sweat-water-only | partly unclear very-low ours | bergeron-2008 braulick-2013 lau-2019 lau-2021 maughan-2019 miller-2010-hypohydration schwellnus-2009
remedy-deep-breathing | unverified unclear none ours | tapper-2024 zaccaro-2018
remedy-electrolytes | partly possible-benefit very-low ours | lau-2019 lau-2021 maughan-2019 miller-2015 miller-2022
remedy-epsom-bath | unsupported unclear none ours | garrison-2020 grober-2017 kass-2017 mayo-night-cramps
remedy-foam-roller | unsupported unclear none ours | bartsch-2021 wiewelhove-2019
remedy-heat | unverified unclear none ours | aaos-cramps malanga-2015 mayo-news-cramps medlineplus-cramps
remedy-heat-over-ice-tcm | unverified unclear none ours | aaos-cramps malanga-2015
remedy-ice | unverified unclear none ours | malanga-2015 mayo-night-cramps medlineplus-cramps miller-2022
remedy-magnesium-calcium | contradicted no-benefit moderate source | barna-2021 frusso-1999 garrison-2011 garrison-2020 ods-magnesium roguin-maor-2017
remedy-magnesium-pregnancy | partly unclear low source | dahle-1995 garrison-2020 liu-2021 luo-2020 nygaard-2008
remedy-mineral-water | unverified unclear none ours | bpac-2008 lau-2019 lau-2021
remedy-movement | partly possible-benefit very-low ours | delacour-2020 mayo-news-cramps mayo-pregnancy-cramps
remedy-sea-salt | unsupported unclear none ours | aha-salt who-salt
remedy-stop-if-worse | supported safety good-practice ours | aaos-cramps hse-pregnancy-cramps
remedy-stretch-during | supported benefit low ours | aaos-cramps medlineplus-cramps miller-2022 nhs-leg-cramps
remedy-tell-doctor | supported safety good-practice ours | mayo-night-cramps merck-muscle-cramps nhs-leg-cramps nidirect-leg-cramps
remedy-trace-minerals | unverified unclear none ours |
remedy-yoga | unverified unclear none ours | jasien-2015
stretch-bedtime-10min | partly possible-benefit low source | coppin-2005 hallegraeff-2012 hawke-2021 tapper-2024
stretch-dynamic-warmup | unsupported unclear none ours | behm-2016 jasien-2015 miller-2022
stretch-static-post-exercise | unsupported unclear none ours | behm-2016 herbert-2011
stretch-towel-calf | partly possible-benefit very-low ours | hallegraeff-2012 hse-pregnancy-cramps
stretch-towel-hamstring | partly possible-benefit very-low ours | hallegraeff-2012 hawke-2021
stretch-wall-calf | partly possible-benefit low source | coppin-2005 hallegraeff-2012 hawke-2021 merck-runners-stretch nhs-leg-cramps
`;
