import { redirect } from "react-router";
import { cookieNames, cookieText, parseCookies } from "./cookies.server.ts";
import { seal, unseal } from "./seal.server.ts";

const daySeconds = 86_400;

export interface Flash {
  kind: "success" | "error" | "info";
  text: string;
  /** Where it leads to. */
  link?: { to: string; text: string };
}
interface Session {
  customerToken?: string;
  [key: string]: unknown;
}

/** The reader's cookies of one request: read what came, note what changes, and take the headers at the end. */
export class Jar {
  readonly #incoming: Map<string, string>;
  readonly #outgoing = new Map<string, string>();
  #session: Session;

  constructor(cookieHeader: string | null | undefined) {
    this.#incoming = parseCookies(cookieHeader);
    this.#session = unseal<Session>(this.#incoming.get(cookieNames.session), "session") ?? {};
  }

  #set(name: string, value: string, maxAgeSeconds: number): void {
    this.#outgoing.set(name, cookieText(name, value, maxAgeSeconds));
  }

  get cartId(): string | undefined {
    return unseal<string>(this.#incoming.get(cookieNames.cart), "cart");
  }

  /** The count is kept beside the cart, so that cached pages can show it without asking the backend. */
  setCart(id: string, itemCount: number): void {
    this.#set(cookieNames.cart, seal(id, "cart"), 30 * daySeconds);
    this.#set(cookieNames.cartCount, String(itemCount), 30 * daySeconds);
  }

  clearCart(): void {
    this.#set(cookieNames.cart, "", 0);
    this.#set(cookieNames.cartCount, "", 0);
  }

  get customerToken(): string | undefined {
    return this.#session.customerToken;
  }

  get session(): Readonly<Session> {
    return this.#session;
  }

  /** Small values that must survive a redirect and must not be seen or forged; undefined removes one. */
  setSession(values: Session): void {
    this.#session = { ...this.#session, ...values };
    const isEmpty = Object.values(this.#session).every((value) => value === undefined);
    this.#set(cookieNames.session, isEmpty ? "" : seal(this.#session, "session"), isEmpty ? 0 : daySeconds);
  }

  signIn(customerToken: string): void {
    this.setSession({ customerToken });
  }

  signOut(): void {
    this.#session = {};
    this.#set(cookieNames.session, "", 0);
  }

  /** The message left for this page, which is shown once. */
  takeFlash(): Flash | undefined {
    if (!this.#incoming.has(cookieNames.flash)) return undefined;
    this.#set(cookieNames.flash, "", 0);
    return unseal<Flash>(this.#incoming.get(cookieNames.flash), "flash");
  }

  /** A message for the next page the reader sees. */
  setFlash(kind: Flash["kind"], text: string, link?: Flash["link"]): void {
    this.#set(cookieNames.flash, seal({ kind, text, link }, "flash"), 120);
  }

  setRegion(id: string): void {
    this.#set(cookieNames.region, id, 365 * daySeconds);
  }

  setTheme(theme: string): void {
    this.#set(cookieNames.theme, theme, 365 * daySeconds);
  }

  headers(): Headers {
    const headers = new Headers();
    for (const text of this.#outgoing.values()) headers.append("set-cookie", text);
    return headers;
  }

  /** 303, so that the browser follows a form post with a plain GET. */
  redirect(location: string): Response {
    return redirect(location, { status: 303, headers: this.headers() });
  }
}

export const openJar = (request: Request): Jar => new Jar(request.headers.get("cookie"));
