/**
 * Every limit of the shop, in one place. `perClient` counts by the visitor's address, `perAccount` by the e-mail that was
 * typed (or the account logged in), so that neither one machine trying many accounts nor many machines trying one get far.
 * A club or a campus shares an address: what a person does once is allowed dozens of times from one address.
 */
export interface Limit {
  name: string;
  perClient: Budget;
  perAccount?: Budget;
}

export interface Budget {
  requests: number;
  perSeconds: number;
}

const MINUTE = 60;
const HOUR = 60 * MINUTE;

export const LIMITS = {
  customerLogin: {
    name: "customer-login",
    perClient: { requests: 60, perSeconds: 15 * MINUTE },
    perAccount: { requests: 10, perSeconds: 15 * MINUTE },
  },
  staffLogin: {
    name: "staff-login",
    perClient: { requests: 30, perSeconds: 15 * MINUTE },
    perAccount: { requests: 10, perSeconds: 15 * MINUTE },
  },
  registration: {
    name: "registration",
    perClient: { requests: 60, perSeconds: HOUR },
    perAccount: { requests: 10, perSeconds: HOUR },
  },
  passwordReset: {
    name: "password-reset",
    perClient: { requests: 30, perSeconds: HOUR },
    perAccount: { requests: 5, perSeconds: HOUR },
  },
  newPassword: { name: "new-password", perClient: { requests: 30, perSeconds: HOUR } },
  accountDeletion: {
    name: "account-deletion",
    perClient: { requests: 30, perSeconds: HOUR },
    perAccount: { requests: 5, perSeconds: 15 * MINUTE },
  },
  checkout: { name: "checkout", perClient: { requests: 60, perSeconds: MINUTE } },
  newCart: { name: "new-cart", perClient: { requests: 180, perSeconds: MINUTE } },
  checkoutDetails: { name: "checkout-details", perClient: { requests: 180, perSeconds: MINUTE } },
  waitList: { name: "wait-list", perClient: { requests: 60, perSeconds: 10 * MINUTE } },
  waitListPage: { name: "wait-list-page", perClient: { requests: 180, perSeconds: MINUTE } },
  claimLink: { name: "claim-link", perClient: { requests: 60, perSeconds: 10 * MINUTE } },
  report: {
    name: "report",
    perClient: { requests: 120, perSeconds: HOUR },
    perAccount: { requests: 40, perSeconds: HOUR },
  },
  redemption: {
    name: "redemption",
    perClient: { requests: 300, perSeconds: HOUR },
    perAccount: { requests: 120, perSeconds: HOUR },
  },
  logo: { name: "logo", perClient: { requests: 60, perSeconds: 10 * MINUTE } },
  impact: { name: "impact", perClient: { requests: 180, perSeconds: MINUTE } },
  impactProof: { name: "impact-proof", perClient: { requests: 60, perSeconds: MINUTE } },
  impactExport: { name: "impact-export", perClient: { requests: 12, perSeconds: 10 * MINUTE } },
  documentCheck: { name: "document-check", perClient: { requests: 60, perSeconds: MINUTE } },
  checkoutReturn: { name: "checkout-return", perClient: { requests: 180, perSeconds: MINUTE } },
} satisfies Record<string, Limit>;
