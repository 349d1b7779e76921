import type { LanguageCode } from '../../languages/index.ts';

/** A section of the page "About": a heading and its paragraphs, as plain text. */
export interface AboutSection {
  id: string;
  heading: string;
  paragraphs: readonly string[];
}

const en: readonly AboutSection[] = [
  {
    id: 'independence',
    heading: 'Independence',
    paragraphs: [
      'This is an independent, open publication prepared from public sources. It is not the United Nations’ own Compendium of Good Practices, which was launched in June 2022; it does not reproduce, summarise or replace it. It is not a publication of the United Nations, is not endorsed by it and carries no emblem of it.',
      'It is not legal advice. National law prevails. Have a national edition read by a lawyer and by the data protection authority.',
    ],
  },
  {
    id: 'method',
    heading: 'Method',
    paragraphs: [
      'Each guideline is one testable statement with its level: an obligation is binding on States in international law and cites the clause that binds; a good practice is recommended by a public authority, a court, an inquiry or an intergovernmental guide; an option is a choice that some have made. When in doubt the lower level is used.',
      'Every source says whether an author has seen it or cites it from recall, and what an editor must still check. Criticism of fusion centres and the answers of governments stand side by side. What can not be sourced is written as the Compendium’s own advice.',
      'Nothing here would help to evade or carry out an attack. There is no classified or leaked material, no personal data, and no targeting of a community, a faith or an ethnicity.',
    ],
  },
  {
    id: 'status',
    heading: 'Status',
    paragraphs: [
      'This is a working edition. Guideline IDs are permanent: they are never renumbered and never used again. Translations by machine say so on the page until a person has reviewed them, and a translation that is older than the English text says that too.',
    ],
  },
  {
    id: 'privacy',
    heading: 'Privacy',
    paragraphs: [
      'The site sets no cookie, counts no visit and asks no other site for anything. A choice of colours is kept in your browser and goes nowhere.',
    ],
  },
];

const fr: readonly AboutSection[] = [
  {
    id: 'independence',
    heading: 'Indépendance',
    paragraphs: [
      'Cette publication indépendante et ouverte est établie à partir de sources publiques. Elle n’est pas le Recueil de bonnes pratiques de l’Organisation des Nations Unies, lancé en juin 2022 ; elle ne le reproduit, ne le résume ni ne le remplace. Elle n’est pas une publication des Nations Unies, n’a pas leur approbation et ne porte pas leur emblème.',
      'Elle ne constitue pas un avis juridique. Le droit national prévaut. Toute édition nationale est à faire relire par un juriste et par l’autorité de protection des données.',
    ],
  },
  {
    id: 'method',
    heading: 'Méthode',
    paragraphs: [
      'Chaque ligne directrice est un énoncé unique et vérifiable, avec son niveau : une obligation lie les États en droit international et cite la disposition qui les lie ; une bonne pratique est recommandée par une autorité publique, un tribunal, une enquête ou un guide intergouvernemental ; une option est un choix que certains ont fait. Dans le doute, le niveau inférieur est retenu.',
      'Chaque source indique si un auteur l’a vue ou la cite de mémoire, et ce qui reste à vérifier. Les critiques adressées aux centres de fusion et les réponses des gouvernements figurent côte à côte. Ce qui ne peut être sourcé est présenté comme le conseil propre du Recueil.',
      'Rien ici n’aiderait à commettre un attentat ou à échapper aux autorités. Aucun document classifié ou divulgué, aucune donnée personnelle, aucune communauté, religion ou ethnie prise pour cible.',
    ],
  },
  {
    id: 'status',
    heading: 'Statut',
    paragraphs: [
      'Ceci est une édition de travail. Les identifiants des lignes directrices sont permanents : ils ne sont ni renumérotés ni réutilisés. Une traduction automatique se signale sur la page tant qu’une personne ne l’a pas relue, et une traduction plus ancienne que le texte anglais le signale aussi.',
    ],
  },
  {
    id: 'privacy',
    heading: 'Vie privée',
    paragraphs: [
      'Le site ne dépose aucun cookie, ne compte aucune visite et ne demande rien à un autre site. Le choix des couleurs reste dans votre navigateur.',
    ],
  },
];

