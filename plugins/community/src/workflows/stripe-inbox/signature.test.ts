import Stripe from "stripe";
import { describe, expect, it } from "vitest";
import { readSignedEvent } from "./signature";

const SECRET = "whsec_for_this_test";
const NOW = 1_795_000_000;
const payload = JSON.stringify({
  id: "evt_1",
  object: "event",
  type: "charge.refunded",
  data: { object: { id: "ch_1" } },
});
const signed = (timestamp: number, secret = SECRET) =>
  Stripe.webhooks.generateTestHeaderString({ payload, secret, timestamp });

describe("a webhook's signature", () => {
  it.each([NOW, NOW - 299, NOW + 299])("is good at %d", (timestamp) => {
    expect(readSignedEvent(payload, signed(timestamp), SECRET, NOW).id).toBe("evt_1");
  });

  it.each([
    ["too old", signed(NOW - 301)],
    ["from the future", signed(NOW + 301)],
    ["somebody else's", signed(NOW, "whsec_other")],
    ["missing", ""],
    ["without a time", signed(NOW).replace(/t=\d+,/, "")],
    ["with two times", `t=${NOW},${signed(NOW + 9999)}`],
    ["nonsense", "t=abc,v1=zz"],
  ])("is refused when it is %s", (_what, signature) => {
    expect(() => readSignedEvent(payload, signature, SECRET, NOW)).toThrow(
      expect.objectContaining({ code: "webhook_signature_invalid" }),
    );
  });

  it("is over every byte", () => {
    expect(() => readSignedEvent(`${payload} `, signed(NOW), SECRET, NOW)).toThrow();
  });
});
