import { sumsName } from '../integrity/sums.ts';
import { deltaNames } from './delta-names.ts';

/** What the note has to name. */
export interface HowToFacts {
  oldListHash: string;
  newListHash: string;
  written: number;
  removed: number;
}

/** The note inside a delta: how to apply it with what every computer has. */
export function howToApply(facts: HowToFacts): string {
  return [english(facts), french(facts), arabic(facts)].join(`\n${'-'.repeat(72)}\n\n`);
}

const { remove, howTo, oldCopy } = deltaNames;
const helpers = `${remove}, ${howTo}, ${oldCopy}`;

// The commands are the same in every language, so they stand once, in the English part.
const english = ({ oldListHash, newListHash, written, removed }: HowToFacts): string =>
  `HOW TO APPLY THIS UPDATE

This file updates one older offline copy of the Fusion Cells Compendium and no other.
It holds ${written} new or changed files; ${removed} files are to be deleted.

With the Compendium's own tools, everything below is done and checked by one command:
  npm run apply-delta -- FOLDER-OF-THE-COPY THIS-ZIP

By hand:

1. Make a second copy of the folder of your older copy, to be safe.

2. See whether this update is for your copy. In its folder, find the SHA-256 of the file ${sumsName}:
     Windows (PowerShell):  Get-FileHash ${sumsName}
     macOS:                 shasum -a 256 ${sumsName}
     Linux:                 sha256sum ${sumsName}
   It has to be
     ${oldListHash}
   If it is not, stop: this update is for another copy. Download the full ZIP instead.

3. Unpack this ZIP into the folder of the copy and let it replace the files there.

4. Delete the files that ${remove} lists. In the folder of the copy:
     Windows (PowerShell):
       Get-Content -Encoding UTF8 ${remove} | ForEach-Object { Remove-Item -LiteralPath $_ }
     macOS and Linux:
       while IFS= read -r file; do rm -- "$file"; done < ${remove}

5. Delete these files too: ${helpers}

6. Check the result. In the folder of the copy:
     Windows (PowerShell), which prints the names of wrong files and nothing when all is well:
       Get-Content -Encoding UTF8 ${sumsName} | ForEach-Object { $h, $f = $_ -split '  ', 2;
         if ((Get-FileHash -LiteralPath $f).Hash -ne $h) { $f } }
     macOS:  shasum -a 256 -c ${sumsName}
     Linux:  sha256sum --quiet -c ${sumsName}
   The SHA-256 of the new ${sumsName} is
     ${newListHash}
`;

const french = ({ oldListHash }: HowToFacts): string =>
  `COMMENT APPLIQUER CETTE MISE À JOUR

Elle ne vaut que pour une seule copie hors ligne plus ancienne : celle dont le fichier ${sumsName}
a pour SHA-256 ${oldListHash}
1. Faites une copie de sécurité du dossier.
2. Vérifiez cette empreinte (commandes : étape 2 ci-dessus). Si elle diffère, arrêtez-vous.
3. Décompressez ce ZIP dans le dossier de la copie et acceptez de remplacer les fichiers.
4. Supprimez les fichiers nommés dans ${remove} (commandes : étape 4 ci-dessus).
5. Supprimez aussi : ${helpers}
6. Vérifiez le résultat (commandes : étape 6 ci-dessus).
`;

const arabic = ({ oldListHash }: HowToFacts): string =>
  `كيفية تطبيق هذا التحديث

يصلح هذا التحديث لنسخة قديمة واحدة دون غيرها، وهي النسخة التي بصمة الملف ${sumsName} فيها (SHA-256):
${oldListHash}
1. احتفظ بنسخة احتياطية من مجلد النسخة القديمة.
2. تحقق من البصمة (الأوامر في الخطوة 2 أعلاه). إذا اختلفت فتوقف.
3. فك ضغط هذا الملف داخل مجلد النسخة واقبل استبدال الملفات.
4. احذف الملفات المذكورة في ${remove} (الأوامر في الخطوة 4 أعلاه).
5. احذف أيضًا: ${helpers.replaceAll(', ', '، ')}
6. تحقق من النتيجة (الأوامر في الخطوة 6 أعلاه).
`;
