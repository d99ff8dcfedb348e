import { invalidParam, missingParam, unknownParam } from "./errors.ts";
import type { FormObject, FormValue } from "./form-body.ts";

/** What an endpoint accepts, said once: anything else is answered with `parameter_unknown`, as Stripe does. */
export interface Field<T, Needed extends boolean = boolean> {
  readonly needed: Needed;
  read(raw: FormValue, param: string): T;
}
export type Shape = Record<string, Field<unknown>>;
export type Values<S extends Shape> = {
  [K in keyof S]: S[K] extends Field<infer T, true> ? T : S[K] extends Field<infer T, false> ? T | undefined : never;
};

export function field<T>(read: (raw: FormValue, param: string) => T): Field<T, false> {
  return { needed: false, read };
}

export function required<T>(inner: Field<T, false>): Field<T, true> {
  return { needed: true, read: inner.read };
}

export function readParams<S extends Shape>(shape: S, raw: FormObject, prefix = ""): Values<S> {
  const nameOf = (key: string) => (prefix ? `${prefix}[${key}]` : key);
  const unknown = Object.keys(raw).filter((key) => !Object.hasOwn(shape, key));
  if (unknown.length > 0) throw unknownParam(unknown.map(nameOf));
  const values: Record<string, unknown> = {};
  for (const [key, entry] of Object.entries(shape)) {
    const value = raw[key];
    if (value === undefined) {
      if (entry.needed) throw missingParam(nameOf(key));
    } else {
      values[key] = entry.read(value, nameOf(key));
    }
  }
  return values as Values<S>;
}

function scalar(raw: FormValue, param: string, kind: string): string {
  if (typeof raw === "string") return raw;
  throw invalidParam(param, `Invalid ${kind}: ${JSON.stringify(raw)}`);
}

export function text(options: { emptyable?: boolean; maxLength?: number } = {}): Field<string, false> {
  return field((raw, param) => {
    const value = scalar(raw, param, "string");
    if (value === "" && !options.emptyable) throw emptyParam(param);
    const limit = options.maxLength ?? 5000;
    if (value.length > limit) {
      const message = `Invalid string: ${value.slice(0, 10)}…; must be at most ${limit} characters`;
      throw invalidParam(param, message, "parameter_invalid_string_too_long");
    }
    return value;
  });
}

function emptyParam(param: string) {
  const message =
    `You passed an empty string for '${param}'. We assume empty values are an attempt to unset a parameter; however ` +
    `'${param}' cannot be unset. You should remove '${param}' from your request or supply a non-empty value.`;
  return invalidParam(param, message, "parameter_invalid_empty");
}

export function integer(options: { min?: number; max?: number } = {}): Field<number, false> {
  return field((raw, param) => {
    const value = scalar(raw, param, "integer");
    if (!/^-?\d{1,15}$/.test(value))
      throw invalidParam(param, `Invalid integer: ${value}`, "parameter_invalid_integer");
    const number = Number(value);
    if (options.min !== undefined && number < options.min) {
      const message =
        options.min === 1 ? "This value must be greater than or equal to 1." : "Invalid non-negative integer";
      throw invalidParam(param, message, "parameter_invalid_integer");
    }
    if (options.max !== undefined && number > options.max) {
      throw invalidParam(
        param,
        `This value must be less than or equal to ${options.max}.`,
        "parameter_invalid_integer",
      );
    }
    return number;
  });
}

export function flag(): Field<boolean, false> {
  return field((raw, param) => {
    const value = scalar(raw, param, "boolean");
    if (value !== "true" && value !== "false") throw invalidParam(param, `Invalid boolean: ${value}`);
    return value === "true";
  });
}

export function oneOf<const T extends string>(...allowed: T[]): Field<T, false> {
  return field((raw, param) => {
    const value = scalar(raw, param, param);
    const found = allowed.find((entry) => entry === value);
    if (found === undefined) {
      const names = allowed.length > 1 ? `one of ${allowed.slice(0, -1).join(", ")}, or ${allowed.at(-1)}` : allowed[0];
      throw invalidParam(param, `Invalid ${param}: must be ${names}`);
    }
    return found;
  });
}

export function list<T>(item: Field<T>, options: { max?: number } = {}): Field<T[], false> {
  return field((raw, param) => {
    if (typeof raw === "string") throw invalidParam(param, "Invalid array");
    const entries = Object.entries(raw).sort(([a], [b]) => Number(a) - Number(b));
    if (options.max !== undefined && entries.length > options.max) {
      throw invalidParam(param, `You may only specify up to ${options.max} of these.`);
    }
    return entries.map(([key, value]) => item.read(value, `${param}[${key}]`));
  });
}

export function object<S extends Shape>(shape: S): Field<Values<S>, false> {
  return field((raw, param) => {
    if (typeof raw === "string") throw invalidParam(param, "Invalid object");
    return readParams(shape, raw, param);
  });
}
