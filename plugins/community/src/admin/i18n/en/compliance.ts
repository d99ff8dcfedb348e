import type { ComplianceCode } from "../../../types/compliance";

const rule: Record<ComplianceCode, string> = {
  prospectus_public: "The prospectus is public",
  same_price: "The same level costs everybody the same",
  same_benefits: "The same level gives everybody the same benefits",
  benefits_unchanged: "Benefits have not changed since the first executed agreement",
  top_level_open: "The highest level is not for one sponsor alone",
  listing_order_stated: "In which order sponsors are listed is stated",
  profit_stated: "Where the profit goes is stated in both languages",
};

export const compliance = {
  title: "Rules of the field",
  intro: "What communities ask of a sponsorship program, checked against what was signed.",
  allOk: "All rules are kept.",
  someBroken: "Rules broken: {{total}}",
  kept: "Kept",
  broken: "Broken",
  rule,
  row: {
    state: "The program is: {{state}}",
    price: "{{tier}}: {{found}} instead of {{expected}}",
    quantity: "{{tier}}, {{benefit}}: {{found}} instead of {{expected}}",
    wording: "{{tier}}, {{benefit}}: it says something else now",
    capacity: "{{tier}} has a single place",
    listing_order: "Listed {{order}}",
    language: "Missing in {{language}}",
  },
  order: { alphabetical: "by the alphabet", signed_first: "by the day of signing", random: "at random" },
  language: { en: "English", "zh-CN": "Chinese" },
  agreement: "Open the agreement",
};

export type ComplianceTexts = typeof compliance;
