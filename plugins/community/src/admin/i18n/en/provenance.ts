export const provenance = {
  title: "Where it came from",
  text: "Followed by the books: money pays for rewards in the order in which it came in. A later refund can move a part to what came next.",
  work: {
    title: "What it thanks for",
    none: "Nothing of this person had been counted when it was issued.",
    newest: "The newest {{shown}} of {{total}}.",
    open: "Rewards it counted for",
    noReward: "No reward was issued after it yet.",
  },
  money: {
    title: "What paid for it",
    none: "Nothing of it stands in the books: it has not been sent or given away, or it came back.",
    sale: "Order #{{number}}",
    sponsorship: "Sponsorship of {{name}}",
    unknown: "{{id}}, which is not in the shop any more",
    further: "Further sources: {{total}}",
    uncovered: "Not covered yet by what came in",
  },
  books: { title: "In the books", none: "Nothing yet.", transfer: "Transfer {{id}}" },
  parcel: {
    title: "Program and parcel",
    program: "Program",
    order: "Order",
    shipped: "Sent",
    delivered: "Arrived",
  },
  paid: {
    title: "Rewards it paid for",
    text: "{{kept}} of it stayed with the shop, and {{unused}} of that is not used for rewards yet.",
    further: "Further rewards: {{total}}",
  },
};

export type ProvenanceTexts = typeof provenance;
