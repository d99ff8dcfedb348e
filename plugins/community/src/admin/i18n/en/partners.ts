export const partners = {
  title: "Partners",
  intro: "Organisations that have applied, or been written down, as partners of the community.",
  empty: { title: "There is no partner yet", text: "Whoever applies for a tier appears here with their organisation." },
  since: "since {{when}}",
  facts: {
    otherName: "Name in the other language",
    kinds: "Kind",
    site: "Site",
    country: "Country",
    taxNumber: "Tax number",
    invoiceTitle: "Invoice title (发票抬头)",
    address: "Billing address",
    timeZone: "Time zone",
    language: "Language of its mails",
    created: "Written",
  },
  kind: {
    sponsor: "Sponsor",
    isv: "Software maker",
    media: "Media",
    university: "University",
    cloud: "Cloud provider",
    community: "Community",
  },
  people: {
    title: "People",
    none: "Nobody speaks for it yet.",
    owner: "Owner",
    marketing: "Marketing",
    finance: "Finance",
    joined: "joined {{when}}",
    invited: "invited {{when}}, not here yet",
  },
  agreements: { title: "Agreements", none: "It has not applied for anything yet." },
};

export type PartnerTexts = typeof partners;
