import type { WaitListMail, WaitListOfferMail } from "../../../types/mails";
import type { Block, Letter } from "./blocks";
import { formatMoment } from "./format";
import type { Words } from "./words-en";

function thing({ title, variant }: WaitListMail, detail: string): Block {
  return { kind: "items", rows: [{ title, detail: [variant, detail].filter(Boolean).join(" · "), value: "" }] };
}

export function waitListJoinedLetter(mail: WaitListMail, words: Words): Letter {
  const own = words.waitList;
  return {
    subject: own.joinedSubject(mail.title),
    preview: own.joinedPreview,
    heading: own.joinedHeading,
    blocks: [
      { kind: "text", text: own.joinedIntro },
      thing(mail, own.wished(mail.quantity)),
      { kind: "button", label: own.seePlace, url: mail.pageUrl },
      { kind: "small", text: own.notYou },
    ],
  };
}

export function waitListOfferLetter(mail: WaitListOfferMail, words: Words): Letter {
  const own = words.waitList;
  const until = formatMoment(mail.keptUntil, mail.locale);
  return {
    subject: own.offerSubject(mail.title),
    preview: own.offerPreview(until),
    heading: own.offerHeading,
    blocks: [
      { kind: "text", text: own.offerIntro(until) },
      thing(mail, words.quantity(mail.offered)),
      ...(mail.offered < mail.quantity ? [{ kind: "text" as const, text: own.fewer(mail.quantity) }] : []),
      { kind: "button", label: own.takeIt, url: mail.pageUrl },
      { kind: "text", text: own.notWanted },
    ],
  };
}
