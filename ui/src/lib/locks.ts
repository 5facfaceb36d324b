/** Whether an administrator's policy has set a key of config.toml, or all of what it stands in. */
export function isLocked(locked: readonly string[], key: string): boolean {
  return locked.some((each) => each === key || key.startsWith(`${each}.`));
}
