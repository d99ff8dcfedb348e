export const contributionReports = {
  title: "Reports to review",
  intro: "What people say that they did, with what shows it. What waits longest comes first.",
  filter: { label: "State", all: "All", found: "Reports found: {{total}}" },
  empty: {
    title: "No report is waiting",
    text: "What people report of their own work waits here until somebody judges it.",
  },
  noMatch: { title: "Nothing found", text: "No report is in this state." },
  conflict: "Conflict of interest",
  evidence: "Evidence:",
  knownAs: "Known as",
  newPerson: "New person",
  gone: "The account was deleted",
  reported: "Reported: {{when}}",
  judged: "Judged: {{when}}",
  accept: {
    open: "Accept",
    buttonFor: "Accept: {{title}}",
    title: "Accept this report?",
    text: "“{{title}}” counts on the board as work of {{name}}, and the points of its kind are booked. Whatever is counted can be undone later on their page.",
    note: "Note",
    noteHint: "It stays on record, and whoever reported it can read it.",
    conflictHint:
      "Whoever reported it is paid for it, or decides about it elsewhere: say why it counts all the same. It stays on record, and they can read it.",
    button: "Accept it",
    done: "The report is accepted, and counts",
  },
  reject: {
    open: "Reject",
    buttonFor: "Reject: {{title}}",
    title: "Reject this report?",
    text: "“{{title}}” does not count. This cannot be undone.",
    note: "Reason",
    noteHint: "It stays on record. Whoever reported it is told.",
    button: "Reject it",
    done: "The report is rejected",
  },
  refusal: {
    judged: "Somebody else has judged this report already.",
    conflict: "Say why it counts despite the conflict of interest.",
  },
  problem: { note: "At most 1000 characters." },
};

export type ContributionReportTexts = typeof contributionReports;
