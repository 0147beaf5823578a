import { type StepId, stepIds } from '../../../../lib/workshop/kernel.ts';

/** The six steps as the path draws them: done, here or to come. `reached` is as far as the group ever was. */
export function pathSteps(step: StepId | null, reached: StepId | null) {
  const place = (id: StepId | null) => (id === null ? -1 : stepIds.indexOf(id));
  return stepIds.map((id, index) => ({
    id,
    open: index <= place(reached),
    phase:
      index === place(step)
        ? ('here' as const)
        : index <= place(reached)
          ? ('done' as const)
          : ('next' as const),
  }));
}
