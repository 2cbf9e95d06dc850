/** Which page is under way: the address may be ahead of what is drawn, while its code loads and while it is drawn. */
import type { DataRouter } from 'react-router';

type Follower = () => void;

const followers = new Set<Follower>();

/** The key of the place the router is at, `undefined` while the code of the next page loads. */
let place: string | undefined;

/** Told of every step of the router; called once, where it is made. */
export function followRouter(router: Pick<DataRouter, 'state' | 'subscribe'>): void {
  const look = ({ location, navigation }: DataRouter['state']): void => {
    place = navigation.state === 'idle' ? location.key : undefined;
    for (const follower of followers) follower();
  };
  look(router.state);
  router.subscribe(look);
}

export function subscribeToArrivals(follower: Follower): () => void {
  followers.add(follower);
  return () => followers.delete(follower);
}

export function currentPlace(): string | undefined {
  return place;
}
