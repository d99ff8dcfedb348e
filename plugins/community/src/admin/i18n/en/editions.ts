export const editions = {
  title: "Edition numbers",
  orderHint: "Write them on the pieces that go into the parcel.",
  oneOf: "No. {{number}} of {{size}}",
  one: "No. {{number}}",
  history: "What became of them",
  event: {
    given: "No. {{number}} given",
    moved: "No. {{number}} moved to the exchanged piece",
    returned: "No. {{number}} returned to the edition",
  },
  sold: "{{given}} of {{size}} have an owner, {{free}} are free",
  nobody: "Nobody has a number yet. They are given when the money is taken, the smallest first.",
  number: "Number",
  order: "Order",
  buyer: "Buyer",
  since: "Since",
  unreachable: "The numbers could not be read. Reload the page to try again.",
};

export type EditionTexts = typeof editions;
