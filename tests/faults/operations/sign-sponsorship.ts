import { operation } from "./operation.ts";
import { askAsSponsor, offeredSponsorship, signatureFor, soundSponsorship } from "./sponsorship.ts";

/** A sponsor signs what it was offered, and presses the button again when no answer comes. */
export const signSponsorship = operation({
  name: "sign a sponsorship",
  weight: 1,
  repeats: true,
  prepare: offeredSponsorship,
  act: async (bench, { id }) => askAsSponsor(bench, `/store/agreements/${id}/signature`, await signatureFor(bench, id)),
  acknowledged: ({ status }) => (status === 200 ? true : null),
  check: (books, { id }, told) => (told === null ? [] : soundSponsorship(books.agreements.get(id), id)),
});
