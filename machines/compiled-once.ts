/** What is made of a published name is kept: a process folds many streams of the same few charts. */
export function compiledOnce<Compiled>(compile: (name: string) => Compiled): (name: string) => Compiled {
  const known = new Map<string, Compiled>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const compiled = compile(name);
    known.set(name, compiled);
    return compiled;
  };
}
