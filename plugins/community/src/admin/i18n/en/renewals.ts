export const renewals = {
  badge: "Renewal",
  dueBadge: "Renewal due",
  due: "Its renewal is due, and no offer could be made by itself: {{reason}} Offer it by hand.",
  problem: {
    seller_missing: "the shop has not said who sells.",
    renewal_tier_missing: "its tier is in no published program that goes on after its last day.",
    price_missing: "the price of its tier is told on request.",
    price_on_request: "its tier has no price in its currency any more.",
    benefits_conflict: "what was added excludes what the tier promises now.",
  },
  button: "Offer renewal",
  title: "Offer a renewal",
  text: "The partner is told, and can sign it until two weeks after the last day. It begins where this agreement ends. What was added comes along as far as it is still sold; what is owed by now is taken off.",
  done: "The renewal is offered",
};

export type RenewalTexts = typeof renewals;
