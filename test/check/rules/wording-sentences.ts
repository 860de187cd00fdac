/** Sentences for one rule on words. They are put into a remedy that is a kind of heat, or into what is named. */
export interface Sentences {
  readonly into?: "supplement" | "stretch";
  /** A sentence that breaks the rule, with the words that do. */
  readonly bad: readonly (readonly [sentence: string, words: string])[];
  /** A sentence that keeps the rule, however near it comes. */
  readonly good: readonly string[];
}

/** Sentences for each rule on words, by its id. */
export const wordingSentences: Readonly<Record<string, Sentences>> = {
  "modest-effects": {
    bad: [
      ["Two spoons a day cured every runner in the club.", "cured"],
      ["The wrap gets rid of cramps overnight.", "gets rid of"],
      ["Not only does it soothe but it cures.", "cures"],
      ["A little salt cures runners, and without effort it cured others.", "cures"],
      ["A pad for eliminating cramps before they start.", "eliminating cramps"],
      ["It heals night cramps.", "heals night cramps"],
      ["It treats cramps.", "treats cramps"],
      ["It ends cramps for ever.", "cramps for ever"],
      ["Wear it and there will be no more cramps.", "no more cramps"],
    ],
    good: [
      "For most people there is no cure.",
      "Nothing has been shown to eradicate cramps.",
      "There is little evidence for a cure.",
      "Many live without a cure.",
      "It cannot be cured, but a stretch may ease it.",
      "Keep the roller in a secure place.",
      "A doctor treats cramps that come with an illness.",
      "It does not treat cramps for good.",
      "A bruise heals in a week, and a cramp ends much sooner.",
    ],
  },
  "amounts-in-fields": {
    bad: [
      ["Take 2 tablets a day.", "Take 2 tablets"],
      ["For a quick end, swallow 10 g of salt.", "swallow 10 g"],
      ["You can drink half a glass in the evening.", "drink half a glass"],
      ["Mix the powder with two cups of water.", "Mix the powder with two cups"],
    ],
    good: [
      "People in the trial took 300 mg a day.",
      "Some people drink 2 litres a day.",
      "Do not take 2 tablets at once.",
      "Take a towel and add 10 seconds.",
      "Take the stairs, and drink when you are thirsty.",
    ],
  },
  "open-outcomes": {
    bad: [
      ["Relief is guaranteed by the second night.", "guaranteed"],
      ["The pad never fails.", "never fails"],
      ["You get instant relief.", "instant relief"],
      ["It is 100% effective.", "100%"],
      ["Your cramp will be gone by morning.", "will be gone"],
      ["Pain gone within minutes!", "gone within minutes"],
    ],
    good: [
      "Nobody can guarantee that it helps.",
      "It does not work every time.",
      "A cramp is often gone within minutes.",
      "Nobody knows that it will be gone by then.",
      "Cramps stopped at once in a few of 40 people.",
    ],
  },
  "sober-words": {
    bad: [
      ["Old sailors knew this magical salt.", "magical"],
      ["A scientific breakthrough for the legs.", "scientific breakthrough"],
      ["It's the trick doctors don’t want you to hear.", "doctors don’t want"],
    ],
    good: ["A trick is to flex the foot first.", "The doctor hated to wait.", "Breakthrough bleeding needs a doctor."],
  },
  "honest-risks": {
    bad: [
      ["You can use it without any side effects.", "without any side effects"],
      ["It is safe for everyone.", "safe for everyone"],
      ["A risk-free way to sleep.", "risk-free"],
    ],
    good: [
      "It is not completely safe.",
      "Nothing is risk-free.",
      "That does not mean no risk.",
      "Side effects were not counted in the trial.",
    ],
  },
  "reasoned-safety": {
    bad: [
      ["The oil is all-natural, so it's safe.", "all-natural, so it's safe"],
      ["It must be safe because it's natural.", "safe because it's natural"],
      ["Choose a non-toxic remedy.", "non-toxic remedy"],
    ],
    good: [
      "Natural things can harm, too.",
      "It is not safe because it is natural.",
      "A cramp is a natural thing to fear.",
    ],
  },
  "kept-medicines": {
    bad: [
      ["Skip your water tablets on hot days.", "Skip your water tablets"],
      ["Take the drops instead of your prescribed medicine.", "instead of your prescribed medicine"],
      ["Stop your tablets if they do not help.", "Stop your tablets"],
      ["You could reduce the dose without telling anyone.", "reduce the dose"],
      ["After a week you can throw away your pills.", "throw away your pills"],
      ["You no longer need your tablets.", "no longer need your tablets"],
      ["Stop your painkillers first.", "Stop your painkillers"],
      ["Skip the pill for a night.", "Skip the pill"],
      ["Stop your warfarin.", "Stop your warfarin"],
      ["Rest, then stop warfarin for a day.", "stop warfarin"],
      ["Warm it. Stop taking simvastatin.", "Stop taking simvastatin"],
      ["Pause your blood thinner for a week.", "Pause your blood thinner"],
      ["Take a break from your statin.", "Take a break from your statin"],
      ["Come off your rosuvastatin slowly.", "Come off your rosuvastatin"],
    ],
    good: [
      "Do not stop your tablets without talking to the doctor who gave them.",
      "Never change your dose on your own.",
      "Ask your pharmacist before you change any medicine.",
      "A doctor may lower your dose.",
      "Do not skip your painkillers.",
      "Never throw away your tablets on your own.",
      "People who stop warfarin bleed less.",
      "Never pause your blood thinner on your own.",
      "Do not stop warfarin for a bath.",
    ],
  },
  "encouraged-care": {
    bad: [
      ["With this pad you do not need a doctor.", "you do not need a doctor"],
      ["Try it instead of seeing a GP.", "instead of seeing a GP"],
      ["A warm bath replaces medical care.", "replaces medical care"],
    ],
    good: [
      "This does not replace a doctor.",
      "Do not avoid doctors because of it.",
      "Tell a doctor when cramps break your sleep.",
    ],
  },
  "possible-diagnoses": {
    bad: [
      ["If one calf is warm, it means you have a clot.", "it means you have"],
      ["At your age you probably have weak veins.", "you probably have"],
      ["Twitching shows that your body is crying out for salt.", "your body is crying out for"],
      ["Cramps are a sign that you are deficient.", "are a sign that you are deficient"],
    ],
    good: [
      "A warm calf may be a clot.",
      "A blood test shows whether your magnesium is low.",
      "Cramps alone do not mean that something is wrong.",
    ],
  },
  "reported-effects": {
    into: "supplement",
    bad: [
      ["It relieves night cramps.", "relieves night cramps"],
      ["A tea that helps with restless legs.", "helps with restless legs"],
      ["It may reduce spasms and prevents cramps.", "reduce spasms and prevents cramps"],
    ],
    good: [
      "A small trial asked whether it prevents cramps.",
      "Nobody has shown that it treats spasms.",
      "People take it for cramps.",
    ],
  },
  "dosed-supplements": {
    into: "supplement",
    bad: [
      ["Take a little magnesium before you lie down.", "Take a little magnesium"],
      ["You could also try vitamin K2.", "You could also try vitamin"],
      ["It is simple. Add salt to the glass.", "Add salt"],
    ],
    good: [
      "Ask a pharmacist before you take magnesium.",
      "Some people drink pickle juice.",
      "Magnesium is in nuts and beans.",
    ],
  },
  "warned-quinine": {
    bad: [
      ["A glass of tonic water is an old custom.", "tonic water"],
      ["Cinchona bark tastes bitter.", "Cinchona"],
      ["Many people swear that quinine works.", "quinine"],
    ],
    good: [
      "Do not drink tonic water for cramps.",
      "Quinine can do serious harm to the blood.",
      "A doctor alone decides about quinine.",
    ],
  },
  "painless-stretching": {
    into: "stretch",
    bad: [
      ["Push through the pain for a minute.", "Push through the pain"],
      ["A good pull should hurt a bit.", "should hurt"],
      ["Press as hard as you can.", "as hard as you can"],
      ["Hold it even if it hurts.", "even if it hurts"],
      ["Go on no matter how much it hurts.", "no matter how much it hurts"],
      ["Some pain is normal.", "Some pain is normal"],
      ["Expect some pain at first.", "Expect some pain"],
      ["Hold through the pain.", "Hold through the pain"],
      ["Stretch into your pain.", "Stretch into your pain"],
    ],
    good: [
      "Never force the leg.",
      "Do not push past the pain.",
      "Stop before it hurts.",
      "Do not go on even if it hurts only a little.",
      "No pain is fine.",
      "Do not hold through the pain.",
      "Never stretch into pain.",
    ],
  },
  "independent-words": {
    bad: [
      ["The pad is approved by the FDA.", "approved by the FDA"],
      ["A roller of medical-grade foam.", "medical-grade"],
      ["Our NHS-endorsed routine.", "NHS-endorsed"],
    ],
    good: [
      "It is not approved by the FDA for cramps.",
      "Ask the person who recommended it.",
      "The NHS page names a wall stretch.",
    ],
  },
  "studies-over-stories": {
    bad: [
      ["It changed my life.", "changed my life"],
      ["After a week my cramps disappeared.", "my cramps disappeared"],
      ["Thousands of users sleep through.", "Thousands of users"],
    ],
    good: [
      "In a trial, 40 people kept a diary.",
      "Write down when your cramps went away.",
      "Thousands of steps a day are no cure.",
    ],
  },
  "nothing-sold": {
    bad: [
      ["Buy now and sleep well.", "Buy now"],
      ["With a money-back promise.", "money-back"],
      ["There is a discount this week.", "discount"],
      ["Buy it at our shop.", "Buy it"],
      ["You find the pad in our store.", "in our store"],
      ["The roller is half price.", "half price"],
    ],
    good: [
      "This page has no affiliate link.",
      "Do not discount a swollen leg.",
      "In order to rest, lie down.",
      "You need not buy a pad.",
      "Do not buy it for a cramp.",
    ],
  },
  "honest-reassurance": {
    bad: [
      ["Pain in the calf is nothing to worry about.", "nothing to worry about"],
      ["Swelling is completely normal.", "completely normal"],
      ["Don’t worry, it’s just a cramp.", "Don’t worry"],
    ],
    good: [
      "A swollen leg can be more than just a cramp.",
      "Never assume that it is just a cramp.",
      "Most cramps ease by themselves.",
    ],
  },
  "local-emergency-number": {
    bad: [
      ["Ring 112 if you cannot breathe.", "112"],
      ["In the US call 911.", "911"],
      ["Dial 999, then unlock the door.", "999"],
    ],
    good: [
      "Call your emergency number.",
      "A trial asked 112 adults about it.",
      "The mean was 1.112 and the most 9112.",
    ],
  },
  "untracked-addresses": {
    bad: [
      ["The page is at example.org/?utm_campaign=legs now.", "utm_campaign"],
      ["Look at amzn.to/legs for the pad.", "amzn.to"],
      ["The address ends with tag=legs-21 there.", "tag=legs-21"],
      ["The page has ref=legs in its address.", "ref="],
      ["The page has affid=legs in its address.", "affid="],
      ["The page has aff_id in its address.", "aff_id"],
      ["The page is at goo.gl/legs for now.", "goo.gl"],
      ["The page is at t.co/legs for now.", "t.co/"],
      ["The page is at s.id/legs for now.", "s.id/"],
      ["The page is at rebrand.ly/legs for now.", "rebrand.ly"],
      ["The page stands at bit.ly.", "bit.ly"],
    ],
    good: [
      "Use the reference for more.",
      "A rabbit.lying still is no address.",
      "The tag=label of the pad says 40.",
      "If you can't.co-operate with your partner.",
      "Rest for a bit.Lying down may help.",
    ],
  },
  "possible-causes": {
    bad: [
      ["Night cramps are caused by thirst.", "are caused by"],
      ["The true cause is a lack of salt.", "The true cause"],
      ["All leg cramps come from the nerves.", "All leg cramps"],
      ["It is due to lack of sleep.", "due to lack of"],
    ],
    good: [
      "Cramps can be caused by a medicine.",
      "The only cause that was studied may not be the true one. Some think so.",
      "Nobody knows whether cramps are caused by thirst.",
    ],
  },
  "hedged-effects": {
    bad: [
      ["This will stop the pain.", "This will stop"],
      ["Gentle massage each day will help.", "massage each day will help"],
      ["Ice will reduce the ache.", "Ice will reduce"],
    ],
    good: [
      "Heat may ease the ache.",
      "Nobody knows whether massage will help.",
      "The article says that it will stop the pain.",
    ],
  },
  "cited-science": {
    bad: [
      ["The wrap is clinically proven.", "clinically proven"],
      ["Research shows that warmth is pleasant.", "Research shows"],
      ["Everyone knows that salt is lost in sweat.", "Everyone knows"],
    ],
    good: [
      "One trial of 40 adults found no difference.",
      "No study of it was found.",
      "Ask an expert, such as a pharmacist.",
    ],
  },
  "defined-effects": {
    bad: [
      ["A bath to flush out toxins.", "flush out toxins"],
      ["It balances your electrolytes.", "balances your electrolytes"],
      ["A detox for tired legs.", "detox"],
    ],
    good: [
      "A toxin such as lead can bring cramps on.",
      "That sweat carries toxins away is a myth.",
      "Hold your balance with one hand on a wall.",
    ],
  },
  "lactic-acid-as-myth": {
    bad: [
      ["Massage washes lactic acid away.", "lactic acid"],
      ["Lactic acid builds up at night.", "Lactic acid"],
      ["The ache comes from lactic acid.", "lactic acid"],
    ],
    good: [
      "That lactic acid makes the ache is a myth.",
      "Lactic acid is not what hurts.",
      "People used to think that lactic acid stays behind.",
    ],
  },
  "fair-comparisons": {
    bad: [
      ["The fastest way out of a cramp.", "fastest way"],
      ["This is the most effective home treatment.", "most effective home treatment"],
      ["The only thing that brings relief.", "only thing that brings relief"],
      ["The #1 among pads.", "#1"],
    ],
    good: [
      "Nobody knows which stretch is the best way.",
      "It is unclear which is the most effective treatment.",
      "Do it when it suits you best.",
    ],
  },
  "unbranded-words": {
    bad: [
      ["Rub it with CalmaGel® twice.", "CalmaGel®"],
      ["A Legwell (R) pad.", "Legwell (R)"],
      ["A pad with a ™ on its label.", "™"],
    ],
    good: ["Rub it with a gel twice.", "The right leg (R) and the left leg (L).", "A pad of grain (rye)."],
  },
  "calm-words": {
    bad: [
      ["A clot is a silent killer.", "silent killer"],
      ["Swelling can be deadly.", "deadly"],
      ["Cramps are terrifying.", "terrifying"],
    ],
    good: ["A pain killer may dull it.", "Get help now if one leg swells.", "Painkillers were not tested."],
  },
  "tested-groups": {
    bad: [
      ["The wrap is safe during pregnancy.", "safe during pregnancy"],
      ["Warmth is safe for children.", "safe for children"],
      ["The routine is suitable for pregnant women.", "suitable for pregnant"],
      ["Give it to your baby in the evening.", "Give it to your baby"],
      ["Give some to a small child.", "Give some to a small child"],
    ],
    good: [
      "It is not known to be safe in pregnancy.",
      "Ask a midwife whether it is safe in pregnancy.",
      "Nobody has tested it in children.",
      "Never give it to a child.",
    ],
  },
  "unrubbed-signs": {
    bad: [
      ["Massage a red calf for a minute.", "Massage a red calf"],
      ["Rub the swollen area gently.", "Rub the swollen area"],
      ["Warmth helps, and so does kneading the hot spot.", "kneading the hot spot"],
      ["Stretch your swollen leg.", "Stretch your swollen leg"],
    ],
    good: [
      "Do not massage a red calf.",
      "Never rub a leg that is swollen, and do not stretch a swollen leg.",
      "Massage the calf while it is warm.",
      "Rub the calf from the heel up.",
    ],
  },
  "exact-doses": {
    into: "stretch",
    bad: [
      ["Hold for some time.", "Hold for some time"],
      ["Do it several times.", "several times"],
      ["Rest, then repeat as needed.", "repeat as needed"],
    ],
    good: ["Hold for 30 seconds.", "Do it 3 times.", "Keep breathing regularly."],
  },
  "respectful-words": {
    bad: [
      ["For victims of night cramps.", "victims of"],
      ["Lazy people cramp more.", "Lazy"],
      ["It is for old people.", "old people"],
    ],
    good: ["For people with night cramps.", "People who move little may cramp more.", "It is for older people."],
  },
  "plain-words": {
    bad: [
      ["A warm pad for idiopathic cramps.", "idiopathic"],
      ["Ask your physician.", "physician"],
      ["Lie prone on the bed.", "prone"],
      ["It is given as 300 mg bid there.", "300 mg bid"],
    ],
    good: [
      "A cramp without a known cause (idiopathic cramp).",
      "Some people are prone to cramps.",
      "They bid each other good night.",
    ],
  },
  "active-steps": {
    bad: [
      ["The pad should be applied for 10 minutes.", "should be applied"],
      ["The calf must be massaged first.", "must be massaged"],
      ["It is to be taken with food.", "is to be taken"],
    ],
    good: ["Apply the pad for 10 minutes.", "Nobody knows how long it should be held.", "The pull can be strong."],
  },
};
