// RE2 → ECMAScript with the u flag.
export type Translation =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly message: string };

export function translateRegex(source: string): Translation {
  try {
    new RegExp(source, 'u');
    return { ok: true, value: source };
  } catch {
    return { ok: false, message: `${JSON.stringify(source)} is no regular expression` };
  }
}
