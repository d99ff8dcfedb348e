import type { BenefitReminderMail, SponsorNews } from "../../../types/mails";

export interface NewsWords {
  subject: (tier: string) => string;
  heading: string;
  text: string;
  action: string;
}

const news: Record<SponsorNews, NewsWords> = {
  offered: {
    subject: (tier) => `Our offer: ${tier}`,
    heading: "Here is our offer.",
    text: "Read it at your leisure. It is yours when you sign it, and stays as it is until the day below.",
    action: "Read and sign",
  },
  declined: {
    subject: (tier) => `About your application: ${tier}`,
    heading: "We cannot accept this application.",
    text: "Thank you for asking us. This is why:",
    action: "See the application",
  },
  active: {
    subject: (tier) => `Welcome: ${tier} has begun`,
    heading: "Thank you. Your sponsorship has begun.",
    text: "Everything that comes with it waits for you on your page.",
    action: "See your benefits",
  },
  lapsed: {
    subject: (tier) => `${tier} has lapsed`,
    heading: "Its time ran out.",
    text: "The offer was not signed, or the invoice not paid, in time. Its place is free again; you can apply anew.",
    action: "See what happened",
  },
  suspended: {
    subject: (tier) => `${tier} is suspended`,
    heading: "Your sponsorship is suspended.",
    text: "Its benefits rest until this is settled:",
    action: "See what to do",
  },
  terminated: {
    subject: (tier) => `${tier} has been ended`,
    heading: "Your sponsorship has been ended.",
    text: "This is why:",
    action: "See the agreement",
  },
  ended: {
    subject: (tier) => `${tier} has run its term`,
    heading: "Thank you for your support.",
    text: "The term of your sponsorship is over. We would be glad to go on.",
    action: "See what was delivered",
  },
  place: {
    subject: (tier) => `A place is yours: ${tier}`,
    heading: "A place has come free, and it is your turn.",
    text: "We keep it for you until the day below. Sign by then, or it goes to the next in line.",
    action: "Sign now",
  },
  invoice: {
    subject: (tier) => `Your invoice: ${tier}`,
    heading: "Here is your invoice.",
    text: "Pay it by card on your page, or by transfer with the invoice's number.",
    action: "See the invoice",
  },
  reminder: {
    subject: (tier) => `A reminder of your invoice: ${tier}`,
    heading: "An invoice is still open.",
    text: "Should your payment be under way, there is nothing left to do.",
    action: "See the invoice",
  },
  renewal: {
    subject: (tier) => `Go on with us: ${tier}`,
    heading: "Your sponsorship ends soon. Here is the next one.",
    text: "Our offer to go on waits on your page, with what we still owe you taken off. Signed in time, it follows without a gap.",
    action: "Read and sign",
  },
  renewal_last: {
    subject: (tier) => `Still yours to renew: ${tier}`,
    heading: "Your term has ended. The offer to go on still stands.",
    text: "We keep it for you until the day below. Signed by then, it begins anew; after that it lapses.",
    action: "Read and sign",
  },
  renewed: {
    subject: (tier) => `Renewed: ${tier}`,
    heading: "Thank you for going on with us.",
    text: "The next term follows the one that runs. Everything about it stands on your page.",
    action: "See the agreement",
  },
  amendment_proposed: {
    subject: (tier) => `We propose a change: ${tier}`,
    heading: "We propose a change to your sponsorship.",
    text: "What you have signed stays in force. See what would be different, and sign it by the day below, or let it be.",
    action: "See the change",
  },
  amendment_withdrawn: {
    subject: (tier) => `We take our proposal back: ${tier}`,
    heading: "We have taken the proposed change back.",
    text: "What you have signed stays as it is. This is why:",
    action: "See the agreement",
  },
  amendment_lapsed: {
    subject: (tier) => `The proposed change has lapsed: ${tier}`,
    heading: "The proposed change was not signed in time.",
    text: "What you have signed stays as it is. You can ask for a change again.",
    action: "See the agreement",
  },
  amendment_in_force: {
    subject: (tier) => `Your sponsorship has changed: ${tier}`,
    heading: "The change is in force.",
    text: "The new contract, what comes with it, and what is to be paid or goes back stand on your page.",
    action: "See what has changed",
  },
};

const reminders: Record<BenefitReminderMail["audience"], NewsWords> = {
  partner: {
    subject: (tier) => `Still yours to ask for: ${tier}`,
    heading: "Some of your benefits have not been asked for.",
    text: "They are due soon. Tell us what we need to know, and we get to work:",
    action: "Ask for your benefits",
  },
  shop: {
    subject: (tier) => `Benefits to deliver: ${tier}`,
    heading: "A sponsor waits for these benefits.",
    text: "They were asked for and are not delivered yet:",
    action: "Open the agreement",
  },
  late: {
    subject: () => "Overdue benefits of this week",
    heading: "These benefits are overdue.",
    text: "Sponsors asked for them in time. What is never delivered is made good at their next agreement:",
    action: "Open the requests",
  },
};

export const sponsorEn = {
  news,
  reminders,
  unitsDue: (units: number, day: string) => `${units} · due ${day}`,
  for: "For",
  until: "Until",
  ends: "Your term’s last day",
  reason: "Reason",
  message: "Message",
  number: "Invoice",
  amount: "Amount",
  due: "Due",
  invitationSubject: (partner: string) => `You are invited: ${partner}`,
  invitationHeading: (partner: string) => `${partner} asks you to join in.`,
  invitationPreview: "Accept with an account of your own.",
  invitationText: {
    owner: "You would look after everything: agreements, people, payments and benefits.",
    marketing: "You would look after logos and benefits.",
    finance: "You would look after invoices and payments.",
  },
  accept: "Accept the invitation",
  notYou: "If you do not know what this is about, leave this mail alone.",
};

export type SponsorWords = typeof sponsorEn;
