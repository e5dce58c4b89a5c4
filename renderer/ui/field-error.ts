/** The sentence of a failure under the field it concerns; one that names no field stands under the first. */
export function fieldError(
  error: { readonly message: string; readonly fields?: readonly string[] } | null,
  field: string,
): string | null {
  if (error === null) return null;
  return (error.fields ?? [field]).includes(field) ? error.message : null;
}
