/** Trouble ordered by tests for the next calls of the API. */
export interface CallFault {
  /** `status`: answer with an error before any work. `lost_reply`: do the work, then cut the line. `delay`: wait first. */
  kind: "status" | "lost_reply" | "delay";
  /** How many calls it strikes; 1 unless said. */
  times: number;
  status?: number;
  delayMs?: number;
  method?: string;
  /** Only calls whose path starts so. */
  path?: string;
}

export class FaultPlan {
  private faults: CallFault[] = [];

  add(fault: Omit<CallFault, "times"> & { times?: number }): CallFault {
    const complete = { times: 1, ...fault };
    this.faults.push(complete);
    return complete;
  }

  clear(): void {
    this.faults = [];
  }

  pending(): CallFault[] {
    return this.faults;
  }

  /** Every fault that strikes this call, counted down. */
  strike(method: string, path: string): CallFault[] {
    const struck = this.faults.filter((fault) => fits(fault, method, path));
    for (const fault of struck) fault.times -= 1;
    this.faults = this.faults.filter((fault) => fault.times > 0);
    return struck;
  }
}

function fits(fault: CallFault, method: string, path: string): boolean {
  return (!fault.method || fault.method === method) && (!fault.path || path.startsWith(fault.path));
}
