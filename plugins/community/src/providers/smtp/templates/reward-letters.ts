import type { RewardMail } from "../../../types/mails";
import type { Block, Letter } from "./blocks";
import { formatMoment } from "./format";
import type { Words } from "./words-en";

export function rewardLetter(mail: RewardMail, words: Words): Letter {
  const own = words.rewards;
  const until = formatMoment(mail.until, mail.locale);
  const message: Block[] = mail.message ? [{ kind: "text", text: own.message(mail.message) }] : [];
  return {
    subject: mail.isAgain ? own.againSubject : own.subject(mail.program),
    preview: own.preview(until),
    heading: own.heading(mail.name),
    blocks: [
      { kind: "text", text: mail.isAgain ? own.againIntro : own.intro(mail.program) },
      ...message,
      {
        kind: "items",
        rows: mail.items.map(({ title, quantity }) => ({ title, detail: words.quantity(quantity), value: "" })),
      },
      { kind: "text", text: own.how(until) },
      { kind: "button", label: own.open, url: mail.pageUrl },
      { kind: "small", text: own.keep },
    ],
  };
}
