import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { limitPerPersonOf, mailboxOf, remainingForPerson } from "./edition-limit";

const runs = { numRuns: 10_000 };

describe("the limit per person", () => {
  it("knows one mailbox in many spellings", () => {
    const spellings = [
      "Mei.Lin+drop@GMail.com",
      "meilin@gmail.com",
      "m.e.i.l.i.n@googlemail.com",
      " MEILIN+2@gmail.com. ",
    ];
    expect(new Set(spellings.map(mailboxOf))).toEqual(new Set(["meilin@gmail.com"]));
    expect(mailboxOf("a.b@example.org")).not.toBe(mailboxOf("ab@example.org"));
    expect(mailboxOf("+only@example.org")).toBe("+only@example.org");
    expect(mailboxOf("no address")).toBe("no address");
  });

  it("is idempotent and blind to case and tags", () => {
    const local = fc.stringMatching(/^[a-z][a-z0-9.]{0,12}$/);
    const domain = fc.constantFrom("gmail.com", "example.org", "qq.com", "163.com");
    fc.assert(
      fc.property(local, fc.stringMatching(/^[a-z0-9+.]{0,8}$/), domain, (name, tag, host) => {
        const plain = mailboxOf(`${name}@${host}`);
        expect(mailboxOf(plain)).toBe(plain);
        expect(mailboxOf(`${name.toUpperCase()}+${tag}@${host}`)).toBe(plain);
      }),
      runs,
    );
  });

  it("never lets a person own more than the limit, in whatever order they buy", () => {
    const purchase = fc.record({
      email: fc.constantFrom("a@x.org", "A+1@x.org", "b@x.org", null),
      customerId: fc.constantFrom("cus_a", "cus_b", null),
      quantity: fc.integer({ min: 1, max: 3 }),
    });
    fc.assert(
      fc.property(fc.array(purchase, { maxLength: 12 }), fc.integer({ min: 1, max: 4 }), (wishes, limit) => {
        const sold: typeof wishes = [];
        for (const wish of wishes) if (wish.quantity <= remainingForPerson(wish, limit, sold)) sold.push(wish);
        for (const mailbox of ["a@x.org", "b@x.org"]) {
          const owned = sold.filter(({ email }) => email !== null && mailboxOf(email) === mailbox);
          expect(owned.reduce((sum, { quantity }) => sum + quantity, 0)).toBeLessThanOrEqual(limit);
        }
      }),
      runs,
    );
  });

  it("reads the limit from the product and ignores nonsense", () => {
    expect(limitPerPersonOf({ edition: { size: 100, limit_per_person: 2 } })).toBe(2);
    for (const metadata of [
      null,
      {},
      { edition: {} },
      { edition: { limit_per_person: 0 } },
      { edition: { limit_per_person: "x" } },
    ])
      expect(limitPerPersonOf(metadata)).toBeNull();
  });
});
