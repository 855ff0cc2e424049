// What does not change any more once it is known, by its key: what was asked for longest ago is forgotten first.

export interface Recent<T> {
  get(key: string): T | undefined;
  keep(key: string, value: T): void;
}

export function openRecent<T>(max: number): Recent<T> {
  const known = new Map<string, T>();
  const keep = (key: string, value: T): void => {
    known.delete(key);
    known.set(key, value);
    for (const oldest of known.keys()) {
      if (known.size <= max) break;
      known.delete(oldest);
    }
  };
  return {
    keep,
    get(key) {
      const value = known.get(key);
      if (value !== undefined) keep(key, value);
      return value;
    },
  };
}
