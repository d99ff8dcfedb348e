import { expect, it } from "vitest";
import type { AgreementAnswer } from "../../types/agreements";
import { dayBefore } from "./agreement-words";
import { addressOf, inOrder, sortedBy } from "./list-address";

const search = (text = "") => new URLSearchParams(text);

it("is a board of everything, or the table that its address says", () => {
  expect(addressOf(search())).toEqual({ view: "board", program: "", state: "", sort: "updated", isDescending: true });
  expect(addressOf(search("view=table&program=prog_1&state=active&sort=partner"))).toEqual({
    view: "table",
    program: "prog_1",
    state: "active",
    sort: "partner",
    isDescending: false,
  });
  expect(addressOf(search("view=nonsense&sort=nonsense"))).toMatchObject({ view: "board", sort: "updated" });
});

it("shows every state on a board, whatever state the table was filtered by", () => {
  expect(addressOf(search("state=active")).state).toBe("");
});

it("turns the order of a column that is pressed again, and begins on the first page", () => {
  const byPartner = sortedBy(search("view=table&page=3"), "partner");
  expect(byPartner.toString()).toBe("view=table&sort=partner&order=asc");
  expect(sortedBy(byPartner, "partner").get("order")).toBe("desc");
  expect(sortedBy(search(), "updated").get("order")).toBe("asc");
  expect(sortedBy(byPartner, "updated").get("order")).toBe("desc");
});

it("sorts by name as the reader's language does, and by time", () => {
  const rows = [
    { id: "Zebra", updated_at: "2026-11-01" },
    { id: "Äpfel", updated_at: "2026-11-03" },
    { id: "bird", updated_at: "2026-11-02" },
  ] as AgreementAnswer[];
  const ids = (text: string) => inOrder(rows, addressOf(search(text)), ({ id }) => id, "en").map(({ id }) => id);
  expect(ids("sort=partner")).toEqual(["Äpfel", "bird", "Zebra"]);
  expect(ids("sort=partner&order=desc")).toEqual(["Zebra", "bird", "Äpfel"]);
  expect(ids("")).toEqual(["Äpfel", "bird", "Zebra"]);
  expect(ids("order=asc")).toEqual(["Zebra", "bird", "Äpfel"]);
});

it("ends a term on the day before the first one that is not of it", () => {
  expect(dayBefore("2028-03-01")).toBe("2028-02-29");
  expect(dayBefore("2027-01-01")).toBe("2026-12-31");
});
