/** Every reference with how it was seen, and every number or address under which it can be reached. */
export const referenceTable = `
aaos-cramps mirror
aha-salt primary https://www.heart.org/HEARTORG/GettingHealthy/NutritionCenter/HealthyCooking/A-Grain-of-Salt_UCM_430087_Article.jsp
allen-2012 mirror pmid:22963024
barna-2021 primary doi:10.1186/s12937-021-00747-9
bartsch-2021 mirror doi:10.3390/jcm10225360
behm-2016 primary doi:10.1139/apnm-2015-0235
behringer-2014 primary doi:10.1371/journal.pone.0094910
behringer-2017 primary doi:10.1007/s00421-017-3653-6
bergeron-2008 mirror
blyton-2012 primary pmcid:PMC3361473
bpac-2008 primary https://bpac.org.nz/BPJ/2008/February/correspondence.aspx
braulick-2013 knowledge
cdc-diabetic-feet mirror
cdc-rhabdo primary https://www.cdc.gov/niosh/topics/rhabdo/symptoms.html
cdc-tetanus mirror
chan-1998 mirror
coppin-2005 primary pmid:15808033 pmcid:PMC1463088
craighead-2017 primary doi:10.1002/mus.25611 pmid:28192854 pmcid:PMC5554746
cryo-contra primary https://clinicalgate.com/cryotherapy-cold-therapy
dahle-1995 primary pmid:7631676
delacour-2020 mirror doi:10.1038/s41598-020-59312-9
el-tawil-2015 primary doi:10.1002/14651858.CD005044.pub3 pmid:25842375 pmcid:PMC11055607
epsom-label-2006 primary https://childrenwithdiabetes.com/?p=44650
fardet-2017 primary doi:10.1001/jama.2017.2332 pmcid:PMC5815033
fda-2010 primary https://www.fda.gov/Drugs/DrugSafety/PostmarketDrugSafetyInformationforPatientsandProviders/ucm218202.htm
frusso-1999 primary pmid:10907623
garber-2011 mirror doi:10.1249/MSS.0b013e318213fefb pmid:21694556
garrison-2011 primary pmid:21289017
garrison-2012 mirror pmid:22157068
garrison-2015 primary
garrison-2020 primary doi:10.1002/14651858.CD009402.pub3
goodrx-magnesium primary https://www.goodrx.com/well-being/supplements-herbs/magnesium-interactions
gpnotebook-pad primary https://gpnotebook.com/simplepage.cfm?ID=x20030622213237382580&linkID=71737
grandner-2017 primary doi:10.1371/journal.pone.0178465 pmid:28586374
grober-2017 primary doi:10.3390/nu9080813 pmid:28788060
guyatt-2008 knowledge doi:10.1136/bmj.39489.470347.AD pmid:18436948
hallegraeff-2012 primary doi:10.1016/S1836-9553(12)70068-1 pmid:22341378
hallegraeff-2017 primary doi:10.1186/s12875-017-0600-x pmid:28241802
haskell-1997 mirror
hawke-2013 primary doi:10.1002/mus.23531 pmid:23169577
hawke-2021 primary doi:10.1002/14651858.CD008496.pub3 pmid:33998664
henry-2015 mirror pmid:26173075
herbert-2011 primary doi:10.1002/14651858.CD004577.pub3
hse-blood-clots primary https://www2.hse.ie/conditions/blood-clots/
hse-pregnancy-cramps primary https://www2.hse.ie/conditions/leg-cramps-pregnancy/
icd10cm-g4762 mirror
icd10cm-m62831 mirror
icd10cm-r252 mirror
icd11-7a82 knowledge
jasien-2015 primary doi:10.1371/journal.pone.0144505 pmid:26698309 pmcid:PMC4689525
kardalas-2018 primary doi:10.1530/EC-18-0109 pmcid:PMC5881435
kass-2017 primary doi:10.1371/journal.pone.0174817
katzberg-2010 primary doi:10.1212/WNL.0b013e3181d0ccca pmid:20177124
lau-2019 primary doi:10.1136/bmjsem-2018-000478 pmid:30899546
lau-2021 primary pmcid:PMC7962362
liu-2021 mirror doi:10.1016/j.tjog.2021.05.006 pmid:34247796
luo-2020 primary doi:10.1002/14651858.CD010655.pub3
maisonneuve-2016 primary doi:10.1186/s12875-016-0509-9
malanga-2015 primary doi:10.1080/00325481.2015.992719 pmid:25526231
maughan-2019 primary doi:10.1007/s40279-019-01162-1 pmcid:PMC6901412
mayo-news-cramps primary https://newsnetwork.mayoclinic.org/discussion/preventing-a-jolt-in-the-night-self-care-for-night-leg-cramps
mayo-night-cramps primary https://www.mayoclinic.org/symptoms/night-leg-cramps/basics/when-to-see-doctor/sym-20050813
mayo-pregnancy-cramps mirror
medlineplus-cramps mirror https://medlineplus.gov/ency/article/003193.htm
merck-muscle-cramps primary https://www.merckmanuals.com/home/quick-facts-brain-spinal-cord-and-nerve-disorders/symptoms-of-brain-spinal-cord-and-nerve-disorders/muscle-cramps
merck-runners-stretch primary https://www.merckmanuals.com/home/multimedia/table/runners-stretch
mesh-d009120 mirror
mhra-2010 mirror
miller-2010-hypohydration primary doi:10.1249/MSS.0b013e3181dd5e3a pmid:20351595
miller-2010-pickle primary doi:10.1249/MSS.0b013e3181c0647e
miller-2015 primary doi:10.1249/JSR.0000000000000183
miller-2022 primary doi:10.4085/1062-6050-0696.20 pmid:34185846 pmcid:PMC8775277
minetto-2013 mirror doi:10.1097/JES.0b013e3182724817 pmid:23038243
mountsinai-cramps primary https://mountsinai.org/health-library/symptoms/muscle-cramps
mpft-cold primary https://mpft.nhs.uk/services/msk/self-help/general-advice/safe-use-cold-treatment
mpft-heat primary https://mpft.nhs.uk/services/msk/self-help/general-advice/safe-use-heat-treatment
muller-2024 primary doi:10.7759/cureus.64859 pmid:39156429 pmcid:PMC11330311
naylor-1994 mirror
nccih-massage mirror https://www.nccih.nih.gov/health/massage-therapy-what-you-need-to-know
nhs-leg-cramps primary https://www.nhs.uk/conditions/leg-cramps/
nhs-leg-cramps-older mirror
nhs-pregnancy-problems knowledge https://www.nhs.uk/pregnancy/related-conditions/common-symptoms/common-health-problems/
nhs111wales-pad primary https://111.wales.nhs.uk/peripheralarterialdisease(pad)/?locale=en
nice-cks-leg-cramps primary https://cks.nice.org.uk/topics/leg-cramps/
nidirect-leg-cramps primary https://nidirect.gov.uk/node/10453
nygaard-2008 primary pmid:18768245
oboler-1991 mirror
ods-magnesium mirror https://ods.od.nih.gov/factsheets/Magnesium-HealthProfessional/
ods-potassium mirror https://ods.od.nih.gov/factsheets/Potassium-HealthProfessional/
park-2017 primary doi:10.1016/j.apmr.2017.01.017 pmid:28209505
pittler-2012 primary doi:10.1002/14651858.CD003230.pub4 pmcid:PMC7144685
rabbitt-2016 mirror doi:10.1093/ageing/afw139
restivo-2018 primary doi:10.1002/ana.25340
roberts-2024 mirror doi:10.1111/apt.18398
roguin-maor-2017 primary doi:10.1001/jamainternmed.2016.9261 pmid:28241153
rosanoff-2012 primary doi:10.1111/j.1753-4887.2011.00465.x pmid:22364157
schwellnus-2009 primary doi:10.1136/bjsm.2008.050401
shingler-2021 primary doi:10.1002/14651858.CD008819.pub4
tan-2024 primary doi:10.1001/jamainternmed.2024.5726 pmid:39466236
tapper-2022 primary doi:10.14309/ajg.0000000000001781
tapper-2024 mirror doi:10.1111/liv.16007
tarleton-2018 mirror doi:10.1093/nutrit/nuy002
who-salt primary https://www.who.int/dietphysicalactivity/reducingsalt/en/
wiewelhove-2019 primary doi:10.3389/fphys.2019.00376 pmid:31024339 pmcid:PMC6465761
zaccaro-2018 primary doi:10.3389/fnhum.2018.00353 pmid:30245619 pmcid:PMC6137615
`;
