/**
 * When a request came in, by the database's clock, however long this process has stood still since: never later than it
 * was. To be called as soon as the database has told its time.
 * @param databaseNow what the database said a moment ago.
 * @param arrivedAt when the request came in, by `performance.now()`.
 */
export function askedAt(databaseNow: Date, arrivedAt: number): Date {
  return new Date(databaseNow.getTime() - (performance.now() - arrivedAt));
}
