import { expect } from '@playwright/test';
import { Person } from './people.ts';
import { twoAtATable } from './steps/begin.ts';
import { test } from './watched.ts';

test.afterEach(() => Person.allLeave());

test('What is still open can be passed over for one reason, without writing it again and again', async ({
  browser,
  baseURL,
}) => {
  const { femke } = await twoAtATable(browser, baseURL);
  await femke.leads('Begin met verbreden');
  await femke.leadsBy('Verder naar de volgende stap');
  const reasons = femke.sheet.getByRole('textbox', { name: 'Waarom gaan jullie toch door?' });
  const go = femke.sheet.getByRole('button', { name: 'Ga naar Opties', exact: true });
  const forAll = femke.sheet.getByRole('button', { name: /^Ook voor de andere/ });
  await expect(reasons.nth(2)).toBeVisible();
  await expect(forAll).toHaveCount(0);
  await femke.type(reasons.nth(1), 'Dit spraken we vorige keer af.');
  await femke.type(reasons.first(), 'Dat doen we na de pauze.');
  await expect(go).toBeDisabled();
  await femke.hit(forAll);
  await expect(forAll).toHaveCount(0);
  await expect(reasons.nth(1)).toHaveValue('Dit spraken we vorige keer af.');
  await expect(reasons.last()).toHaveValue('Dat doen we na de pauze.');
  await femke.hit(go);
  await femke.isAtStep('Opties');
});
