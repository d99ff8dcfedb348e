import type { Journal, JournalLine } from "./journal.ts";
import type { Rows, TableName } from "./rows.ts";

export class Table<T extends { id: string }> {
  private readonly rows = new Map<string, T>();
  private readonly changed: (id: string) => void;

  constructor(changed: (id: string) => void) {
    this.changed = changed;
  }

  get(id: string): T | undefined {
    return this.rows.get(id);
  }

  put(row: T): T {
    this.rows.set(row.id, row);
    this.changed(row.id);
    return row;
  }

  /** Changes a row in place; the reference stays good for whoever holds it. A row forgotten meanwhile stays forgotten. */
  update(row: T, change: Partial<T>): T {
    Object.assign(row, change);
    if (this.rows.get(row.id) === row) this.changed(row.id);
    return row;
  }

  remove(id: string): void {
    if (this.rows.delete(id)) this.changed(id);
  }

  /** Oldest first. */
  all(): T[] {
    return [...this.rows.values()];
  }

  load(row: T | null, id: string): void {
    if (row === null) this.rows.delete(id);
    else this.rows.set(id, row);
  }

  clear(): void {
    this.rows.clear();
  }
}

const NAMES: TableName[] = [
  ...(["sessions", "checkoutPlans", "intents", "intentPlans", "methods", "charges", "refunds"] as const),
  ...(["customers", "disputes", "events", "answers", "deliveries", "settings"] as const),
  ...(["products", "prices", "subscriptions", "invoices", "invoiceLines", "invoiceItems"] as const),
  ...(["invoicePayments", "testClocks"] as const),
];

type Tables = { readonly [K in TableName]: Table<Rows[K]> };

export class Store {
  readonly tables: Tables;
  private readonly journal: Journal | undefined;
  private readonly dirty = new Map<string, { table: TableName; id: string }>();

  constructor(journal?: Journal) {
    this.journal = journal;
    const make = (table: TableName) => new Table((id) => this.dirty.set(`${table} ${id}`, { table, id }));
    this.tables = Object.fromEntries(NAMES.map((name) => [name, make(name)])) as unknown as Tables;
    for (const line of journal?.read() ?? [])
      this.tableOf(line.table)?.load(line.row as { id: string } | null, line.id);
    journal?.rewrite(this.everyLine());
  }

  /** Writes what changed since the last call; an answer is sent only after it. */
  flush(): void {
    const lines = [...this.dirty.values()].map(({ table, id }) => ({
      table,
      id,
      row: this.tableOf(table)?.get(id) ?? null,
    }));
    this.dirty.clear();
    this.journal?.append(lines);
  }

  reset(): void {
    for (const name of NAMES) this.tables[name].clear();
    this.dirty.clear();
    this.journal?.rewrite([]);
  }

  private tableOf(name: string): Table<{ id: string }> | undefined {
    return this.tables[name as TableName] as unknown as Table<{ id: string }> | undefined;
  }

  private everyLine(): JournalLine[] {
    return NAMES.flatMap((table) => (this.tableOf(table)?.all() ?? []).map((row) => ({ table, id: row.id, row })));
  }
}
