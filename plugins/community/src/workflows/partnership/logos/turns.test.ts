import { describe, expect, it } from "vitest";
import { Turns } from "./turns";

describe("turns", () => {
  it("lets so many work at a time, so many wait, and nobody else", async () => {
    const turns = new Turns(2, 1);
    const ends: (() => void)[] = [];
    const begun: string[] = [];
    const work = (name: string) =>
      turns.take(async () => {
        begun.push(name);
        await new Promise<void>((resolve) => ends.push(resolve));
        return name;
      });
    const [first, second, third] = [work("first"), work("second"), work("third")];
    await expect(work("fourth")).rejects.toMatchObject({ code: "logo_busy", kind: "unavailable" });
    expect(begun).toEqual(["first", "second"]);
    ends.shift()?.();
    expect(await first).toBe("first");
    await expect.poll(() => begun).toEqual(["first", "second", "third"]);
    for (const end of ends) end();
    expect(await Promise.all([second, third])).toEqual(["second", "third"]);
  });

  it("gives a turn on when the work fails", async () => {
    const turns = new Turns(1, 0);
    await expect(turns.take(() => Promise.reject(new Error("no")))).rejects.toThrow("no");
    expect(await turns.take(async () => "again")).toBe("again");
  });
});
