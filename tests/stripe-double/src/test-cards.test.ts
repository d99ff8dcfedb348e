import { expect, test } from "vitest";
import { cardByNumber, cardByToken, passesLuhn, testCards } from "./test-cards.ts";

test("every test card carries a right check digit", () => {
  for (const card of testCards) expect(passesLuhn(card.number), card.number).toBe(true);
});

test.each(["4242424242424241", "4242", "", "abcdabcdabcdabcd"])("%j is no card number", (number) => {
  expect(passesLuhn(number)).toBe(false);
});

test("a card is found by its number and by its name", () => {
  expect(cardByToken("pm_card_visa")).toBe(cardByNumber("4242424242424242"));
  expect(cardByToken("pm_card_visa_chargeDeclined")?.outcome).toMatchObject({ declineCode: "generic_decline" });
});
