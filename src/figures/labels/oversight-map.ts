import type { Labels } from '../kit/index.ts';

interface Agency {
  name: string;
  overseer: string;
}

interface Text {
  description: string;
  lead: { name: string; what: string };
  cell: { name: string; what: string };
  /** Corners of the map: top left, top right, bottom left, bottom right. */
  agencies: readonly [Agency, Agency, Agency, Agency];
  /** Who oversees an agency, in words. */
  oversees: string;
  across: { name: string; bodies: readonly (readonly [name: string, sees: string])[] };
  legend: { whole: string; one: string; member: string; joint: string };
}

/** Overseers from the table of the chapter on oversight; the agencies are an example. */
export const labels: Labels<Text> = {
  en: {
    description:
      'The cell in the middle, four member agencies at the corners around it, and beyond each agency its own overseer. Above all stands the lead overseer, whose thick line reaches the cell; below, three bodies that each see one side of the whole. A dotted frame joins the overseers.',
    lead: { name: 'Expert body, in the lead', what: 'reviews the whole cell, with the others' },
    cell: { name: 'The cell', what: 'own controls, daily' },
    agencies: [
      { name: 'Police', overseer: 'Police inspectorate' },
      { name: 'Intelligence service', overseer: 'Parliament’s committee' },
      { name: 'Customs and border', overseer: 'Ombudsperson' },
      { name: 'Prison service', overseer: 'Human rights institution' },
    ],
    oversees: 'overseen by',
    across: {
      name: 'Each sees one side of the whole',
      bodies: [
        ['Data protection authority', 'personal data'],
        ['Supreme audit institution', 'money, results'],
        ['Courts', 'warrants, cases'],
      ],
    },
    legend: {
      whole: 'thick: leads on the whole',
      one: 'broken: oversees one agency, or one side',
      member: 'thin: member of the cell',
      joint: 'dotted: overseers exchange findings',
    },
  },
  fr: {
    description:
      'La cellule au milieu, quatre services membres aux angles, et au-delà de chaque service son propre organe de contrôle. En haut, l’organe chef de file, dont le trait épais atteint la cellule ; en bas, trois institutions qui voient chacune un côté du tout. Un cadre pointillé relie les organes de contrôle.',
    lead: {
      name: 'Organe d’experts, chef de file',
      what: 'examine toute la cellule, avec les autres',
    },
    cell: { name: 'La cellule', what: 'ses contrôles, chaque jour' },
    agencies: [
      { name: 'Police', overseer: 'Inspection de la police' },
      { name: 'Renseignement', overseer: 'Commission du Parlement' },
      { name: 'Douanes et frontières', overseer: 'Médiateur' },
      { name: 'Administration pénitentiaire', overseer: 'Institution des droits de l’homme' },
    ],
    oversees: 'sous le contrôle de',
    across: {
      name: 'Chacune voit un côté du tout',
      bodies: [
        ['Autorité de protection des données', 'données personnelles'],
        ['Cour des comptes', 'argent, résultats'],
        ['Tribunaux', 'mandats, affaires'],
      ],
    },
    legend: {
      whole: 'épais : chef de file pour le tout',
      one: 'brisé : contrôle un service, ou un côté',
      member: 'fin : membre de la cellule',
      joint: 'pointillé : échange des constatations',
    },
  },
  ar: {
    description:
      'الخلية في الوسط وحولها أربعة أجهزة أعضاء، ووراء كل جهاز هيئة الرقابة الخاصة به. وفي الأعلى الهيئة القائدة التي يصل خطها السميك إلى الخلية، وفي الأسفل ثلاث هيئات ترى كل منها جانبا واحدا من الكل. ويصل إطار منقط بين هيئات الرقابة.',
    lead: { name: 'هيئة الخبراء، الهيئة القائدة', what: 'تستعرض الخلية كلها مع الهيئات الأخرى' },
    cell: { name: 'الخلية', what: 'ضوابطها الذاتية يوميا' },
    agencies: [
      { name: 'الشرطة', overseer: 'مفتشية الشرطة' },
      { name: 'جهاز الاستخبارات', overseer: 'لجنة البرلمان' },
      { name: 'الجمارك والحدود', overseer: 'أمين المظالم' },
      { name: 'مصلحة السجون', overseer: 'المؤسسة الوطنية لحقوق الإنسان' },
    ],
    oversees: 'تراقبه',
    across: {
      name: 'ترى كل منها جانبا واحدا من الكل',
      bodies: [
        ['سلطة حماية البيانات', 'البيانات الشخصية'],
        ['الجهاز الأعلى لمراجعة الحسابات', 'الأموال والنتائج'],
        ['المحاكم', 'الأوامر القضائية والقضايا'],
      ],
    },
    legend: {
      whole: 'سميك: القيادة على الكل',
      one: 'متقطع: رقابة على جهاز واحد أو جانب واحد',
      member: 'رفيع: عضو في الخلية',
      joint: 'منقط: تبادل النتائج بين هيئات الرقابة',
    },
  },
};
