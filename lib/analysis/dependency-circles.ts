type Depending = { id: string; dependsOn: readonly { item: string }[] };

/**
 * Circles of dependencies, each as the items along it: every one depends on the next, and the last
 * on the first. Names at least one circle wherever there is one, and no circle twice.
 */
export function dependencyCircles(items: readonly Depending[]): string[][] {
  const byId = new Map(items.map((item) => [item.id, item]));
  const done = new Set<string>();
  const path: string[] = [];
  const circles: string[][] = [];
  const walk = (item: Depending): void => {
    path.push(item.id);
    for (const { item: next } of item.dependsOn) {
      const onPath = path.indexOf(next);
      const found = byId.get(next);
      if (onPath >= 0) circles.push(path.slice(onPath));
      else if (found && !done.has(next)) walk(found);
    }
    path.pop();
    done.add(item.id);
  };
  for (const item of items) if (!done.has(item.id)) walk(item);
  return circles;
}
