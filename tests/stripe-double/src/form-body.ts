/** Stripe's request encoding: `a[b][0][c]=1&expand[]=x` in a form body or a query string. */
export type FormValue = string | FormObject;
export interface FormObject {
  [key: string]: FormValue;
}

const MAX_DEPTH = 10;

export function parseForm(text: string): FormObject {
  const root = emptyObject();
  for (const [key, value] of new URLSearchParams(text)) {
    insert(root, pathOf(key), value);
  }
  return root;
}

// No prototype, so that a key such as `__proto__` is only a key.
function emptyObject(): FormObject {
  return Object.create(null) as FormObject;
}

function pathOf(key: string): string[] {
  const open = key.indexOf("[");
  if (open < 0) return [key];
  const rest = key.slice(open).match(/\[[^\]]*\]/g) ?? [];
  return [key.slice(0, open), ...rest.map((part) => part.slice(1, -1))].slice(0, MAX_DEPTH);
}

function insert(root: FormObject, path: string[], value: string): void {
  let node = root;
  for (const [i, part] of path.entries()) {
    const key = part === "" ? String(Object.keys(node).length) : part;
    if (i === path.length - 1) {
      node[key] = value;
      return;
    }
    const known = node[key];
    const next = typeof known === "object" ? known : emptyObject();
    node[key] = next;
    node = next;
  }
}
