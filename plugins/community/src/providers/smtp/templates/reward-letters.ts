import type { RewardMail, RewardRevokedMail } from "../../../types/mails";
import type { Block, Letter } from "./blocks";
import { formatMoment } from "./format";
import type { Words } from "./words-en";

const things = (items: RewardMail["items"], words: Words): Block => ({
  kind: "items",
  rows: items.map(({ title, quantity }) => ({ title, detail: words.quantity(quantity), value: "" })),
});

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
      things(mail.items, words),
      { kind: "text", text: own.how(until) },
      { kind: "button", label: own.open, url: mail.pageUrl },
      { kind: "small", text: own.keep },
    ],
  };
}

export function rewardRevokedLetter(mail: RewardRevokedMail, words: Words): Letter {
  const own = words.rewards;
  return {
    subject: own.revokedSubject(mail.program),
    preview: own.revokedHeading,
    heading: own.revokedHeading,
    blocks: [
      { kind: "text", text: own.revokedIntro(mail.name, mail.program) },
      { kind: "facts", label: own.reason, own: mail.reason.split("\n") },
      things(mail.items, words),
      { kind: "text", text: own.revokedOutro },
    ],
  };
}
