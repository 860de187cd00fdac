/** Every muscle with its verified codes: UBERON, FMA, NCI Thesaurus. A code that was not verified is not here. */
export const muscleCodeTable = `
abductor-hallucis UBERON:0008464 FMA:37448
adductor-brevis UBERON:0000368 FMA:22442
adductor-longus UBERON:0000303 FMA:22441
adductor-magnus UBERON:0000370 FMA:22443
biceps-femoris UBERON:0001374 FMA:22356
buttock-muscles
calf-muscles UBERON:0001665 FMA:51062
deep-calf-muscles
extensor-digitorum-longus UBERON:0001386 FMA:22534
fibularis-longus UBERON:0001387 FMA:22539
flexor-digitorum-brevis UBERON:0014380
flexor-digitorum-longus UBERON:0001666 FMA:51071
flexor-hallucis-brevis UBERON:0011022
flexor-hallucis-longus UBERON:0001392 FMA:22593
foot-muscles UBERON:0001498
gastrocnemius UBERON:0001388 FMA:22541 C32666
gluteus-maximus UBERON:0001370 FMA:22314
gluteus-medius UBERON:0001371 FMA:22315
gluteus-minimus UBERON:0008521 FMA:22317
gracilis UBERON:0000950 FMA:43882
hamstrings UBERON:0002463 FMA:81022
hip-flexors
iliacus UBERON:0001369 FMA:22310
iliopsoas UBERON:0001999 C32764
iliotibial-tract
inner-thigh-muscles
pectineus UBERON:0001382 FMA:22440
plantaris UBERON:0011905 FMA:22543
psoas-major UBERON:0001298 FMA:18060
quadratus-plantae
quadriceps UBERON:0001377 FMA:22428 C33441
rectus-femoris UBERON:0001378 FMA:22430
sartorius UBERON:0001373 FMA:22353
semimembranosus UBERON:0001381 FMA:22438
semitendinosus UBERON:0001375 FMA:22357
shin-muscles
shoulder-muscles
soleus UBERON:0001389 FMA:22542 C53075
tensor-fasciae-latae UBERON:0001376 FMA:22423
tibialis-anterior UBERON:0001385 FMA:22532 C53079
tibialis-posterior UBERON:0001667 FMA:51099
vastus-intermedius UBERON:0014847
vastus-lateralis UBERON:0001379 FMA:22431 C53073
vastus-medialis UBERON:0001380 FMA:22432 C117736
`;
