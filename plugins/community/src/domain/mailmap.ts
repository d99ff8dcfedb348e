/**
 * Decides whose a commit is where its author wrote under several names and addresses: git's own `.mailmap`
 * (gitmailmap(5)). `Proper Name <proper@mail> Commit Name <commit@mail>`; each part but the last address may be missing.
 */
export interface Author {
  readonly name: string;
  readonly email: string;
}

const LINE = /^([^<>]*)<([^<>]*)>(?:([^<>]*)<([^<>]*)>)?\s*(?:#.*)?$/;
const key = (email: string, name = "") => `${email.trim().toLowerCase()}\n${name.trim().toLowerCase()}`;

/** @returns who wrote it, for a commit's name and address; what no line is about stays as it is. */
export function readMailmap(text: string): (name: string, email: string) => Author {
  const proper = new Map<string, Partial<Author>>();
  for (const line of text.split(/\r?\n/)) {
    const [, first = "", one, second = "", other] = LINE.exec(line.replace(/^\s*#.*/, "").trim()) ?? [];
    if (one === undefined) continue;
    const name = first.trim() ? { name: first.trim() } : {};
    if (other === undefined) proper.set(key(one), name);
    else proper.set(key(other, second), { ...name, email: one.trim() });
  }
  return (name, email) => ({ name, email, ...(proper.get(key(email, name)) ?? proper.get(key(email))) });
}
