import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { limitPerPersonOf, mailboxOf } from "./edition-limit";

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
