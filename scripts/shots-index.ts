import { globSync, writeFileSync } from 'node:fs';
import { sep } from 'node:path';

const style = `
:root { color-scheme: light dark }
body { font: 14px/1.4 system-ui, sans-serif; margin: 0 }
form { position: sticky; top: 0; display: flex; flex-wrap: wrap; gap: 8px 16px; padding: 8px 16px; background: Canvas; border-bottom: 1px solid }
label { display: flex; gap: 6px; align-items: center }
h2 { font-size: 15px; margin: 24px 16px 8px }
section > div { display: flex; flex-wrap: wrap; gap: 16px; align-items: flex-start; padding: 0 16px }
figure { margin: 0 }
figcaption { font-size: 12px }
img { display: block; height: auto; border: 1px solid; background: #8882 }
[hidden] { display: none !important }
`;

/** Shows what the form asks for, remembers it in the address, and draws every picture at the same part of its width. */
const script = `
const form = document.querySelector('form');
const given = new URLSearchParams(location.hash.slice(1));
for (const [name, value] of given) if (form.elements[name]) form.elements[name].value = value;
function show() {
  const asked = Object.fromEntries(new FormData(form));
  history.replaceState(null, '', '#' + new URLSearchParams(asked));
  for (const section of document.querySelectorAll('section')) {
    let some = false;
    for (const figure of section.querySelectorAll('figure')) {
      const { screen, language, width, theme } = figure.dataset;
      const fits = screen.includes(asked.screen.trim()) && (!asked.language || language === asked.language)
        && (!asked.width || width === asked.width) && (!asked.theme || theme === asked.theme);
      figure.hidden = !fits;
      some ||= fits;
      figure.querySelector('img').width = Number(width) * Number(asked.size);
    }
    section.hidden = !some;
  }
}
form.addEventListener('input', show);
show();
`;

type Picture = { screen: string; language: string; width: string; theme: string; file: string };

const picturesIn = (folder: string): Picture[] =>
  globSync('**/*.png', { cwd: folder })
    .map((found) => found.split(sep).join('/'))
    .sort()
    .flatMap((file) => {
      const [, screen, language, width, theme] =
        /^(.+)\/([a-z]{2})-(\d+)-([a-z]+)\.png$/.exec(file) ?? [];
      return screen && language && width && theme ? [{ screen, language, width, theme, file }] : [];
    });

function choice(label: string, name: string, values: readonly string[]): string {
  const options = values.map((value) => `<option>${value}</option>`).join('');
  return `<label>${label} <select name="${name}"><option value="">all</option>${options}</select></label>`;
}

/** Writes the page that shows the pictures in a folder, whenever they were taken. */
export function writeIndex(folder: string): void {
  const pictures = picturesIn(folder);
  const values = (key: keyof Picture) =>
    [...new Set(pictures.map((picture) => picture[key]))].toSorted((a, b) =>
      a.localeCompare(b, 'en', { numeric: true }),
    );
  const sections = values('screen').map((screen) => {
    const figures = pictures
      .filter((picture) => picture.screen === screen)
      .toSorted((a, b) => Number(b.width) - Number(a.width))
      .map(
        ({ language, width, theme, file }) =>
          `<figure data-screen="${screen}" data-language="${language}" data-width="${width}" data-theme="${theme}"><a href="${file}"><img src="${file}" loading="lazy" alt="${screen}, ${language}, ${width}, ${theme}"></a><figcaption>${language} · ${width} · ${theme}</figcaption></figure>`,
      );
    return `<section><h2>${screen}</h2><div>${figures.join('')}</div></section>`;
  });
  const form = `<form><label>Screen <input name="screen" type="search" list="screens"></label><datalist id="screens">${values(
    'screen',
  )
    .map((screen) => `<option>${screen}</option>`)
    .join(
      '',
    )}</datalist>${choice('Language', 'language', values('language'))}${choice('Width', 'width', values('width'))}${choice('Theme', 'theme', values('theme'))}<label>Size <select name="size"><option value="0.25">¼</option><option value="0.5">½</option><option value="1">1</option></select></label></form>`;
  writeFileSync(
    `${folder}/index.html`,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Speelruimte, every screen</title><style>${style}</style>${form}${sections.join('\n')}<script>${script}</script></html>\n`,
  );
}
