/**
 * A mail is said once, in blocks; the HTML and the text part are two renderings of the same blocks and cannot drift apart.
 * `own` marks words that came from people (names, addresses, product titles), which may run in another direction.
 */
export type Block =
  | { kind: "text"; text: string }
  | { kind: "button"; label: string; url: string }
  | { kind: "items"; rows: { title: string; detail: string; value: string }[] }
  | { kind: "totals"; rows: { label: string; value: string; strong?: boolean }[] }
  | { kind: "facts"; label: string; own: string[]; link?: { label: string; url: string } }
  | { kind: "small"; text: string };

export interface Letter {
  subject: string;
  /** The line mail programs show beside the subject. */
  preview: string;
  heading: string;
  blocks: Block[];
}
