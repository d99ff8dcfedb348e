/** The platform's connection pool, or one transaction of it. */
export interface Connection {
  raw<Row>(sql: string, bindings?: unknown[]): Promise<{ rows: Row[] }>;
}
