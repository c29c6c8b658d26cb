import { type ComponentType, lazy, useState } from 'react';

/**
 * A component whose code comes later. Fetched ahead, it is shown at once; otherwise the nearest Suspense waits for
 * it. (React's own `lazy` makes even code that is there already wait once, which shows as a flicker.)
 */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>) {
  let loaded: ComponentType<Props> | undefined;
  const fetchAhead = async (): Promise<ComponentType<Props>> => {
    loaded ??= await load();
    return loaded;
  };
  const Waiting = lazy(async () => ({ default: await fetchAhead() }));
  function Later(props: Props) {
    // Decided once: a component that changed its type would lose what was filled in.
    const [Shown] = useState<ComponentType<Props>>(() => loaded ?? Waiting);
    return <Shown {...props} />;
  }
  return Object.assign(Later, { fetchAhead });
}
