/** The well-known test cards, and how a payment with each one ends. */
export type CardOutcome =
  | { kind: "success" }
  | { kind: "dispute" }
  | { kind: "challenge" }
  | { kind: "decline"; code: string; declineCode?: string; message: string; canBeKept?: true };

export interface TestCard {
  number: string;
  brand: "visa" | "mastercard" | "amex";
  /** Names usable in place of a payment method id. */
  tokens: string[];
  outcome: CardOutcome;
}

function declined(
  number: string,
  code: string,
  declineCode: string | undefined,
  message: string,
  tokens: string[],
): TestCard {
  return {
    number,
    brand: "visa",
    tokens,
    outcome: { kind: "decline", code, message, ...(declineCode ? { declineCode } : {}) },
  };
}

const success = (number: string, brand: TestCard["brand"], ...tokens: string[]): TestCard => {
  return { number, brand, tokens, outcome: { kind: "success" } };
};

export const testCards: readonly TestCard[] = [
  success("4242424242424242", "visa", "pm_card_visa", "pm_card_us"),
  success("4000056655665556", "visa", "pm_card_visa_debit"),
  success("5555555555554444", "mastercard", "pm_card_mastercard"),
  success("378282246310005", "amex", "pm_card_amex"),
  declined("4000000000000002", "card_declined", "generic_decline", "Your card was declined.", [
    "pm_card_visa_chargeDeclined",
    "pm_card_chargeDeclined",
  ]),
  declined("4000000000009995", "card_declined", "insufficient_funds", "Your card has insufficient funds.", [
    "pm_card_visa_chargeDeclinedInsufficientFunds",
    "pm_card_chargeDeclinedInsufficientFunds",
  ]),
  declined("4000000000000069", "expired_card", undefined, "Your card has expired.", [
    "pm_card_chargeDeclinedExpiredCard",
  ]),
  declined("4000000000000127", "incorrect_cvc", undefined, "Your card's security code is incorrect.", [
    "pm_card_chargeDeclinedIncorrectCvc",
  ]),
  declined(
    "4000000000000119",
    "processing_error",
    undefined,
    "An error occurred while processing your card. Try again in a little bit.",
    ["pm_card_chargeDeclinedProcessingError"],
  ),
  {
    number: "4000000000000341",
    brand: "visa",
    tokens: ["pm_card_chargeCustomerFail"],
    outcome: {
      kind: "decline",
      code: "card_declined",
      declineCode: "generic_decline",
      message: "Your card was declined.",
      canBeKept: true,
    },
  },
  {
    number: "4000002500003155",
    brand: "visa",
    tokens: ["pm_card_authenticationRequired"],
    outcome: { kind: "challenge" },
  },
  {
    number: "4000000000003220",
    brand: "visa",
    tokens: ["pm_card_threeDSecure2Required"],
    outcome: { kind: "challenge" },
  },
  { number: "4000000000000259", brand: "visa", tokens: ["pm_card_createDispute"], outcome: { kind: "dispute" } },
];

export function cardByNumber(number: string): TestCard | undefined {
  return testCards.find((card) => card.number === number);
}

export function cardByToken(token: string): TestCard | undefined {
  return testCards.find((card) => card.tokens.includes(token));
}

/** The check digit every card number carries. */
export function passesLuhn(number: string): boolean {
  if (!/^\d{12,19}$/.test(number)) return false;
  const digits = [...number].reverse().map(Number);
  const sum = digits.reduce((total, digit, i) => {
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
  return sum % 10 === 0;
}
