import { expect, it } from "vitest";
import { readMailmap } from "./mailmap";

const whose = readMailmap(`
# Who is who
Jonathan S. Katz <jkatz@example.org>
<jkatz@example.org> <jonathan@old.example>
Devrim Gündüz <devrim@example.org> <DEVRIM@gunduz.example> # his own
Ada <ada@example.org> root <root@localhost>
no line of a map
`);

it("gives an address its proper name", () => {
  expect(whose("Jonathan Katz", "JKatz@example.org")).toEqual({ name: "Jonathan S. Katz", email: "JKatz@example.org" });
});

it("gives a commit's address the proper one, with or without a name", () => {
  expect(whose("Jon", "jonathan@old.example")).toEqual({ name: "Jon", email: "jkatz@example.org" });
  expect(whose("D", "devrim@GUNDUZ.example")).toEqual({ name: "Devrim Gündüz", email: "devrim@example.org" });
});

it("looks at the name where the line names one", () => {
  expect(whose("root", "root@localhost").name).toBe("Ada");
  expect(whose("Bo", "root@localhost")).toEqual({ name: "Bo", email: "root@localhost" });
});

it("leaves everybody else alone", () => {
  expect(whose("Bo", "bo@example.org")).toEqual({ name: "Bo", email: "bo@example.org" });
});
