import {CUSTOM_ELEMENTS_SCHEMA, Component, signal} from '@angular/core';
import {broken, closed, hear, open} from '../../common/stories.js';
import {Points} from './points.js';

@Component({
  selector: 'app-root',
  imports: [Points],
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <button id="next" (click)="story.set(open)"></button>
    <button id="hide" (click)="hidden.set(!hidden())"></button>
    <button id="toggle" (click)="shown.set(!shown())"></button>
    @if (shown()) {
      <main>
        <story-overview
          [story]="story()"
          [headingLevel]="3"
          [hidden]="hidden()"
          data-section="news"
          (story-load)="hear('load', $event.story.headline)"
          (passage-open)="hear('passage', $event.item)"
        ></story-overview>
        <app-points [story]="story()" (toggled)="hear('toggle', ...$event)" />
        <timeline-strip
          [story]="story()"
          (timeline-strip-select)="hear('select', $event.item, $event.index)"
        ></timeline-strip>
        <story-bundle [story]="story()"><quote-card quote="ferry"></quote-card></story-bundle>
        <quote-card id="waiting" [story]="story() === open ? story() : undefined"><p>No story yet.</p></quote-card>
        <story-overview id="broken" [story]="broken" (story-error)="hear('error', $event.path)">
          <p>Read it elsewhere.</p>
        </story-overview>
        <story-overview id="text" story="{{ story() }}"><p>Read it on paper.</p></story-overview>
      </main>
    }
  `,
  styles: 'story-overview { margin-block: 1em }',
})
export class App {
  readonly story = signal(closed);
  readonly shown = signal(true);
  readonly hidden = signal(false);
  readonly open = open;
  readonly broken = broken;
  readonly hear = hear;
}
