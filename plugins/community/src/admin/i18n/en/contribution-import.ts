import type { ContributionImportAnswer } from "../../../types/recognition";

const format: Record<ContributionImportAnswer["format"], { name: string; text: string }> = {
  git_log: { name: "Git log", text: "A line for each commit, with tabs between its parts. It is made with:" },
  all_contributors: {
    name: "all-contributors",
    text: "The file .all-contributorsrc of a project. What it lists counts from the day of the import.",
  },
  csv: {
    name: "CSV",
    text: "A table with a header. Each row needs an id, a kind, what was done, and an e-mail address or a login; without a time it counts from the day of the import.",
  },
};

export const contributionImport = {
  title: "Import contributions",
  intro:
    "Each act in the file becomes a contribution of its person, with points. The same file again changes nothing. First you see what would happen.",
  file: "File",
  fileHint: "A git log, an all-contributors file or a table; text in UTF-8, at most 18 MB.",
  source: "Name of the source",
  sourceHint:
    "The repository or list it comes from, such as example/website. An act that is known from there is not counted again.",
  mailmap: "Mailmap",
  mailmapHint: "For a git log: whose addresses are the same person’s, as git writes it.",
  mailmapFile: "Mailmap from a file",
  mailmapFileHint: "It is put into the field beside, where you can look at it.",
  look: "See what would happen",
  write: "Import now",
  wouldBe: "Nothing is written yet. This is what would happen:",
  nothingNew: "Everything in it is known already: there is nothing to import.",
  done: "The contributions are imported.",
  toPeople: "Look at the contributors",
  report: {
    format: "Format",
    contributions: "Contributions in the file",
    created: "New",
    unchanged: "Known already",
    people: "People in the file",
    newPeople: "New people",
    points: "Points for what is new",
    capped: "With fewer points because of a cap",
    kinds: "New, by kind",
  },
  format: {
    title: "What can be imported",
    ...format,
    kinds: "Kinds: {{kinds}}",
  },
  problems: {
    title: "What is wrong with the file: {{total}}",
    first: "What is wrong with the file; the first {{total}}:",
    text: "The first row is 1; a header does not count. Nothing was imported.",
    row: "Row {{row}}",
  },
  /** By column of the file. */
  row: {
    hash: "The hash of a commit is needed, of 7 to 64 hexadecimal digits.",
    authored_at: "A time with its zone is needed, such as 2026-01-31T12:00:00+08:00.",
    author: "A name of at most 200 characters.",
    email: "An e-mail address or a login is needed.",
    subject: "At most 10,000 characters.",
    external_id: "An id is needed that is unique in this source, of at most 200 characters.",
    kind: "A kind is needed.",
    occurred_at: "A time with its zone, such as 2026-01-31T12:00:00+08:00, or nothing.",
    name: "A name of at most 200 characters.",
    login: "A login is needed, of at most 100 characters.",
    title: "What was done is needed, in at most 10,000 characters.",
    link: "An address of the web, or nothing.",
    contributors: "A list of contributors is needed.",
    contributions: "A list of kinds is needed.",
    noKind: "There is no kind “{{kind}}”.",
    twice: "The id “{{id}}” stands for two acts.",
    unknown: "Unknown columns: {{columns}}",
  },
  problem: {
    content: "Choose a file that is not empty.",
    noText: "This is no text in UTF-8. Save it in UTF-8 and choose it again.",
    tooLarge: "At most 18 MB at once: import it in parts.",
    refused: "{{problem}} {{detail}}",
    source: "1 to 80 Latin letters, digits, dots, dashes, underscores and slashes, beginning with a letter or digit.",
    mailmap: "A mailmap belongs to a git log, and has at most 500,000 characters.",
  },
};

export type ContributionImportTexts = typeof contributionImport;
