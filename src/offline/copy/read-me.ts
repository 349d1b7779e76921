import type { LanguageCode } from '../../languages/index.ts';

type Text = (edition: string) => readonly string[];

const check = [
  '  Linux:    sha256sum --check SHA256SUMS',
  '  macOS:    shasum --algorithm 256 --check SHA256SUMS',
  '  Windows:  Get-Content SHA256SUMS -Encoding UTF8 | ForEach-Object { $h, $f = $_ -split "  ", 2; if ((Get-FileHash -LiteralPath $f).Hash -ne $h) { "CHANGED: $f" } }',
];

const texts: Readonly<Record<LanguageCode, Text>> = {
  en: (edition) => [
    'FUSION CELLS COMPENDIUM',
    `Offline copy, ${edition === 'next' ? 'working edition' : `edition ${edition}`}`,
    '',
    'This folder holds an independent, open A to Z manual of practice for national fusion cells,',
    'made from public sources. It is not a United Nations publication and the United Nations has',
    'not endorsed it.',
    '',
    'To open it: unpack the whole archive, then double-click index.html. No network and no',
    'installation are needed; search works as it does online. Any current browser will do.',
    '',
    'To check that nothing was changed: open a terminal (on Windows: PowerShell) in this folder and run',
    ...check,
    'The list itself, SHA256SUMS, must be the one that was published with the archive.',
  ],
  fr: (edition) => [
    'RECUEIL SUR LES CELLULES DE FUSION',
    `Copie hors ligne, ${edition === 'next' ? 'édition de travail' : `édition ${edition}`}`,
    '',
    'Ce dossier contient un manuel de pratique de A à Z, indépendant et libre, destiné aux cellules',
    'nationales de fusion et établi à partir de sources publiques. Ce n’est pas une publication des',
    'Nations Unies et elle n’a pas reçu leur aval.',
    '',
    'Pour l’ouvrir : décompressez toute l’archive, puis double-cliquez sur index.html. Ni réseau ni',
    'installation ne sont nécessaires ; la recherche fonctionne comme en ligne. Tout navigateur',
    'actuel convient.',
    '',
    'Pour vérifier que rien n’a été modifié : ouvrez un terminal (sous Windows : PowerShell) dans ce',
    'dossier et lancez',
    ...check,
    'La liste elle-même, SHA256SUMS, doit être celle qui a été publiée avec l’archive.',
  ],
  ar: (edition) => [
    'مرجع خلايا الدمج',
    `نسخة للاستخدام دون اتصال، ${edition === 'next' ? 'طبعة العمل' : `الطبعة ${edition}`}`,
    '',
    'يضم هذا المجلد دليلاً ألفبائياً مستقلاً ومفتوحاً لممارسات خلايا الدمج الوطنية، أُعدّ من مصادر عامة.',
    'وهو ليس من منشورات الأمم المتحدة ولم تعتمده الأمم المتحدة.',
    '',
    'لفتحه: فُكّ ضغط الأرشيف كله، ثم انقر نقراً مزدوجاً على index.html. لا حاجة إلى شبكة ولا إلى تثبيت،',
    'ويعمل البحث كما يعمل على الإنترنت. ويكفي أي متصفح حديث.',
    '',
    'للتحقق من أن شيئاً لم يتغير: افتح الطرفية (في Windows: PowerShell) في هذا المجلد وشغّل الأمر',
    ...check,
    'ويجب أن تكون القائمة نفسها، SHA256SUMS، هي التي نُشرت مع الأرشيف.',
  ],
};

/**
 * What `READ-ME-FIRST.txt` says, in every language of the site. Byte order mark and line ends are
 * those that plain editors of every system read.
 */
export function readMe(edition: string): string {
  const rule = '-'.repeat(72);
  const lines = Object.values(texts).flatMap((text, index) => [
    ...(index > 0 ? ['', rule, ''] : []),
    ...text(edition),
  ]);
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}
