/** What the storefront gets about thanks that are shown to everybody. Plain types, no code. */
export interface ThanksAnswer {
  /** As on the board. */
  name: string;
  /** Whose page there stands; null for who is not listed. */
  contributor_id: string | null;
  /** In the reader's language. */
  program: string;
  /** In the words of whoever thanks. */
  message: string;
  /** ISO 8601: when the shop thanked them. */
  thanked_at: string;
  /** The newest of what it is for. */
  contributions: { title: string; link: string | null; occurred_at: string }[];
  /** What they were thanked with, whichever size they took; nothing where they gave it to a goal. */
  items: { product_id: string; title: string; thumbnail: string | null; quantity: number }[];
  /** Which got its worth instead. */
  goal: { slug: string; title: string } | null;
}

export interface SharingRequest {
  is_shared: boolean;
}

export interface SharingAnswer {
  /** Of the page that anybody can open; null when there is none. */
  thanks_id: string | null;
}
