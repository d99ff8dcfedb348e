/** What a press means for the partner; `button` says what is done. */
export const move: Record<
  "declined" | "suspended" | "resumed" | "begun" | "terminated" | "lapsed",
  { button: string; title: string; text: string }
> = {
  declined: {
    button: "Decline",
    title: "Decline this application?",
    text: "The partner reads the reason. This cannot be undone; they may apply again.",
  },
  suspended: {
    button: "Suspend",
    title: "Suspend this agreement?",
    text: "Its benefits rest until it is resumed. The partner reads the reason.",
  },
  resumed: {
    button: "Resume",
    title: "Resume this agreement?",
    text: "Its benefits are given again. Its term stays as it was.",
  },
  begun: {
    button: "Begin unpaid",
    title: "Begin before it is paid?",
    text: "The term begins as if it had been paid. What is owed stays owed.",
  },
  terminated: {
    button: "Terminate",
    title: "Terminate this agreement?",
    text: "It ends before its term, and its place is free again. The partner reads the reason. This cannot be undone.",
  },
  lapsed: {
    button: "Let lapse",
    title: "Let this agreement lapse?",
    text: "It is given up unpaid, and its place is free again. This cannot be undone.",
  },
};
