export const waitList = {
  title: "Wait list",
  intro:
    "Who waits for what is sold out, in the order in which they are asked. When units come free they are kept for the first in line for 24 hours; the shop does all of it by itself.",
  people: "In line: {{total}}",
  counts: "{{waiting}} waiting, {{offered}} offered",
  wants: "Wants {{total}}",
  since: "since {{when}}",
  waiting: "Waiting",
  offered: "{{total}} kept until {{when}}",
  more: "And {{total}} more behind them.",
  empty: { title: "Nobody waits", text: "When something is sold out, buyers can join a line for it in the shop." },
};

export type WaitListTexts = typeof waitList;
