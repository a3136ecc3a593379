import type {Story} from '../../story/story.js';

/** An element that renders a story, as far as it is marked here. */
export interface Host extends HTMLElement {
  readonly source: {readonly followers: ReadonlySet<Host>; readonly state: {story?: Story | undefined}};
  readonly updateComplete: Promise<unknown>;
  since?: string | undefined;
  remember?: string | boolean | undefined;
  findItem(id: string): HTMLElement | undefined;
}

/** The element, and those inside it that show the same story. */
export const widgetsOf = (host: Host): Host[] => [host, ...host.source.followers];
