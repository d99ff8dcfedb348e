import { sponsorEn } from "./sponsor-words-en";

const inWords = (numbers: number[]) => new Intl.ListFormat("en").format(numbers.map(String));

export const en = {
  shop: "Blue Elephant Community",
  tagline: "Kept by the people who make it.",
  visit: "Visit the shop",
  automatic: "This mail was sent because of something you did in our shop. Just answer it if you need us.",
  orderNumber: (id: string) => `Order #${id}`,
  viewOrder: "See your order",
  linkIsPrivate: "The link opens your order without a password. Keep it to yourself.",
  items: "Items",
  quantity: (count: number) => `Quantity ${count}`,
  editionNumbers: (numbers: number[], size: number | null) =>
    `${numbers.length === 1 ? "No." : "Nos."} ${inWords(numbers)}${size ? ` of ${size}` : ""}`,
  shipping: "Shipping",
  discount: "Discount",
  tax: "Tax",
  taxIncluded: "Including tax",
  total: "Total",
  shipTo: "On its way to",
  willShipTo: "Ships to",
  shippingMethod: "Shipping method",
  date: "Ordered on",

  confirmation: {
    subject: (id: string) => `Thank you! We have your order #${id}`,
    heading: "Thank you. It is yours.",
    preview: (total: string) => `We have your order and your payment of ${total}.`,
    intro: "Your order has arrived safely and is paid. We pack it with care and write again when it leaves us.",
    outro: "If anything about it is not right, just answer this mail: a person reads it.",
  },
  shipped: {
    subject: (id: string) => `Your order #${id} is on its way`,
    heading: "It has set off.",
    preview: "Packed, sealed and handed over.",
    intro: "We have packed your things and handed them over. This is what is in the parcel:",
    partly: "Something of your order is still to come. It travels separately, and you will hear from us then.",
    tracking: "Tracking number",
    track: "Follow the parcel",
  },
  refunded: {
    subject: (id: string) => `Refund for your order #${id}`,
    heading: "Your money is on its way back.",
    preview: (amount: string) => `We have returned ${amount}.`,
    intro: (amount: string) =>
      `We have returned ${amount} to the card or wallet that you paid with. Banks usually take five to ten working days to show it.`,
    amount: "This refund",
    paid: "You had paid",
    soFar: "Returned in all",
  },
  canceled: {
    subject: (id: string) => `Your order #${id} has been cancelled`,
    heading: "Your order is cancelled.",
    preview: "Nothing of it will be shipped.",
    intro: "Nothing of this order will be shipped:",
    charged:
      "The money that you paid goes back the way it came. Another mail tells you the amount as soon as it has left us.",
    notCharged:
      "You have not been charged. If your bank shows an amount set aside, it disappears by itself within a few days.",
    outro: "If you did not expect this, please answer this mail: a person reads it.",
  },
  orderless: {
    subject: "We could not make your order and returned your payment",
    heading: "Your payment is on its way back.",
    preview: (amount: string) => `We have returned ${amount}.`,
    reasons: {
      already_ordered: "An order had already been made from this cart, so we did not take your money a second time.",
      cart_changed: "Your payment reached us, but the cart had changed since the payment page was opened.",
      edition_limit: "Your payment reached us, but it was for more of a limited edition than one person may have.",
      not_available: "Your payment reached us, but meanwhile something in the cart could no longer be bought.",
      out_of_stock: "Your payment reached us, but meanwhile something in the cart had sold out.",
      promotion_limit: "Your payment reached us, but meanwhile a promotion in the cart had been used up.",
      could_not_complete: "Your payment reached us, but something on our side kept the order from being made.",
    },
    intro: (amount: string) =>
      `We have given back ${amount} in full, the way it came. If the amount was only set aside, it is free again within a few days; otherwise banks usually take five to ten working days.`,
    outro: "Nothing is left for you to do. We would be glad to see you again.",
    again: "Back to the shop",
  },
  reset: {
    subject: "Choose a new password",
    staffSubject: "Choose a new password for the admin",
    heading: "Choose a new password",
    preview: (minutes: number) => `The link works once, for ${minutes} minutes.`,
    intro: (minutes: number) =>
      `Somebody, we hope you, asked for a new password. The link works once, for ${minutes} minutes.`,
    button: "Choose a new password",
    notYou: "If it was not you, leave this mail alone. Your password stays as it is.",
  },
  deleted: {
    subject: "Your account has been deleted",
    heading: "Your account is gone.",
    preview: "As you asked, we have deleted it.",
    intro: "As you asked, we have deleted your account: your log-in, your name, your saved addresses.",
    orders:
      "Past orders stay in our books, because the law asks us to keep them. Their links in your mails still open them.",
    outro: "You are welcome back any time.",
  },
  waitList: {
    joinedSubject: (title: string) => `You are on the wait list for ${title}`,
    joinedHeading: "We have noted your place.",
    joinedPreview: "We write as soon as it is your turn.",
    joinedIntro:
      "Right now every one of these is sold. As soon as one comes free and it is your turn, we write to you and keep it for you for a day. Nothing is charged until you decide.",
    wished: (count: number) => `You asked for ${count}`,
    seePlace: "See your place, or leave the list",
    notYou: "If you did not ask for this, leave this mail alone, or leave the list with the button above.",
    offerSubject: (title: string) => `It is your turn: ${title} is kept for you`,
    offerHeading: "One has come free, and it is your turn.",
    offerPreview: (until: string) => `Kept for you until ${until}.`,
    offerIntro: (until: string) =>
      `We keep this for you until ${until}. Nobody else can buy it meanwhile. After that it goes to the next person in line.`,
    fewer: (wished: number) =>
      `You asked for ${wished}; this is what there is. If you take it, you can line up again for the rest.`,
    takeIt: "Take it",
    notWanted: "You no longer want it? Tell us on the same page, and the next person gets it at once.",
  },
  rewards: {
    subject: (program: string) => `Thank you: something for you (${program})`,
    againSubject: "Your reward can be claimed again",
    preview: (until: string) => `Choose yours until ${until}.`,
    heading: (name: string) => `Thank you, ${name}.`,
    intro: (program: string) =>
      `You give your work to this community, and it would like to give something back: ${program}.`,
    againIntro:
      "What we would like to thank you with can be claimed again. The link of our last mail opens nothing any more; this one does.",
    message: (words: string) => `“${words}”`,
    how: (until: string) =>
      `Choose a size and say where it should go. It costs you nothing, and you need no account. You can also give its worth to one of our goals instead. The link opens until ${until}.`,
    open: "Claim it",
    keep: "Whoever has this link can claim your reward, once. Please do not pass it on.",
    revokedSubject: (program: string) => `Your reward has been taken back (${program})`,
    revokedHeading: "Your reward can no longer be claimed.",
    revokedIntro: (name: string, program: string) =>
      `${name}, we had wanted to thank you with something (${program}) and have taken it back. The link of our earlier mail opens nothing any more.`,
    reason: "Why",
    revokedOutro:
      "Your contributions and your points stay as they are. If this looks wrong to you, please answer this mail: a person reads it.",
  },
  reports: {
    countedSubject: (title: string) => `Your contribution counts: ${title}`,
    countedHeading: (name: string) => `Thank you, ${name}.`,
    countedText: (points: number) =>
      points === 1
        ? "A reviewer has looked at what you reported. It counts, with 1 point."
        : `A reviewer has looked at what you reported. It counts, with ${points.toLocaleString("en")} points.`,
    countedSmall:
      "A day and a season have an upper limit for each kind of contribution; what is beyond it counts no points.",
    refusedSubject: (title: string) => `Your report does not count: ${title}`,
    refusedHeading: "What you reported does not count.",
    refusedText: "A reviewer has looked at what you reported, and it does not count.",
    refusedSmall:
      "If something was missing, you can report it once more. If this looks wrong to you, answer this mail.",
    note: "What the reviewer says",
    reason: "Why",
    see: "See your reports and points",
  },
  sponsors: sponsorEn,
};

export type Words = typeof en;