const ar: readonly AboutSection[] = [
  {
    id: 'independence',
    heading: 'الاستقلالية',
    paragraphs: [
      'هذا منشور مستقل ومفتوح أعد من مصادر علنية. وهو ليس خلاصة الممارسات الجيدة التي أطلقتها الأمم المتحدة في حزيران/يونيه 2022، ولا ينسخها ولا يلخصها ولا يحل محلها. وليس من منشورات الأمم المتحدة، ولم تقره، ولا يحمل شعارها.',
      'ولا يشكل مشورة قانونية. فالقانون الوطني هو السائد. ويحسن أن يقرأ أي طبعة وطنية محام والسلطة المعنية بحماية البيانات.',
    ],
  },
  {
    id: 'method',
    heading: 'المنهج',
    paragraphs: [
      'كل مبدأ توجيهي عبارة واحدة يمكن التحقق منها، ولها مستوى: فالالتزام ملزم للدول في القانون الدولي ويستشهد بالنص الملزم؛ والممارسة الجيدة أوصت بها سلطة عامة أو محكمة أو لجنة تحقيق أو دليل حكومي دولي؛ والخيار اختيار أخذ به بعضهم. وعند الشك يعتمد المستوى الأدنى.',
      'ويبين كل مصدر هل اطلع عليه مؤلف أم يستشهد به من الذاكرة، وما الذي يبقى للتحقق منه. وترد الانتقادات الموجهة إلى مراكز الدمج وردود الحكومات جنبا إلى جنب. وما لا مصدر له يكتب على أنه مشورة هذا المنشور نفسه.',
      'ولا شيء هنا يعين على تنفيذ اعتداء أو الإفلات منه. وليس فيه مواد سرية أو مسربة ولا بيانات شخصية ولا استهداف لجماعة أو دين أو عرق.',
    ],
  },
  {
    id: 'status',
    heading: 'الحالة',
    paragraphs: [
      'هذه طبعة عمل. وأرقام المبادئ التوجيهية دائمة: لا يعاد ترقيمها ولا يعاد استخدامها. والترجمة الآلية تعلن ذلك في الصفحة إلى أن يراجعها شخص، والترجمة الأقدم من النص الإنكليزي تعلن ذلك أيضا.',
    ],
  },
  {
    id: 'privacy',
    heading: 'الخصوصية',
    paragraphs: [
      'لا يضع الموقع ملفات تعريف ارتباط ولا يحصي الزيارات ولا يطلب شيئا من موقع آخر. ويبقى اختيار الألوان في متصفحك.',
    ],
  },
];

/** The sections of the page "About" by language. */
export const aboutSections: Readonly<Record<LanguageCode, readonly AboutSection[]>> = {
  en,
  fr,
  ar,
};

/** Sentence before the address of the official programme, and before the licence. */
export const aboutContact: Readonly<
  Record<LanguageCode, { contact: string; programme: string; licence: string; licenceText: string }>
> = {
  en: {
    contact: 'The official programme',
    programme:
      'The Global Fusion Cells Programme of the United Nations Office of Counter-Terrorism keeps the official Compendium. Ask for it there:',
    licence: 'Licence',
    licenceText:
      'The text may be copied and adapted under Creative Commons Attribution 4.0 (CC BY 4.0). The code that makes the site is under the MIT licence. Say that you changed it, and do not suggest that the authors or the United Nations endorse you.',
  },
  fr: {
    contact: 'Le programme officiel',
    programme:
      'Le Programme mondial relatif aux cellules de fusion du Bureau de lutte contre le terrorisme de l’Organisation des Nations Unies tient le Recueil officiel. S’adresser à lui :',
    licence: 'Licence',
    licenceText:
      'Le texte peut être copié et adapté selon la licence Creative Commons Attribution 4.0 (CC BY 4.0). Le code du site est sous licence MIT. Signalez vos modifications et ne laissez pas entendre que les auteurs ou les Nations Unies vous soutiennent.',
  },
  ar: {
    contact: 'البرنامج الرسمي',
    programme:
      'يحتفظ البرنامج العالمي لخلايا الدمج التابع لمكتب الأمم المتحدة لمكافحة الإرهاب بالخلاصة الرسمية. ويطلب منه:',
    licence: 'الترخيص',
    licenceText:
      'يجوز نسخ النص وتكييفه بموجب رخصة المشاع الإبداعي نسب المصنف 4.0 (CC BY 4.0). وشفرة الموقع بموجب رخصة MIT. اذكر ما غيرته، ولا توح بأن المؤلفين أو الأمم المتحدة يؤيدونك.',
  },
};
