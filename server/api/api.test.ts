import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { client, openTable, parties, startServer, type TestServer } from '../server.testing.ts';

describe('the api', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startServer({ maxPeople: 4, limits: { LIMIT_GUESS: 12 } });
  });
  afterAll(() => server.close());

  const start = {
    title: 'Acute ouderenzorg Vechtstreek',
    language: 'nl',
    name: 'Marjan de Wit',
    parties,
  };

  it('starts a workshop with its theme, and seats this browser as its facilitator', async () => {
    const table = await openTable(server);
    const room = await client(server, table.id, table.facilitator);
    expect(room.viewer()).toEqual({
      person: table.facilitator.person,
      role: 'facilitator',
      party: null,
    });
    expect(room.state().broaden.themes.rows.map((theme) => theme.text)).toEqual([
      'Op tijd de juiste zorg, zonder dat iets vastloopt?',
    ]);
    room.close();
    const { body } = await server.ask('/api/mine', undefined, table.facilitator.cookie);
    expect(body.workshops).toMatchObject([
      {
        id: table.id,
        title: start.title,
        step: null,
        people: 1,
        marks: [1, 2],
        role: 'facilitator',
        status: 'open',
      },
    ]);
  });

  it('refuses what cannot be a workshop with the reason, and keeps nothing of it', async () => {
    const twice = [parties[0], parties[0]];
    const tries = [
      [{ ...start, title: ' ' }, 422, 'too-short'],
      [{ ...start, title: 'x'.repeat(200) }, 422, 'too-long'],
      [{ ...start, parties: twice }, 409, 'party-twice'],
      [{ ...start, parties: [parties[0]] }, 422, 'too-short'],
      [{ ...start, extra: 1 }, 400, 'malformed'],
      [{ ...start, name: 'x'.repeat(10_000) }, 422, 'too-long'],
    ] as const;
    for (const [body, status, code] of tries) {
      const made = await server.ask('/api/workshops', body);
      expect([made.status, made.body.code]).toEqual([status, code]);
      expect((await server.ask('/api/mine', undefined, made.cookie)).body.workshops).toEqual([]);
    }
  });

  it('tells a facilitator how a workshop was set up, and another is made like it without what was said in it', async () => {
    const table = await openTable(server);
    const jan = await table.enter('Jan Smit', 'party1');
    const lead = await client(server, table.id, table.facilitator);
    await lead.send('session/set-anonymity', { step: 'options', level: 'names' });
    lead.close();
    const path = `/api/workshops/${table.id}/setup`;
    expect((await server.ask(path, undefined, jan.cookie)).body.code).toBe('not-allowed');
    expect((await server.ask(path)).body.code).toBe('no-seat');
    const { body: setup } = await server.ask(path, undefined, table.facilitator.cookie);
    expect(setup).toMatchObject({ title: start.title, language: 'nl', parties });
    const { status, body, cookie } = await server.ask('/api/workshops', {
      ...setup,
      name: start.name,
    });
    expect(status).toBe(201);
    const again = { cookie, person: body.person as string };
    const like = await client(server, body.id as string, again);
    const { session, broaden } = like.state();
    expect(session.anonymity.options).toBe('names');
    expect(session.anonymity.broaden).toBe('party');
    expect(session.people.rows.map(({ name }) => name)).toEqual([start.name]);
    expect(broaden.themes.rows.map(({ text }) => text)).toEqual([setup.theme]);
    like.close();
  });

  it('takes names as people write them: emoji, right to left, markup and formulas are just text', async () => {
    const table = await openTable(server);
    for (const name of ['👩‍⚕️ <script>alert(1)</script>', 'مريم =1+1', '__proto__']) {
      const entered = await table.enter(name, null);
      const { body } = await server.ask(
        '/api/join',
        { key: table.code, name: 'x', role: 'observer', party: null },
        entered.cookie,
      );
      expect(body.name).toBe(name);
    }
  });

  it('leads to the table by link and by code, however the code was typed', async () => {
    const table = await openTable(server);
    const typed = `${table.code.slice(0, 3).toLowerCase()} ${table.code.slice(3)}`;
    for (const key of [table.joinToken, table.code, encodeURIComponent(typed)]) {
      const { status, body } = await server.ask(`/api/lookup/${key}`);
      expect(status).toBe(200);
      expect(body).toMatchObject({
        id: table.id,
        title: start.title,
        theme: 'Op tijd de juiste zorg, zonder dat iets vastloopt?',
        code: table.code,
        refused: null,
        seat: false,
      });
    }
  });

  it('knows the same browser as the same person, also after a double click', async () => {
    const table = await openTable(server);
    const { cookie } = await server.ask(`/api/lookup/${table.joinToken}`);
    const join = { key: table.joinToken, name: 'Jan Smit', role: 'participant', party: 'party1' };
    const [one, two] = await Promise.all([
      server.ask('/api/join', join, cookie),
      server.ask('/api/join', join, cookie),
    ]);
    const later = await server.ask('/api/join', { ...join, name: 'Iemand anders' }, cookie);
    expect(new Set([one, two, later].map(({ body }) => body.person)).size).toBe(1);
    expect(later.body.name).toBe('Jan Smit');
    expect((await server.ask(`/api/lookup/${table.joinToken}`, undefined, cookie)).body.seat).toBe(
      true,
    );
  });

  it('says why someone cannot join: name taken, no such party, closed door, full, closed, removed', async () => {
    const table = await openTable(server);
    const join = (name: string, party: string | null = 'party1', cookie = '') =>
      server.ask(
        '/api/join',
        { key: table.code, name, role: party ? 'participant' : 'observer', party },
        cookie,
      );
    const code = async (asked: ReturnType<typeof join>) => (await asked).body.code;
    const jan = await join('Jan Smit');
    expect(await code(join('jan  smit'))).toBe('name-taken');
    expect(await code(join('Els Bakker', 'party9'))).toBe('no-such-party');
    const lead = await client(server, table.id, table.facilitator);
    await lead.send('session/lock', { locked: true });
    expect(await code(join('Els Bakker'))).toBe('locked');
    expect((await server.ask(`/api/lookup/${table.code}`)).body.refused).toBe('locked');
    await lead.send('session/lock', { locked: false });
    await join('Els Bakker', 'party2');
    await join('Piet Vos', null);
    expect(await code(join('Nog Iemand'))).toBe('full');
    await lead.send('session/remove', { person: jan.body.person });
    expect(await code(join('Jan Smit', 'party1', jan.cookie))).toBe('removed');
    expect(
      (await server.ask(`/api/lookup/${table.code}`, undefined, jan.cookie)).body.refused,
    ).toBe('removed');
    await lead.send('session/close', {});
    expect(await code(join('Nog Iemand'))).toBe('closed');
    lead.close();
  });

  it('takes links back, and gives new ones, to facilitators only', async () => {
    const table = await openTable(server);
    const jan = await table.enter('Jan Smit', 'party1');
    const path = `/api/workshops/${table.id}/links`;
    expect((await server.ask(path, undefined, jan.cookie)).body.code).toBe('not-allowed');
    expect((await server.ask(path)).body.code).toBe('no-seat');
    const { body } = await server.ask(path, undefined, table.facilitator.cookie);
    expect(body).toMatchObject({
      joinToken: table.joinToken,
      code: table.code,
      local: true,
      origin: server.url,
    });
    await server.ask(`${path}/revoke`, {}, table.facilitator.cookie);
    for (const key of [table.joinToken, table.code]) {
      const gone = await server.ask(`/api/lookup/${key}`);
      expect([gone.status, gone.body.code]).toEqual([410, 'link-revoked']);
    }
    const renewed = await server.ask(`${path}/renew`, {}, table.facilitator.cookie);
    expect((await server.ask(`/api/lookup/${renewed.body.code}`)).status).toBe(200);
    expect((await server.ask(`/api/lookup/${table.joinToken}`)).body.code).toBe('unknown-link');
  });

  it('moves a person to another device by their own link, of which only the latest works', async () => {
    const table = await openTable(server);
    const jan = await table.enter('Jan Smit', 'party1');
    const els = await table.enter('Els Bakker', 'party2');
    const path = `/api/workshops/${table.id}/resume-link`;
    const first = await server.ask(path, {}, jan.cookie);
    const second = await server.ask(path, { person: jan.person }, table.facilitator.cookie);
    expect((await server.ask(path, { person: jan.person }, els.cookie)).body.code).toBe(
      'not-allowed',
    );
    expect((await server.ask('/api/resume', { token: first.body.token as string })).body.code).toBe(
      'unknown-link',
    );
    const phone = await server.ask('/api/resume', { token: second.body.token as string });
    expect(phone.body).toMatchObject({ id: table.id, person: jan.person });
    const room = await client(server, table.id, phone);
    expect(room.viewer()?.person).toBe(jan.person);
    room.close();
  });

  it('opens the sample workshop as a finished one, with this browser in the lead, the same one when asked again', async () => {
    const made = await server.ask('/api/sample', { language: 'nl' });
    expect(made.status).toBe(201);
    const again = await server.ask('/api/sample', { language: 'nl' }, made.cookie);
    expect(again.body).toEqual(made.body);
    const room = await client(server, made.body.id as string, made);
    expect(room.viewer()).toEqual({ person: 'fa1', role: 'facilitator', party: null });
    expect(room.state().session.closedAt).not.toBeNull();
    room.close();
  });

  it('takes JSON of a reasonable size from its own pages, and nothing else', async () => {
    const from = (headers: Record<string, string>, body: object = start) =>
      server.ask('/api/workshops', body, '', headers);
    expect((await from({ origin: 'https://elders.example' })).status).toBe(403);
    expect((await from({ origin: 'null' })).status).toBe(403);
    expect((await from({ 'content-type': 'text/plain' })).status).toBe(400);
    expect((await from({ origin: server.url })).status).toBe(201);
    expect((await from({}, { title: 'x'.repeat(1_000_000) })).status).toBe(413);
    expect((await server.ask('/api/nothing')).status).toBe(404);
    expect((await server.ask('/api/mine', {})).status).toBe(405);
    expect((await server.ask('/api/lookup/%E0%A4%A')).status).toBe(404);
  });

  it('knows no address or name with a NUL in it, which not every database could keep', async () => {
    expect((await server.ask('/api/workshops/%00/links')).status).toBe(404);
    const { joinToken } = await openTable(server);
    const at = { key: joinToken, role: 'participant' };
    const place = await server.ask('/api/join', { ...at, name: 'Els\0Bakker', party: 'party1' });
    expect([place.status, place.body.name]).toEqual([201, 'Els Bakker']);
    const nowhere = await server.ask('/api/join', { ...at, name: 'Jan Smit', party: '\0' });
    expect(nowhere.body).toMatchObject({ code: 'malformed' });
  });

  it('gives a browser a cookie that scripts cannot read and other sites cannot use', async () => {
    const response = await fetch(`${server.url}/api/lookup/ABCDEF`);
    expect(response.headers.get('set-cookie')).toMatch(
      /^speelruimte=[A-Za-z0-9_-]{43}; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax$/,
    );
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('referrer-policy')).toBe('no-referrer');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('tells that it lives and that it is ready', async () => {
    expect((await server.ask('/livez')).status).toBe(200);
    expect((await server.ask('/readyz')).status).toBe(200);
  });

  it('stops answering who guesses codes', async () => {
    const codes = Array.from(
      { length: 30 },
      (_, i) => `AAA${String(i).padStart(3, '2').replace(/[015]/g, 'B')}`,
    );
    const answers = [];
    for (const code of codes) answers.push((await server.ask(`/api/lookup/${code}`)).body.code);
    expect(answers.at(-1)).toBe('too-fast');
    expect(answers.filter((code) => code === 'unknown-link').length).toBeLessThanOrEqual(12);
  });

  it('has met nothing that should not happen', () => {
    expect(server.problems.filter((problem) => !problem.startsWith('the sample'))).toEqual([]);
  });
});
