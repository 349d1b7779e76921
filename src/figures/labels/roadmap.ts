import type { Labels } from '../kit/index.ts';

/** Kinds of the stops on the way down the figure; each is drawn in its own way. */
export const kinds = ['period', 'period', 'gate', 'gate', 'review', 'period', 'review'] as const;

interface Text {
  description: string;
  without: string;
  with: string;
  /** Names under the time line at 0, 100 days, 12 and 36 months. */
  ticks: readonly [string, string, string, string];
  stops: readonly (readonly [name: string, what: string])[];
  scale: string;
  /** The time line in words. */
  rule: string;
}

/** The table of periods and the guidelines on gates in the chapter on the plan. */
export const labels: Labels<Text> = {
  en: {
    description:
      'A time line of 36 months. It is open and broken until two gates have been passed before month 12, and solid after them. Below it the periods, gates and reviews follow one another in a column.',
    without: 'no personal data',
    with: 'personal data, each new flow through gate 2',
    ticks: ['0', '100 days', '12 months', '36 months'],
    stops: [
      [
        'First 100 days',
        'lead named, steering group, drafting begun; data protection officer and legal adviser found; roster, weekly meeting; one joint product that names no one',
      ],
      [
        'To month 12',
        'first analysts chosen and trained; procedures for requests, intake and products; first memorandum between agencies',
      ],
      ['Gate 1: law', 'the instrument is in force'],
      [
        'Gate 2: safeguards',
        'impact assessment signed, data protection officer in post, logs work, the oversight body can inspect: four signatures',
      ],
      ['Review at 12 months', 'by persons outside the cell and its donors'],
      [
        'To month 36',
        'further members and regional links; secure systems chosen from needs seen; exercises; public report in each year',
      ],
      ['Review at 36 months', 'again from outside; the State pays all running costs'],
    ],
    scale: 'The two gates may open at any date before month 12, in this order.',
    rule: 'No personal data pass before gate 2 is open; after it, each new flow of data passes gate 2 again.',
  },
  fr: {
    description:
      'Une ligne de temps de 36 mois. Elle est vide et brisée tant que deux portes ne sont pas franchies, avant le 12e mois, et pleine ensuite. Dessous, périodes, portes et évaluations se suivent en colonne.',
    without: 'sans donnée personnelle',
    with: 'données personnelles, chaque nouveau flux par la porte 2',
    ticks: ['0', '100 jours', '12 mois', '36 mois'],
    stops: [
      [
        '100 premiers jours',
        'responsable désigné, groupe de pilotage, rédaction engagée ; délégué à la protection des données et conseiller juridique trouvés ; tour de permanence, réunion hebdomadaire ; un produit commun qui ne nomme personne',
      ],
      [
        'Jusqu’au 12e mois',
        'premiers analystes choisis et formés ; procédures pour demandes, réception et produits ; premier mémorandum entre services',
      ],
      ['Porte 1 : la loi', 'l’instrument est en vigueur'],
      [
        'Porte 2 : les garanties',
        'analyse d’impact signée, délégué à la protection des données en poste, journaux en service, contrôle possible : quatre signatures',
      ],
      ['Évaluation à 12 mois', 'par des personnes extérieures à la cellule et à ses donateurs'],
      [
        'Jusqu’au 36e mois',
        'autres membres et liens régionaux ; systèmes sûrs choisis d’après les besoins constatés ; exercices ; rapport public chaque année',
      ],
      ['Évaluation à 36 mois', 'de nouveau externe ; l’État paie tous les frais de fonctionnement'],
    ],
    scale: 'Les deux portes s’ouvrent à toute date avant le 12e mois, dans cet ordre.',
    rule: 'Aucune donnée personnelle avant l’ouverture de la porte 2 ; ensuite, chaque nouveau flux repasse la porte 2.',
  },
  ar: {
    description:
      'خط زمني من 36 شهرا: مفرغ ومتقطع إلى أن تجتاز بوابتان قبل الشهر 12، ومصمت بعدهما. وتحته تتوالى الفترات والبوابات والاستعراضات في عمود واحد.',
    without: 'بلا بيانات شخصية',
    with: 'بيانات شخصية، ويمر كل تدفق جديد بالبوابة 2',
    ticks: ['0', '100 يوم', '12 شهرا', '36 شهرا'],
    stops: [
      [
        'أول 100 يوم',
        'تسمية المسؤول، وفريق توجيهي، وبدء الصياغة؛ وإيجاد مسؤول حماية البيانات ومستشار قانوني؛ وجدول مناوبة واجتماع أسبوعي؛ ومنتج مشترك واحد لا يسمي أحدا',
      ],
      [
        'حتى الشهر 12',
        'اختيار أول المحللين وتدريبهم؛ وإجراءات للطلبات والاستلام والمنتجات؛ وأول مذكرة تفاهم بين الأجهزة',
      ],
      ['البوابة 1: القانون', 'الصك نافذ'],
      [
        'البوابة 2: الضمانات',
        'تقييم الأثر موقع، ومسؤول حماية البيانات في منصبه، والسجلات تعمل، وهيئة الرقابة قادرة على التفتيش: أربعة توقيعات',
      ],
      ['استعراض بعد 12 شهرا', 'يجريه أشخاص من خارج الخلية ومانحيها'],
      [
        'حتى الشهر 36',
        'أعضاء آخرون وروابط إقليمية؛ ونظم مأمونة تختار وفق الاحتياجات الملموسة؛ وتمارين؛ وتقرير علني كل سنة',
      ],
      ['استعراض بعد 36 شهرا', 'من الخارج مرة أخرى؛ وتتحمل الدولة جميع تكاليف التشغيل'],
    ],
    scale: 'تفتح البوابتان في أي تاريخ قبل الشهر 12، بهذا الترتيب.',
    rule: 'لا بيانات شخصية قبل فتح البوابة 2؛ وبعدها يمر كل تدفق جديد بالبوابة 2 مرة أخرى.',
  },
};
