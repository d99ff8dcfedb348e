import type { AmendmentEvent } from "../../../types/amendments";

const event: Record<AmendmentEvent, string> = {
  change_requested: "A change was asked for",
  request_withdrawn: "The wish for a change was taken back",
  amendment_proposed: "A change was proposed",
  amendment_withdrawn: "The proposed change was taken back",
  amendment_refused: "The proposed change was not accepted",
  amendment_lapsed: "The proposed change lapsed",
  amendment_signed: "The change was signed by the partner",
  amendment_in_force: "The change is in force",
};

export const amendments = {
  title: "A change is proposed",
  open: "The partner can sign it until {{when}}. What was signed before stays in force.",
  signed: "The partner has signed it. It is in force once you have signed it too.",
  what: "What",
  from: "Now",
  to: "Then",
  counted: "Counted from",
  days: "{{when}}, for {{left}} of {{all}} days",
  toPay: "To be paid",
  givenBack: "Given back",
  nothing: "Nothing: the price stays",
  withTax: "{{amount}} with tax, {{net}} before",
  event,
  request: {
    title: "The partner asks for a change",
    text: "It binds nobody. Your proposal answers it.",
    when: "Asked on",
  },
  actions: { propose: "Propose a change", withdraw: "Take the proposal back", sent: "Sent back" },
  form: {
    title: "Propose a change",
    text: "What was signed stays in force until this is signed. The difference in price counts from today, for the days that are left of the term.",
    additionsHint: "How many more of each than the tier promises, in all. Leave the others empty.",
    clause: "A further clause",
    clauseHint: "It stands in the contract as it is written here; one language stands in for the other.",
    english: "In English",
    chinese: "In Chinese",
    validDays: "Days in which it can be signed",
    messageHint: "The partner reads it with the proposal.",
    proposed: "The change is proposed",
    withdrawTitle: "Take the proposal back?",
    withdrawText: "What was signed stays as it is. The partner reads the reason.",
    withdrawn: "The proposal is taken back",
    sentTitle: "Was this sent back?",
    sentText: "{{amount}} of a transfer goes back to the partner. Send it first, then say what shows it.",
    sentDone: "The money went back",
  },
  waiting: "{{amount}} is to be sent back",
  onItsWay: "{{amount}} is on its way back",
};

export type AmendmentTexts = typeof amendments;
