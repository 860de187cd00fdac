/** What no text of an entry may say: the phrase, where it is allowed all the same, and in which entries it counts. */
export interface PhraseRule {
  readonly id: string;
  readonly phrase: RegExp;
  /** A sentence with this may say it. */
  readonly unless?: RegExp;
  /** The rule counts for things to eat, drink or swallow alone. */
  readonly only?: "supplement";
  /** A sentence that the rule must catch. */
  readonly bad: string;
  /** A sentence that it must let pass. */
  readonly good: string;
}

const negated = (phrase: string) =>
  new RegExp(
    String.raw`\b(?:no|not|cannot|never|isn't|aren't|doesn't|don't|won't|without|unlikely to|little|weak)\b[^.]{0,40}\b(?:${phrase})`,
    "i",
  );

/** The rules that block a contribution. */
export const phraseRules: readonly PhraseRule[] = [
  {
    id: "cure",
    phrase:
      /\b(?:cures?|cured|curing|curative|heals? (?:your|the|all|any)|eliminat(?:es?|ing) (?:your )?(?:cramps?|pain)|gets? rid of|banish(?:es)?|eradicat\w+)\b/i,
    unless: negated("cures?|cured|heal|eliminate|eradicat\\w+"),
    bad: "This drink cures leg cramps.",
    good: "Nobody can say that it is not a cure, and there is no cure.",
  },
  {
    id: "guarantee",
    phrase:
      /\b(?:guarantee[ds]?|100 ?%|always works?|works? every time|never fails?|foolproof|proven to (?:stop|end|cure|fix|work)|will (?:definitely|certainly)|works for everyone|instant(?:ly)? (?:relie\w+|cure\w*|stop\w*))/i,
    unless: /\b(?:no|not|cannot|never)\b[^.]{0,25}(?:guarantee|100 ?%)/i,
    bad: "Relief is guaranteed within a minute.",
    good: "Nobody can and cannot guarantee it.",
  },
  {
    id: "miracle",
    phrase:
      /\b(?:miracle|magic(?:al)?|secret (?:cure|remedy|trick)|wonder (?:drug|cure|remedy)|breakthrough|revolutionary|ancient (?:secret|wisdom)|doctors (?:hate|don'?t want)|big pharma|life[- ]?hack)\b/i,
    bad: "A miracle from the kitchen.",
    good: "A drink from the kitchen.",
  },
  {
    id: "no-side-effects",
    phrase:
      /\b(?:no (?:known )?(?:side[- ]effects?|risks?|danger)|without (?:any )?side[- ]effects?|(?:completely|totally|perfectly|entirely|100 ?%) (?:safe|harmless)|safe for (?:everyone|all|anyone)|risk[- ]free|can'?t (?:do any )?harm|harmless to everyone)\b/i,
    bad: "It is completely safe.",
    good: "It can harm some people.",
  },
  {
    id: "natural-is-safe",
    phrase:
      /\b(?:(?:all[- ])?natural(?:ly)?,? (?:so|and|therefore|which means)(?: it)?(?:'s| is)? (?:safe|harmless|gentle)|safe because it'?s natural|chemical[- ]free|non[- ]toxic remedy)\b/i,
    bad: "It is natural and safe.",
    good: "It comes from a plant.",
  },
  {
    id: "stop-medicine",
    phrase:
      /\b(?:stop|quit|come off|skip|reduce|lower|halve|cut (?:down|back)(?: on)?|replace|discontinue|instead of|change|adjust|increase|double)\b(?: (?:taking|using))? (?:your |the |any |all )(?:prescri\w+ )?(?:own )?(?:medicines?|medications?|meds|statins?|diuretics?|water (?:tablets|pills)|blood thinners?|insulin|dose|tablets|inhalers?|prescriptions?)\b/i,
    unless:
      /\b(?:do not|don't|never|not to|without|before you|talk to|speak to|ask|check with|unless|advised?|may need|told you)\b/i,
    bad: "Skip your tablets for a week.",
    good: "Do not stop your tablets on your own.",
  },
  {
    id: "avoid-doctor",
    phrase:
      /\b(?:no need to (?:see|call|visit|tell|consult)|you (?:don'?t|do not) need (?:to see )?(?:a |your )?(?:doctor|gp|physician)|instead of (?:seeing |visiting )?(?:a |your )?(?:doctor|gp|hospital)|avoid (?:doctors?|hospitals?)|skip the doctor|better than (?:any )?(?:drugs?|medicines?|your doctor)|replaces? (?:a |your )?(?:doctor|medical (?:care|advice|treatment)))\b/i,
    bad: "There is no need to see anyone.",
    good: "See a doctor if it lasts.",
  },
  {
    id: "diagnosis-you-have",
    phrase:
      /\b(?:(?:this|it|that) means (?:that )?you have|you (?:definitely|certainly|clearly|probably) have|you are suffering from|you'?ve got a (?:deficiency|clot)|your (?:magnesium|potassium|calcium|sodium) is (?:low|deficient)|your body is (?:lacking|crying out for))\b/i,
    bad: "It means you have a clot.",
    good: "It may be a clot.",
  },
  {
    id: "disease-claim-supplement",
    only: "supplement",
    phrase:
      /\b(?:treats?|treating|prevents?|preventing|cures?|heals?|reverses?|fights?|remed(?:y|ies)|relieves?|stops?|ends?|helps? with|reduces?)\b[^.]{0,50}\b(?:cramps?|spasms?|restless legs?|neuropathy|arthritis|insomnia|anxiety|depression|diabetes|hypertension|high blood pressure|disease|disorder|syndrome|infection|inflammation)\b/i,
    unless:
      /\b(?:no|not|nobody|never|little|weak|unclear|uncertain|insufficient|does not|did not|unlikely|evidence|studies|study|trials?|review|whether)\b/i,
    bad: "It relieves cramps at night.",
    good: "A trial looked at whether it relieves cramps.",
  },
  {
    id: "dose-free-supplement",
    only: "supplement",
    phrase:
      /(?:^|[.:] )(?:take|try|use|drink|add)\b[^.]{0,40}\b(?:magnesium|potassium|calcium|vitamin|salt|electrolyte|quinine|tonic|pickle juice|mustard|turmeric|supplement)\b/i,
    bad: "Take magnesium in the evening.",
    good: "Ask before you take magnesium.",
  },
  {
    id: "quinine",
    phrase: /\b(?:quinine|tonic water|cinchona|hydroxychloroquine)\b/i,
    unless:
      /\b(?:do not|don't|not|only if|prescri\w+|gp|doctor|side effects?|serious\w*|risk|warn\w*|banned|avoid|harm|last resort|used to|stop|clash|study|studies|trials?|review)\b/i,
    bad: "Quinine is a fine thing for the night.",
    good: "Quinine can do serious harm.",
  },
  {
    id: "push-through-pain",
    phrase:
      /\b(?:no pain,? no gain|push (?:through|past) (?:the )?pain|ignore (?:the )?pain|until it hurts|should hurt|as hard as you can|force (?:the|your) (?:stretch|leg|foot|joint|muscle)|bounce (?:in|into|to)|through the burn)\b/i,
    unless: /\b(?:do not|don't|never|not|avoid|stop)\b[^.]{0,30}(?:push|ignore|force|bounce|hurts?)/i,
    bad: "Pull until it hurts.",
    good: "Do not pull until it hurts.",
  },
  {
    id: "authority-approval",
    phrase:
      /\b(?:(?:FDA|MHRA|EMA|NHS|WHO|CE)[- ](?:approved|endorsed|certified|recommended|cleared)|approved by (?:the )?(?:FDA|MHRA|NHS|EMA|WHO)|doctor[- ](?:approved|recommended|trusted)|medical[- ]grade|pharmaceutical[- ]grade)\b/i,
    bad: "An FDA-approved roller.",
    good: "A roller of foam.",
  },
  {
    id: "testimonial",
    phrase:
      /\b(?:worked for me|changed my life|my (?:cramps|pain) (?:disappeared|vanished|went away)|customers? (?:say|report|love)|thousands of (?:people|users|customers)|5[- ]star|i swear by)\b/i,
    bad: "It worked for me.",
    good: "In a trial, 40 people tried it.",
  },
  {
    id: "urgency-sell",
    phrase:
      /\b(?:buy now|order (?:now|today)|limited (?:time|offer)|discount|use code|affiliate link|click here|shop (?:now|our)|add to (?:cart|basket)|money[- ]back)\b/i,
    bad: "Order today.",
    good: "Nothing is sold here.",
  },
  {
    id: "alarm-minimise",
    phrase:
      /\b(?:nothing to worry about|don'?t worry|do not worry|completely normal|never serious|always harmless|just (?:a )?cramp)\b/i,
    bad: "It is just a cramp.",
    good: "Most cramps ease by themselves.",
  },
  {
    id: "url-tracking",
    phrase: /\b(?:utm_|ref=|affid=|aff_id|amzn\.to|bit\.ly|t\.co\/)/i,
    bad: "See bit.ly/abc.",
    good: "See the list of sources.",
  },
  {
    id: "emergency-number",
    phrase: /\b(?:999|911|112)\b/,
    bad: "Call 999.",
    good: "Call your emergency number.",
  },
];
