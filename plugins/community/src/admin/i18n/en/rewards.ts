import type { RewardDetailAnswer, RewardState } from "../../../types/rewards";

/** In the order of a reward's life. */
const state: Record<RewardState, string> = {
  issued: "To be claimed",
  waitlisted: "Waiting for stock",
  claimed: "Claimed",
  ordered: "Ordered",
  shipped: "On its way",
  delivered: "Arrived",
  given: "Given to a goal",
  expired: "Run out",
  revoked: "Taken back",
};

const actor: Record<RewardDetailAnswer["moves"][number]["actor"], string> = {
  contributor: "Whoever was thanked",
  admin: "The shop",
  clock: "By itself",
};

export const rewards = {
  title: "Rewards",
  intro: "Things from the shop that people who give their work are thanked with, and what has become of each.",
  thank: "Thank people",
  state,
  filter: { label: "State", all: "All", found: "Rewards found: {{total}}" },
  columns: { name: "For", things: "What", worth: "Worth", state: "State", moved: "Since", order: "Order" },
  thing: { open: "{{quantity}} × {{title}}", chosen: "{{quantity}} × {{title}} ({{variant}})" },
  empty: {
    title: "Nobody has been thanked yet",
    text: "A reward is something from the shop for somebody who gave their work. They get a link with which they choose a size and say where it should go, or give its worth to a goal. It is paid for out of a program.",
  },
  noMatch: { title: "Nothing found", text: "No reward is in this state." },
  budget: "{{left}} is left in the program, and {{wanted}} is needed.",
  page: {
    title: "Reward for {{name}}",
    intro: "What was granted, and what has become of it.",
    state: "State",
    name: "For",
    program: "Program",
    things: "What",
    worth: "Worth",
    points: "Points it was taken for",
    pointsBack: "{{total}} (given back)",
    mail: "Address",
    noMail: "None is known: hand over the link",
    until: "Can be claimed until",
    ranOut: "Could be claimed until",
    issued: "Issued",
    moved: "In this state since",
    order: "Order",
    goal: "Goal",
    toGoal: "Look at the goal",
  },
  message: { title: "Message", none: "Nothing was written to them." },
  link: {
    title: "Claim link",
    mailed: "It is sent to {{email}}. Whoever has it can claim this reward, once.",
    handOver:
      "No address is known, so nobody has sent it: hand it over yourself. Whoever has it can claim this reward, once.",
    copy: "Copy the link",
    copied: "The link is copied",
  },
  log: {
    title: "What became of it",
    step: "{{from}} → {{to}}",
    by: "{{who}}, {{when}}",
    actor,
  },
  until: "Until the end of",
  untilHint: "The day ends in UTC. At most 730 days from now.",
  revoke: {
    open: "Take back",
    title: "Take this reward back?",
    text: "{{name}} can claim it no more, and it cannot be issued anew. Its worth is free for others in the program. This cannot be undone.",
    reason: "Reason",
    reasonHint: "It stays on record.",
    button: "Take it back",
    done: "The reward is taken back",
  },
  extend: {
    open: "More time",
    title: "Give more time?",
    text: "The link stays the same, and opens for longer.",
    button: "Give more time",
    done: "It can be claimed for longer",
  },
  reissue: {
    open: "Issue anew",
    title: "Issue this reward anew?",
    text: "Its worth is set aside again, and there is another link; the old one opens nothing any more. It is sent where an address is known.",
    button: "Issue it anew",
    done: "The reward is issued anew",
  },
  substitute: {
    open: "Offer something else",
    title: "Offer something else?",
    text: "{{name}} said that something else would do. There is another link, which opens the choice of it; what was granted first stays on record.",
    button: "Offer it",
    done: "Something else is offered",
  },
  exchange: {
    open: "Exchange",
    title: "Exchange what was sent?",
    text: "Receive the return of its order first. Then there is another link, which opens the same choice anew; it is sent where an address is known.",
    button: "Exchange it",
    done: "There is another link to choose anew",
    reason: "Why",
    reasonHint: "For instance that the size does not fit. It stands in the history.",
  },
  person: {
    text: "What they were thanked with, the newest first.",
    none: "They have not been thanked with anything yet.",
  },
  ofOrder: {
    title: "Sent for a reward",
    text: "This order is the parcel of something that somebody was thanked with.",
  },
  ofAccount: { title: "Claimed rewards", text: "What was claimed with this account, what moved last first." },
  problem: {
    expires_at: "A day in the next 730 days.",
    reason: "At most 1000 characters.",
  },
};

export type RewardTexts = typeof rewards;
