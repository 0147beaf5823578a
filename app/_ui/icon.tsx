import { classNames } from './class-names.ts';

const paths = {
  check: 'm2 8.5 4 4 8-9',
  open: 'M2.5 2.5h11v11h-11z',
  wait: 'M2 2h12M2 14h12M4 2c0 5 8 7 8 12M12 2c0 5-8 7-8 12',
  lock: 'M2.5 7.5h11v7h-11zM5 7.5V5a3 3 0 0 1 6 0v2.5',
  busy: 'M2.4 7.4h1.2v1.2H2.4zM7.4 7.4h1.2v1.2H7.4zM12.4 7.4h1.2v1.2h-1.2z',
  cross: 'm2.5 2.5 11 11M13.5 2.5l-11 11',
  back: 'M5 3 2 6l3 3M2 6h8a4 4 0 0 1 0 8H7',
  onward: 'M2 8h11M8.5 3.5 13 8l-4.5 4.5',
  eye: 'M.8 8C3 4.4 5.2 3 8 3s5 1.4 7.2 5C13 11.6 10.8 13 8 13S3 11.6.8 8zM8 6a2 2 0 1 1 0 4 2 2 0 0 1 0-4z',
  screen: 'M1.5 2h13v9h-13zM8 11v3.5M5 14.5h6',
  more: 'M7.5 2.5h1v1h-1zM7.5 7.5h1v1h-1zM7.5 12.5h1v1h-1z',
  plus: 'M8 2v12M2 8h12',
  down: 'm3 5.5 5 5 5-5',
  share: 'M8 1.5v8.5M4.5 4.5 8 1.5l3.5 3M4.5 7.5h-2v7h11v-7h-2',
  copy: 'M5.5 5.5h8v8h-8zM5.5 10.5h-3v-8h8v3',
} as const;

export type IconName = keyof typeof paths;

/** A line drawing of 16 × 16 in the hand of the mocks; always decoration, so words stand beside it. */
export function Icon({ name, className }: { name: IconName; className?: string }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true" className={classNames('icon', className)}>
      <path d={paths[name]} />
    </svg>
  );
}
