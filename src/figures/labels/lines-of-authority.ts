import type { Labels } from '../kit/index.ts';

interface Line {
  line: string;
  who: string;
  may: string;
  mayNot: string;
}

interface Text {
  description: string;
  principal: { name: string; who: string };
  orders: { name: string; what: string };
  account: { name: string; what: string };
  head: string;
  may: string;
  mayNot: string;
  lines: readonly [tasking: Line, hosting: Line, oversight: Line];
  solid: string;
  broken: string;
}

/** From the table of lines in the chapter on authority. */
export const labels: Labels<Text> = {
  en: {
    description:
      'The political principal stands above the head of the cell. A solid line of orders runs down and an account runs back up. From below, three broken lines reach the head: tasking, hosting and oversight.',
    principal: {
      name: 'Political principal',
      who: 'minister, head of government or national security adviser',
    },
    orders: { name: 'Answering', what: 'appoints, sets priorities each year, asks for an account' },
    account: { name: 'Account', what: 'the head answers for all work of the cell' },
    head: 'Head of the cell',
    may: 'may',
    mayNot: 'may not',
    lines: [
      {
        line: 'tasking',
        who: 'Steering board',
        may: 'set requirements, ask questions, judge the product',
        mayNot: 'order an outcome, task by telephone',
      },
      {
        line: 'hosting',
        who: 'Host agency',
        may: 'provide premises, pay, systems',
        mayNot: 'read content, choose staff, speak for the cell',
      },
      {
        line: 'oversight',
        who: 'Oversight body',
        may: 'inspect everything, report, refer',
        mayNot: 'task the cell or take part in its decisions',
      },
    ],
    solid: 'a solid line carries orders',
    broken: 'a broken line carries no orders',
  },
  fr: {
    description:
      'L’autorité politique est placée au-dessus du chef de la cellule. Une ligne continue descend et porte les ordres ; un compte rendu remonte. Du bas, trois lignes brisées atteignent le chef : les tâches, l’hébergement et le contrôle.',
    principal: {
      name: 'Autorité politique',
      who: 'ministre, chef du gouvernement ou conseiller à la sécurité nationale',
    },
    orders: {
      name: 'Ligne d’autorité',
      what: 'nomme, fixe les priorités de l’année, demande des comptes',
    },
    account: { name: 'Compte rendu', what: 'le chef répond de tout le travail de la cellule' },
    head: 'Chef de la cellule',
    may: 'peut',
    mayNot: 'ne peut pas',
    lines: [
      {
        line: 'tâches',
        who: 'Conseil de pilotage',
        may: 'fixer les besoins, poser des questions, juger le produit',
        mayNot: 'imposer un résultat, confier une tâche par téléphone',
      },
      {
        line: 'hébergement',
        who: 'Service hôte',
        may: 'fournir locaux, salaires et systèmes',
        mayNot: 'lire le contenu, choisir le personnel, parler pour la cellule',
      },
      {
        line: 'contrôle',
        who: 'Organe de contrôle',
        may: 'tout inspecter, rendre compte, saisir',
        mayNot: 'confier une tâche ou prendre part aux décisions',
      },
    ],
    solid: 'une ligne continue porte des ordres',
    broken: 'une ligne brisée n’en porte aucun',
  },
  ar: {
    description:
      'السلطة السياسية في الأعلى ورئيس الخلية تحتها: ينزل بينهما خط متصل يحمل الأوامر ويصعد خط يحمل الحساب. ومن الأسفل تصل إلى الرئيس ثلاثة خطوط متقطعة: التكليف والاستضافة والرقابة.',
    principal: {
      name: 'السلطة السياسية',
      who: 'وزير أو رئيس الحكومة أو مستشار الأمن الوطني',
    },
    orders: { name: 'خط المسؤولية', what: 'تعيين الرئيس وتحديد أولويات السنة وطلب الحساب' },
    account: { name: 'تقديم الحساب', what: 'يسأل الرئيس عن جميع أعمال الخلية' },
    head: 'رئيس الخلية',
    may: 'يجوز',
    mayNot: 'لا يجوز',
    lines: [
      {
        line: 'التكليف',
        who: 'المجلس التوجيهي',
        may: 'تحديد الاحتياجات وطرح الأسئلة والحكم على المنتج',
        mayNot: 'الأمر بنتيجة أو التكليف بالهاتف',
      },
      {
        line: 'الاستضافة',
        who: 'الجهاز المضيف',
        may: 'توفير المقر والرواتب والنظم',
        mayNot: 'قراءة المحتوى أو اختيار الموظفين أو التكلم باسم الخلية',
      },
      {
        line: 'الرقابة',
        who: 'هيئة الرقابة',
        may: 'تفتيش كل شيء وتقديم التقارير والإحالة',
        mayNot: 'تكليف الخلية أو المشاركة في قراراتها',
      },
    ],
    solid: 'الخط المتصل يحمل أوامر',
    broken: 'الخط المتقطع لا يحمل أوامر',
  },
};
