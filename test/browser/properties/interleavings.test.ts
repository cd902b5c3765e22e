import * as fc from 'fast-check';
import { fakeFailureKinds, type FakeFailure } from 'react-superoffice-images/testing';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { runs } from '../../unit/properties/runs.js';
import { watchObjectUrls } from '../fixtures/watchObjectUrls.js';
import { contactIds, slots, users, World, type Avatar, type User } from './World.js';

const urls = watchObjectUrls();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
});

afterEach(() => {
  vi.useRealTimers();
  window.scrollTo(0, 0);
});

/** Something that happens on the page, at the server, or to the clock. It can always happen. */
class Happening implements fc.AsyncCommand<object, World> {
  readonly #text: string;
  readonly #happen: (world: World) => unknown;

  constructor(text: string, happen: (world: World) => unknown) {
    this.#text = text;
    this.#happen = happen;
  }

  check(): boolean {
    return true;
  }

  async run(_model: object, world: World): Promise<void> {
    // The next thing happens in the same tick, unless it is a `wait`.
    await this.#happen(world);
  }

  toString(): string {
    return this.#text;
  }
}

function happening<Value>(
  name: string,
  values: fc.Arbitrary<Value>,
  happen: (world: World, value: Value) => unknown,
): fc.Arbitrary<fc.AsyncCommand<object, World>> {
  return values.map(
    (value) => new Happening(`${name} ${JSON.stringify(value)}`, (world) => happen(world, value)),
  );
}

const nothing = fc.constant(null);
const anySlot = fc.constantFrom(...slots);
const anyUser = fc.constantFrom<User>(...users);
const anyId = fc.constantFrom(...contactIds);
const anyAvatar: fc.Arbitrary<Avatar> = fc.record({
  contactId: anyId,
  size: fc.constantFrom(32, 40, 96),
  isEager: fc.boolean(),
});
const anyFailure: fc.Arbitrary<FakeFailure> = fc.record({
  kind: fc.constantFrom(
    ...fakeFailureKinds.filter((kind) => !kind.endsWith('upload') && kind !== 'too-large'),
  ),
  contactId: fc.option(anyId, { nil: undefined }),
  times: fc.constantFrom(undefined, 1, 2),
  retryAfter: fc.constantFrom(undefined, '0', '1'),
});

const happenings = [
  happening('mount', fc.tuple(anySlot, anyAvatar), (world, [slot, avatar]) => world.mount(slot, avatar)),
  happening('mount', fc.tuple(anySlot, anyAvatar), (world, [slot, avatar]) => world.mount(slot, avatar)),
  happening('unmount', anySlot, (world, slot) => world.unmount(slot)),
  happening('scroll', fc.constantFrom(0, 400, 700, 2_900), (_world, top) => window.scrollTo(0, top)),
  happening('refetch', nothing, (world) => world.refetch()),
  happening('swap', fc.constantFrom(0, 1, 2), (world, client) => world.swap(client)),
  happening('turn around', nothing, (world) => world.turnAround()),
  happening('fail', fc.tuple(anyUser, anyFailure), (world, [user, failure]) =>
    world.fakes[user].fail(failure),
  ),
  happening('hold', anyUser, (world, user) => world.fakes[user].hold()),
  happening('recover', nothing, (world) => world.recover()),
  happening('replace', fc.tuple(anyUser, anyId), (world, [user, id]) => world.replace(user, id)),
  happening('remove', fc.tuple(anyUser, anyId), (world, [user, id]) => world.remove(user, id)),
  happening('wait', fc.constantFrom(0, 0, 50, 500, 6_000, 70_000, 400_000), (world, ms) => world.wait(ms)),
  happening('wait', fc.constantFrom(0, 0, 50), (world, ms) => world.wait(ms)),
];

/** Waits, by the clock of the test, until nothing is wrong any more; tells what is, where that never comes. */
async function untilRight(find: () => string[] | Promise<string[]>, world: World): Promise<string[]> {
  for (let count = 0; count < 60; count += 1) {
    if ((await find()).length === 0) return [];
    await world.wait(count < 20 ? 20 : 5_000);
  }
  return find();
}

/** How it should be in the end. */
const allIsWell = {
  business: [],
  objections: [],
  wrongSights: [],
  leftovers: [],
  urls: 0,
  requestsAfterwards: 0,
};

/** Has it all happen, and everybody leave. Tells how it ended. */
async function play(
  world: World,
  commands: Iterable<fc.AsyncCommand<object, World>>,
): Promise<Record<keyof typeof allIsWell, unknown>> {
  await fc.asyncModelRun(() => ({ model: {}, real: world }), commands);
  world.recover();
  // What had failed before may still be on its way back.
  const business = await untilRight(() => world.business(), world);
  world.refetch();
  const objections = await untilRight(() => world.objections(), world);
  const wrongSights = await world.wrongSights();
  world.leave();
  const leftovers = await untilRight(() => world.leftovers(), world);
  const count = world.requestCount();
  await world.wait(10_000);
  return {
    business,
    objections,
    wrongSights,
    leftovers,
    urls: urls.live.size,
    requestsAfterwards: world.requestCount() - count,
  };
}

it('shows the right picture, and leaves nothing, in whatever order things happen', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.boolean(),
      fc.commands(happenings, { maxCommands: 30, size: 'max' }),
      async (isStrict, commands) => {
        const world = new World(isStrict);
        try {
          expect(await play(world, commands)).toEqual(allIsWell);
        } finally {
          world.leave();
          window.scrollTo(0, 0);
        }
      },
    ),
    runs(40),
  );
});
