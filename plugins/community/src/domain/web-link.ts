const LONGEST = 2000;

/** Decides which links may be shown: pages of the web, with no log-in in them. Anything else could run as a script. */
export function isWebLink(text: string): boolean {
  if (text.length > LONGEST || !URL.canParse(text)) return false;
  const { protocol, hostname, username, password } = new URL(text);
  return (protocol === "https:" || protocol === "http:") && hostname !== "" && !username && !password;
}
