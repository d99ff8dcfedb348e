import { type DataSource, type EntityManager, In } from "typeorm";
import { type Account, isSameAccount } from "../domain/account.ts";
import { AccountConflict, UnknownAccount } from "../domain/errors.ts";
import { accountEntity, type StoredAccount } from "./entities.ts";

/** Accounts never change, so what was once read stays true and a posting need not ask again. */
export class AccountStore {
  readonly #source: DataSource;
  readonly #byCode = new Map<string, StoredAccount>();
  readonly #byId = new Map<number, StoredAccount>();

  constructor(source: DataSource) {
    this.#source = source;
  }

  async open(accounts: readonly Account[]): Promise<void> {
    const wanted = accounts.filter((account) => !this.#byCode.has(account.code));
    if (wanted.length > 0) {
      await this.#source.query(
        `insert into ledger.account (code, unit, normal_side, may_go_negative)
         select * from unnest($1::text[], $2::text[], $3::text[], $4::boolean[]) wanted (code, unit, side, negative)
          order by code on conflict (code) do nothing`,
        [
          wanted.map(({ code }) => code),
          wanted.map(({ unit }) => unit),
          wanted.map(({ normalSide }) => normalSide),
          wanted.map(({ mayGoNegative }) => mayGoNegative),
        ],
      );
    }
    await this.load(accounts.map(({ code }) => code));
    for (const account of accounts)
      if (!isSameAccount(account, this.get(account.code)))
        throw new AccountConflict(`${account.code} is open with another unit, side or floor.`);
  }

  /** Reads those of them that are not known yet. */
  async load(codes: Iterable<string>): Promise<void> {
    const unknown = [...new Set(codes)].filter((code) => !this.#byCode.has(code));
    if (unknown.length === 0) return;
    this.#keep(await this.#source.getRepository(accountEntity).findBy({ code: In(unknown) }));
  }

  /** All that are there in one snapshot, by code. */
  async loadAll(on: EntityManager): Promise<StoredAccount[]> {
    const all = await on.find(accountEntity);
    this.#keep(all);
    return all.sort((a, b) => (a.code < b.code ? -1 : 1));
  }

  /** Those whose code begins so, by code. */
  async beginning(prefix: string): Promise<StoredAccount[]> {
    const all = await this.loadAll(this.#source.manager);
    return all.filter(({ code }) => code.startsWith(prefix));
  }

  /** One that has been loaded. */
  get(code: string): StoredAccount {
    const account = this.#byCode.get(code);
    if (!account) throw new UnknownAccount(`There is no account ${code}.`);
    return account;
  }

  async ofIds(ids: readonly number[]): Promise<(id: number) => StoredAccount> {
    const unknown = [...new Set(ids)].filter((id) => !this.#byId.has(id));
    if (unknown.length > 0) this.#keep(await this.#source.getRepository(accountEntity).findBy({ id: In(unknown) }));
    return (id) => this.#byId.get(id) as StoredAccount;
  }

  #keep(accounts: readonly StoredAccount[]): void {
    for (const account of accounts) {
      this.#byCode.set(account.code, account);
      this.#byId.set(account.id, account);
    }
  }
}
