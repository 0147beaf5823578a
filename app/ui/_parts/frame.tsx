'use client';

import { useState } from 'react';
import { Button } from '../../_ui/button.tsx';
import { Clock } from '../../_ui/clock.tsx';
import { BarTool, FacilitatorBar } from '../../_ui/facilitator-bar.tsx';
import { Icon } from '../../_ui/icon.tsx';
import { type PathStep, StepPath } from '../../_ui/step-path.tsx';
import { Task } from '../../_ui/task.tsx';
import { Sample } from './sample.tsx';
import type { Words } from './words-nl.ts';

/** What stands around the work of every step. */
export function Frame({ w }: { w: Words }) {
  const [follow, setFollow] = useState(true);
  const [back, followMe, screen] = w.tools;
  const steps = w.steps.map(
    (name, place): PathStep => ({
      id: String(place),
      name,
      phase: place < 3 ? 'done' : place === 3 ? 'here' : 'next',
      note: place === 2 ? w.staleTag : undefined,
      href: '/ui',
    }),
  );
  return (
    <Sample id="frame" title={w.sections.frame}>
      <div className="-mx-4 sm:-mx-8">
        <StepPath label={w.path} steps={steps} viewing="1" />
        <Task so={w.so} asked={w.asked} />
        <FacilitatorBar
          label={w.bar}
          nextLabel={w.nextUp}
          next={w.next}
          action={<Button>{w.nextDo}</Button>}
          checklist={w.checks.map((text, place) => ({ id: text, done: place === 0, text }))}
          clock={<Clock seconds={402} label={w.left} />}
          tools={
            <>
              <BarTool icon={<Icon name="back" />} disabled>
                {back}
              </BarTool>
              <BarTool icon={<Icon name="eye" />} on={follow} onClick={() => setFollow(!follow)}>
                {followMe}
              </BarTool>
              <BarTool icon={<Icon name="screen" />}>{screen}</BarTool>
            </>
          }
        />
      </div>
    </Sample>
  );
}
