import { type Command, InvalidArgumentError, Option } from "commander";
import { askedKinds } from "../query/answer/index-questions.ts";
import { type Answer, answers } from "../query/person.ts";
import { certainties } from "../schema/vocabulary/certainty.ts";
import { deciders } from "../schema/vocabulary/decider.ts";
import { effects } from "../schema/vocabulary/effect.ts";
import { goals } from "../schema/vocabulary/goal.ts";
import { moments } from "../schema/vocabulary/moment.ts";
import { places } from "../schema/vocabulary/place.ts";
import { positions } from "../schema/vocabulary/position.ts";
import { techniques } from "../schema/vocabulary/technique.ts";

type Answers = Readonly<Record<string, Answer>>;

function isAnswer(text: string): text is Answer {
  return answers.some((answer) => answer === text);
}

/** Parse `pregnancy` or `pregnancy=no` into the answers so far; what is not allowed is a wrong usage. */
function parseAnswer(text: string, before: Answers = {}): Answers {
  const [name = "", answer = "yes"] = text.split("=");
  if (!isAnswer(answer)) throw new InvalidArgumentError(`Expected one of ${answers.join(", ")} after the =.`);
  return { ...before, [name]: answer };
}

/** Parse a number above 0; what is not allowed is a wrong usage. */
function parseNumber(text: string): number {
  const number = Number(text);
  if (!(number > 0 && number <= 1440)) throw new InvalidArgumentError("Expected a number above 0, at most 1440.");
  return number;
}

/** Add the options of `remedykit find`: one for each part of a question. */
export function addFindOptions(command: Command): Command {
  const any = (flags: string, about: string) => new Option(flags, `${about}; may be given more than once`);
  const options = [
    new Option("--kind <kind>", "what to find (default: stretch with --muscle, --position or --equipment)").choices(
      askedKinds,
    ),
    any("--cause <ids...>", "what may bring it on"),
    any("--condition <ids...>", "the condition"),
    any("--goal <goals...>", "what is wanted").choices(goals),
    any("--moment <moments...>", "when").choices(moments),
    any("--muscle <ids...>", "a muscle or group of muscles"),
    any("--position <positions...>", "how the body is placed").choices(positions),
    any("--place <places...>", "what keeps the person where they are").choices(places),
    any("--technique <techniques...>", "how it is done").choices(techniques),
    any("--equipment <ids...>", "the things at hand, or none"),
    any("--effect <effects...>", "what it does").choices(effects),
    new Option("--certainty <certainty>", "how sure anyone is, at least").choices(certainties),
    any("--who-decides <deciders...>", "who decides whether to use it").choices(deciders),
    new Option("--minutes <number>", "the minutes at hand").argParser(parseNumber),
    any("--trait <trait=answer>", "a fact about the person, such as pregnancy=no; alone it means yes").argParser(
      parseAnswer,
    ),
    any("--finding <id=answer>", "what the person notices, such as one-leg-swollen=no").argParser(parseAnswer),
    new Option("--limit <number>", "at most so many").argParser(parseNumber),
  ];
  for (const option of options) command.addOption(option);
  return command;
}
