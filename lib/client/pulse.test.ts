import { describe, expect, it } from 'vitest';
import {
  patience,
  patienceAfterSleep,
  patienceInDoubt,
  patienceOnJoining,
  pulse,
  quiet,
} from './pulse.ts';
import { stillClock } from './still-clock.testing.ts';

/** A link whose other side answers a sign of life only while it is `awake`. */
function linked() {
  const clock = stillClock();
  const world = { awake: true, asked: 0, dead: 0 };
  const life = pulse({
    clock,
    ask: (answered) => {
      world.asked += 1;
      if (world.awake) answered();
    },
    dead: () => {
      world.dead += 1;
      life.down();
    },
  });
  life.up();
  /** The process runs on for so long. */
  const run = (ms: number) => {
    for (let gone = 0; gone < ms; gone += 50) clock.pass(50);
  };
  return { life, world, run, sleep: clock.pass };
}

describe('A link that is up', () => {
  it('is asked for a sign of life once it is silent, and lives while it gives one', () => {
    const { world, run } = linked();
    run(quiet);
    expect(world.asked).toBe(0);
    run(20_000);
    expect(world.asked).toBeGreaterThan(3);
    expect(world.dead).toBe(0);
  });

  it('is dead when nothing comes any more, within ten seconds', () => {
    const { world, run } = linked();
    world.awake = false;
    run(quiet + patience - 500);
    expect(world.dead).toBe(0);
    run(2000);
    expect(world.dead).toBe(1);
  });

  it('lives while anything comes, were it no answer', () => {
    const { life, world, run } = linked();
    world.awake = false;
    for (let second = 0; second < 30; second += 1) {
      run(1000);
      life.heard();
    }
    expect(world.dead).toBe(0);
  });

  it('has time for a large board, and not for ever', () => {
    const { life, world, run } = linked();
    world.awake = false;
    life.expect();
    run(patienceOnJoining - 1000);
    expect(world.dead).toBe(0);
    run(2000);
    expect(world.dead).toBe(1);
  });

  it('that went down is not asked', () => {
    const { life, world, run } = linked();
    life.down();
    run(60_000);
    expect(world).toMatchObject({ asked: 0, dead: 0 });
  });
});

describe('A device that slept', () => {
  it('knows within a second that its link died meanwhile', () => {
    const { life, world, run, sleep } = linked();
    world.awake = false;
    sleep(15_000);
    expect(life.wake()).toBe(true);
    run(50);
    expect(life.wake()).toBe(false);
    run(patienceAfterSleep - 150);
    expect(world.dead).toBe(0);
    run(300);
    expect(world.dead).toBe(1);
  });

  it('is not misled by what lay ready for it, nor by which of its timers goes first', () => {
    const { life, world, run, sleep } = linked();
    world.awake = false;
    sleep(15_000);
    life.heard();
    run(100);
    expect(life.wake()).toBe(true);
    life.heard();
    run(patienceAfterSleep + 200);
    expect(world.dead).toBe(1);
  });

  it('keeps a link that answers', () => {
    const { life, world, run, sleep } = linked();
    sleep(15_000);
    life.wake();
    run(10_000);
    expect(world.dead).toBe(0);
  });

  it('and is busy as soon as it wakes, first takes in what came meanwhile', () => {
    const { life, world, run, sleep } = linked();
    world.awake = false;
    sleep(15_000);
    life.wake();
    sleep(2000);
    expect(world.dead).toBe(0);
    run(500);
    expect(world.dead).toBe(1);
  });

  it('without waking anything asks anew, and gives the link its full time', () => {
    const { world, run, sleep } = linked();
    run(quiet);
    world.awake = false;
    run(1000);
    sleep(15_000);
    expect(world.dead).toBe(0);
    run(patience - 500);
    expect(world.dead).toBe(0);
    run(1500);
    expect(world.dead).toBe(1);
  });
});

it('A change of network without a sleep is looked into, with more patience', () => {
  const { life, world, run } = linked();
  world.awake = false;
  expect(life.wake()).toBe(false);
  run(patienceInDoubt - 500);
  expect(world.dead).toBe(0);
  run(1500);
  expect(world.dead).toBe(1);
});
