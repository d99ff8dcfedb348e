import type { PasswordResetMail } from "../../../types/mails";
import type { Letter } from "./blocks";
import type { Words } from "./words-en";

export function resetLetter(mail: PasswordResetMail, words: Words): Letter {
  const own = words.reset;
  return {
    subject: mail.audience === "staff" ? own.staffSubject : own.subject,
    preview: own.preview(mail.validMinutes),
    heading: own.heading,
    blocks: [
      { kind: "text", text: own.intro(mail.validMinutes) },
      { kind: "button", label: own.button, url: mail.resetUrl },
      { kind: "small", text: own.notYou },
    ],
  };
}

export function deletedLetter(words: Words): Letter {
  const own = words.deleted;
  return {
    subject: own.subject,
    preview: own.preview,
    heading: own.heading,
    blocks: [
      { kind: "text", text: own.intro },
      { kind: "text", text: own.orders },
      { kind: "text", text: own.outro },
    ],
  };
}
