/** The verbs that a step may start with. */
export const imperativeVerbs: ReadonlySet<string> = new Set(
  `add aim apply arrange book build cool feel lay list make note pick pump relax run set shift skip spread stroke swap use
  apply ask avoid bend breathe bring call change check choose circle close come count cross draw drink drop ease
  eat empty fill find fix flex fold get give go grip hold hook hug keep kneel lean leave let lie lift loosen lower make
  massage mix move open pedal place point pour press pull push put raise reach relax release remove repeat rest return
  rinse rise roll rotate rub show sip sit slide soak spread squeeze stand start stay step stop straighten stretch
  support swap swing switch take tell test tighten tilt try tuck turn untuck walk warm wait watch wear wrap write`.split(
    /\s+/,
  ),
);
