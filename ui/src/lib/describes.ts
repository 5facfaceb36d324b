/** The ids of what stands below a field, as `aria-describedby` wants them; nothing where nothing does. */
export function describes(name: string, error: string | null, help: string | null): string | undefined {
  const ids = [error ? `error-${name}` : "", help ? `help-${name}` : ""];
  return ids.filter(Boolean).join(" ") || undefined;
}
