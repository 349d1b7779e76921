import type { Labels } from '../kit/index.ts';

interface Question {
  name: string;
  ask: string;
  /** What follows a no. */
  no: string;
}

interface Text {
  description: string;
  yes: string;
  no: string;
  ends: string;
  changes: string;
  questions: readonly Question[];
  pass: string;
}

/** What a no does to the measure, question by question. */
export const effects = ['ends', 'ends', 'ends', 'changes', 'changes', 'changes'] as const;

/** The six questions of the chapter on civil liberties, word for word where the box allows. */
export const labels: Labels<Text> = {
  en: {
    description:
      'Six questions below one another, joined by arrows marked yes. From each an arrow marked no leads sideways to a box that says whether the measure ends or changes.',
    yes: 'yes',
    no: 'no',
    ends: 'Ends',
    changes: 'Changes',
    questions: [
      {
        name: 'Open to limits',
        ask: 'Is the right one that may be limited?',
        no: 'no aim can justify it',
      },
      {
        name: 'Law',
        ask: 'Is the measure foreseen in a law that the public can read?',
        no: 'until there is such a law',
      },
      {
        name: 'Aim',
        ask: 'Does it serve an aim that the right allows and a purpose that the mandate names?',
        no: 'not a task of the cell',
      },
      {
        name: 'Need',
        ask: 'Is it the least that will do: fewest people, least data, shortest time, no name if none is needed?',
        no: 'down to the least that will do',
      },
      {
        name: 'Proportion',
        ask: 'Is the gain, as shown and not as hoped, worth what it does to everyone touched by it?',
        no: 'to do less harm, or ends',
      },
      {
        name: 'Equality and remedy',
        ask: 'Is it free of discrimination, and can a person have it undone?',
        no: 'until both are true, or ends',
      },
    ],
    pass: 'Six times yes: the measure may be taken',
  },
  fr: {
    description:
      'Six questions l’une sous l’autre, reliées par des flèches marquées oui. De chacune part sur le côté une flèche marquée non, vers une case qui dit si la mesure prend fin ou change.',
    yes: 'oui',
    no: 'non',
    ends: 'Prend fin',
    changes: 'Change',
    questions: [
      {
        name: 'Droit limitable',
        ask: 'Le droit en cause peut-il être limité ?',
        no: 'aucun but ne la justifie',
      },
      {
        name: 'Loi',
        ask: 'La mesure est-elle prévue par une loi que le public peut lire ?',
        no: 'tant que la loi manque',
      },
      {
        name: 'But',
        ask: 'Sert-elle un but que ce droit admet et une fin que le mandat énonce ?',
        no: 'hors des tâches de la cellule',
      },
      {
        name: 'Nécessité',
        ask: 'Est-ce le moins qui suffise : le moins de personnes, de données et de temps, aucun nom si aucun n’est nécessaire ?',
        no: 'réduite à ce qui suffit',
      },
      {
        name: 'Proportion',
        ask: 'Le gain, démontré et non espéré, vaut-il ce qu’elle fait à tous ceux qu’elle touche ?',
        no: 'pour nuire moins, ou prend fin',
      },
      {
        name: 'Égalité et recours',
        ask: 'Est-elle exempte de discrimination, et une personne peut-elle la faire annuler ?',
        no: 'jusqu’à deux oui, ou prend fin',
      },
    ],
    pass: 'Six fois oui : la mesure peut être prise',
  },
  ar: {
    description:
      'ستة أسئلة بعضها تحت بعض تصل بينها أسهم كتب عليها نعم. ومن كل سؤال سهم جانبي كتب عليه لا يؤدي إلى خانة تبين هل ينتهي التدبير أم يتغير.',
    yes: 'نعم',
    no: 'لا',
    ends: 'ينتهي',
    changes: 'يتغير',
    questions: [
      {
        name: 'قابلية التقييد',
        ask: 'هل الحق مما يجوز تقييده؟',
        no: 'لا هدف يبرره',
      },
      {
        name: 'القانون',
        ask: 'هل التدبير منصوص عليه في قانون يستطيع الجمهور قراءته؟',
        no: 'إلى أن يوجد القانون',
      },
      {
        name: 'الهدف',
        ask: 'هل يخدم هدفا يسمح به الحق وغرضا تذكره الولاية؟',
        no: 'ليس من مهام الخلية',
      },
      {
        name: 'الضرورة',
        ask: 'هل هو أقل ما يكفي: أقل عدد من الأشخاص، وأقل بيانات، وأقصر مدة، وبلا اسم ما لم يلزم اسم؟',
        no: 'إلى أقل ما يكفي',
      },
      {
        name: 'التناسب',
        ask: 'هل يستحق الكسب، كما ثبت لا كما يؤمل، ما يلحقه التدبير بكل من يمسه؟',
        no: 'ليقل ضرره، أو ينتهي',
      },
      {
        name: 'المساواة والانتصاف',
        ask: 'هل يخلو من التمييز، وهل يستطيع الشخص أن يطلب إبطاله؟',
        no: 'حتى يتحققا، أو ينتهي',
      },
    ],
    pass: 'نعم ست مرات: يجوز اتخاذ التدبير',
  },
};
