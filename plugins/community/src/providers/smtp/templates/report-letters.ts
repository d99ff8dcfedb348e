import type { ReportJudgedMail } from "../../../types/mails";
import type { Block, Letter } from "./blocks";
import { formatDate } from "./format";
import type { Words } from "./words-en";

export function reportLetter(mail: ReportJudgedMail, { reports: own }: Words): Letter {
  const isCounted = mail.points !== null;
  const said: Block[] = mail.note
    ? [{ kind: "facts", label: isCounted ? own.note : own.reason, own: mail.note.split("\n") }]
    : [];
  return {
    subject: isCounted ? own.countedSubject(mail.title) : own.refusedSubject(mail.title),
    preview: isCounted ? own.countedText(mail.points ?? 0) : own.refusedText,
    heading: isCounted ? own.countedHeading(mail.name) : own.refusedHeading,
    blocks: [
      { kind: "text", text: isCounted ? own.countedText(mail.points ?? 0) : own.refusedText },
      {
        kind: "items",
        rows: [{ title: mail.title, detail: `${mail.kind} · ${formatDate(mail.doneOn, mail.locale)}`, value: "" }],
      },
      ...said,
      { kind: "button", label: own.see, url: mail.pageUrl },
      { kind: "small", text: isCounted ? own.countedSmall : own.refusedSmall },
    ],
  };
}
