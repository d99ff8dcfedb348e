/** What a transfer does with the row that caused it. */
const kind: Record<string, string> = {
  capture: "Payment received",
  allocation: "Payment given to goals",
  refund: "Payment refunded",
  refund_allocation: "Taken back from goals",
  delivery_spending: "Delivery paid",
  pledge_payment: "Pledge paid",
  sponsor_payment: "Sponsor paid",
  sponsor_refund: "Sponsor refunded",
  goal_cancelled: "Goal cancelled",
  goal_substituted: "Goal replaced",
  points: "Points given",
  points_undone: "Points taken back",
  points_moved: "Points moved to whoever earned them",
  reward_sent: "Reward sent",
  reward_returned: "Reward came back",
  reward_given: "Reward given to a goal",
};

const account: Record<string, string> = {
  "receivable:stripe": "At Stripe",
  "cash:bank": "Bank account",
  "revenue:merch": "Items sold, not given away yet",
  "shipping:collected": "Paid for parcels",
  "tax:collected": "Owed to tax offices",
  "shop:retained": "Stays with the shop",
  "pool:goals": "Pool of cancelled goals",
  "expense:rewards": "Sent to contributors as thanks",
  "goods:given": "Goods given away",
  "points:given": "Points given",
};

/** What is counted beside money. */
const unit: Record<string, string> = {
  points_standing: "standing points",
  points_spendable: "points to spend",
};

export const ledger = {
  title: "Ledger",
  intro:
    "Every payment and where it went. Nothing in it is ever changed; what was wrong is reversed by a new transfer.",
  kind,
  account,
  unit,
  goalAccount: "Goal: {{title}}",
  contributorAccount: "Contributor {{id}}",
  contributor: "Look at the contributor",
  accounts: {
    title: "Accounts",
    text: "What each account holds, on the side on which it grows.",
    at: "At the moment",
    atHint: "Empty: now",
    none: { title: "No accounts yet", text: "The first payment opens them." },
  },
  transfers: {
    title: "Transfers",
    text: "The newest first.",
    none: { title: "Nothing posted yet", text: "Payments appear here seconds after they were captured." },
    older: "Older",
    newest: "Back to the newest",
  },
  transfer: {
    title: "Transfer {{id}}",
    what: "What",
    source: "Caused by",
    order: "Order",
    goal: "Goal",
    occurred: "Happened",
    posted: "Posted",
    seal: "Sealed",
    sealed: "under seal {{number}}",
    notSealed: "not yet",
    reverses: "Takes back",
    legs: "Legs",
    legsText: "Debits and credits; in each currency they sum to zero.",
    account: "Account",
    debit: "Debit",
    credit: "Credit",
    metadata: "Metadata",
  },
  statement: {
    text: "It grows by {{side}}. The newest first, each line with what the account held after it.",
    side: { debit: "debits", credit: "credits" },
    when: "Posted",
    what: "What",
    amount: "Amount",
    balance: "Balance",
    none: { title: "Nothing was posted to it", text: "No transfer names this account." },
  },
  seals: {
    title: "Seals",
    text: "Each closes a period and holds the one before. Whoever has kept one can prove later that nothing older was changed.",
    none: { title: "No seal yet", text: "The first is made within minutes of the first payment." },
    number: "Seal {{number}}",
    count: "Transfers: {{total}}",
  },
  export: { csv: "CSV", ndjson: "NDJSON", label: "{{format}} download of the books" },
  widget: {
    title: "Where the money went",
    capture: "Given to goals",
    refund: "Taken back from goals",
    none: "Nothing of it is in the books yet.",
    nothing: "No rule gave anything of it away.",
    version: "rule version {{version}}",
    shop: "Stays with the shop",
    transfer: "Transfer {{id}}",
  },
};

export type LedgerTexts = typeof ledger;
