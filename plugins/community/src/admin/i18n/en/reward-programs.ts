export const rewardPrograms = {
  title: "Reward programs",
  intro: "Out of which money people are thanked, and how long they may take to claim.",
  new: "New program",
  none: { title: "There is no program yet", text: "Nobody can be thanked without a program that pays for it." },
  columns: {
    name: "Name",
    budget: "Budget",
    committed: "Set aside or spent",
    left: "Left",
    days: "Days to claim",
  },
  change: "Change",
  form: {
    create: "New reward program",
    createText: "Its currency cannot be changed later.",
    edit: "Change “{{name}}”",
    editText: "Days to claim hold for what is issued from now on.",
    name: "Name",
    currency: "Currency",
    budget: "Budget",
    budgetOf: "Budget ({{currency}})",
    budgetHint: "How much all rewards of the program may be worth together.",
    least: "At least {{least}}: so much is set aside or spent already.",
    days: "Days to claim",
    daysHint: "How long a reward can be claimed, 1 to 730.",
    saved: "Saved",
    changed: "Somebody else changed this program meanwhile. What you typed is not saved.",
  },
  problem: {
    name: "Needed in both languages.",
    currency_code: "Choose a currency.",
    budget_minor: "An amount in the program’s currency.",
    claim_days: "A whole number from 1 to 730.",
  },
};

export type RewardProgramTexts = typeof rewardPrograms;
