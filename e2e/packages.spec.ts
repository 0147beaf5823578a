import { type Browser, expect } from '@playwright/test';
import { Person } from './people.ts';
import { twoAtATable } from './steps/begin.ts';
import { addsIssue, writesInterest } from './steps/broaden.ts';
import { writesOption } from './steps/options.ts';
import { draftsPackage } from './steps/packages.ts';
import { opensVote, votes } from './steps/preferred.ts';
import { issue, option } from './story.ts';
import { test } from './watched.ts';

// Step 4 of the case, with what a party gives in private and what the table rules out.
test.describe.configure({ timeout: 200_000 });

type Answer<Value> = { readonly value?: Value } & Value;

/** The case's finished workshop, open again, with two people of the hospital and its facilitator. */
async function reopened(browser: Browser, baseURL: string) {
  const femke = await Person.arrive(browser, 'Femke Hoekstra', baseURL);
  const post = async <Value>(path: string, data: object): Promise<Value> => {
    const answer = await femke.context.request.post(path, { data });
    expect(answer.ok(), `${path}: ${await answer.text()}`).toBe(true);
    return (await answer.json()) as Answer<Value>;
  };
  const { id } = await post<{ id: string }>('/api/sample', { language: 'nl' });
  const seat = async (person: string, name: string, on: 'laptop' | 'phone') => {
    const { token } = await post<{ token: string }>(`/api/workshops/${id}/resume-link`, { person });
    const someone = await Person.arrive(browser, name, baseURL, on);
    await someone.page.goto(`/r/${token}`);
    await expect(someone.page).toHaveURL(`/w/${id}`);
    return someone;
  };
  await femke.page.goto(`/w/${id}`);
  await femke.choose('Menu', 'Open de werksessie weer');
  await femke.saved();
  return { femke, id, seat };
}

const atPackages = ({ page }: Person) =>
  page
    .getByRole('navigation', { name: 'De zes stappen' })
    .getByRole('button', { name: 'Pakketten' });

test.afterEach(() => Person.allLeave());

test('A party values by issues on a phone; a colleague sees it, nobody else does, and by interests it counts as before', async ({
  browser,
  baseURL,
}) => {
  const { seat } = await reopened(browser, baseURL as string);
  const phone = await seat('zh2', 'iemand van het ziekenhuis', 'phone');
  const colleague = await seat('zh1', 'een collega', 'laptop');
  const other = await seat('ha1', 'een huisarts', 'laptop');
  for (const person of [phone, colleague, other]) await atPackages(person).click();
  const own = (person: Person) => person.page.locator('#packages-own');
  const before = await own(colleague).getByRole('list').first().textContent();
  await expect(own(colleague).getByRole('radio', { name: 'Per belang' })).toBeChecked();

  await own(phone).getByText('Per kwestie', { exact: true }).click();
  await own(phone).getByRole('button', { name: 'Verander jullie waarden' }).click();
  await expect(phone.sheet.getByText('Alleen Ziekenhuis Vechtstreek ziet dit')).toBeVisible();
  // By the keys alone: everything as now is worth all that there is, and so is no deal.
  const asNow = phone.sheet.getByRole('slider', { name: 'Zoals nu', exact: true });
  await expect(asNow).not.toHaveCount(0);
  for (const line of await asNow.all()) await line.press('End');
  await phone.sheet
    .getByRole('slider', { name: 'Geen akkoord is ons waard', exact: true })
    .press('End');
  await phone.sheet.getByRole('button', { name: 'Bewaar' }).click();
  await expect(phone.sheet).toHaveCount(0);
  await phone.saved();

  await expect(own(colleague).getByRole('list').first()).not.toHaveText(before ?? '');
  await expect(own(colleague).getByRole('radio', { name: 'Per kwestie' })).toBeChecked();
  await expect(own(other).getByRole('radio', { name: 'Per belang' })).toBeChecked();

  await own(colleague).getByText('Per belang', { exact: true }).click();
  await expect(own(phone).getByRole('radio', { name: 'Per belang' })).toBeChecked();
});

test('The facilitator says what hangs together; a package against it says so, and undo brings the rule back', async ({
  browser,
  baseURL,
}) => {
  const { femke, seat } = await reopened(browser, baseURL as string);
  const gp = await seat('ha1', 'een huisarts', 'laptop');
  for (const person of [femke, gp]) await atPackages(person).click();
  await femke.press('Zeg wat samenhangt');
  const sheet = femke.sheet;
  await sheet.getByText('Gaat niet samen met', { exact: true }).first().click();
  const choose = async (label: string, option: string) =>
    sheet.getByLabel(label, { exact: true }).selectOption({ label: option });
  await choose('Deze optie', 'Vleugel 4B open: 12 ELV-bedden');
  await choose('De andere optie', 'Specialist ouderen aan de telefoon');
  await sheet.getByLabel('Waarom? (mag leeg blijven)').fill('Dezelfde mensen.');
  await sheet.getByRole('button', { name: 'Zet erbij' }).click();
  await expect(sheet).toHaveCount(0);
  const rule =
    '‘Vleugel 4B open: 12 ELV-bedden’ en ‘Specialist ouderen aan de telefoon’ gaan niet samen.';
  await gp.sees(`Dit kan zo niet. ${rule}`);
  await femke.press(`Haal weg: ${rule}`);
  await gp.seesNot(`Dit kan zo niet. ${rule}`);
});

test('Options that nobody gave an issue can still go into a package: anyone says what they are about', async ({
  browser,
  baseURL,
}) => {
  const { femke, marjan } = await twoAtATable(browser, baseURL);
  const later = 'Dat doen we na de pauze.';
  const cards = [option('o01'), option('o17')] as const;
  await femke.leads('Begin met verbreden');
  await femke.leads('Open de ronde');
  await writesInterest(marjan, 'zh-i1');
  await femke.leads('Toon de belangen');
  await addsIssue(femke, 'beds');
  await femke.movesOn('Opties', later);
  await femke.leads('Open de ronde');
  for (const card of cards) await writesOption(marjan, card);
  await femke.leads('Toon de kaarten');
  await femke.movesOn('Voorkeur', later);
  await opensVote(femke, cards);
  await votes(marjan, { 'Niets doen: alles blijft zoals nu': 9 }, 1);
  await femke.leads('Sluit de stemming');
  await femke.sees('2 opties horen nog bij geen kwestie.');

  await femke.movesOn('Pakketten', later);
  await marjan.press('Koppel aan een kwestie');
  await marjan.select(marjan.sheet.getByLabel(cards[0]), issue('beds').title);
  await marjan.hit(marjan.sheet.getByRole('button', { name: 'Bewaar', exact: true }));
  await expect(marjan.sheet).toHaveCount(0);
  await femke.sees('1 optie hoort nog bij geen kwestie.');
  await draftsPackage(marjan, 'Samen onder één dak', { beds: 'o01' });
});
