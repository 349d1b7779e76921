import type { Labels } from '../kit/index.ts';

interface Text {
  description: string;
  /** Eight stages in order, each with the check that belongs to it. */
  stages: readonly (readonly [name: string, check: string])[];
  feedback: readonly [name: string, what: string];
  check: string;
}

/** Stages from the analyst course; checks from the guidelines of the chapters they belong to. */
export const labels: Labels<Text> = {
  en: {
    description:
      'A ring of eight numbered stages, read clockwise from the top. Each box holds the stage and, after a small mark, the check that belongs to it. A broken arrow returns from decision to direction.',
    stages: [
      ['Direction', 'question in writing, within a listed function'],
      ['Collection', 'only from members and open sources; a lawful basis for each flow'],
      ['Evaluation', 'source and content graded; what has no purpose goes back'],
      ['Collation', 'category, review date and approval for each name; every look logged'],
      ['Analysis', 'fact apart from assessment; confidence, gaps, alternatives'],
      ['Production', 'dissent printed; “Assessment. Not evidence.”'],
      ['Dissemination', 'originator’s caveats kept; list of recipients'],
      ['Decision', 'by the agency with the power, under its own law; the cell is told'],
    ],
    feedback: ['feedback', 'what was decided leads to the next question'],
    check: 'check of the law and of the rights of persons',
  },
  fr: {
    description:
      'Un anneau de huit étapes numérotées, lu dans le sens des aiguilles d’une montre à partir du haut. Chaque case contient l’étape et, après un petit signe, la vérification qui lui revient. Une flèche brisée ramène de la décision à l’orientation.',
    stages: [
      ['Orientation', 'question écrite, dans une fonction énumérée'],
      ['Collecte', 'membres et sources ouvertes seulement ; base légale pour chaque flux'],
      ['Évaluation', 'source et contenu cotés ; ce qui est sans but est renvoyé'],
      ['Regroupement', 'catégorie, date de réexamen et accord pour chaque nom ; accès journalisés'],
      ['Analyse', 'faits et appréciations séparés ; confiance, lacunes, autres hypothèses'],
      ['Production', 'désaccord imprimé ; « Appréciation, non une preuve. »'],
      ['Diffusion', 'réserves de la source respectées ; liste des destinataires'],
      ['Décision', 'par le service compétent, selon sa propre loi ; la cellule est informée'],
    ],
    feedback: ['retour', 'la décision prise mène à la question suivante'],
    check: 'vérification du droit et des droits des personnes',
  },
  ar: {
    description:
      'حلقة من ثماني مراحل مرقمة تبدأ من الأعلى، وفي كل خانة المرحلة وبعدها علامة صغيرة والتحقق الخاص بها. ويعود سهم متقطع من القرار إلى التوجيه.',
    stages: [
      ['التوجيه', 'سؤال مكتوب ضمن وظيفة مدرجة في الصك'],
      ['الجمع', 'من الأعضاء والمصادر المفتوحة فقط؛ أساس قانوني لكل تدفق'],
      ['التقييم', 'تصنيف المصدر والمحتوى؛ ويعاد ما لا غرض له'],
      ['التبويب', 'فئة وتاريخ استعراض وموافقة لكل اسم؛ وتسجيل كل اطلاع'],
      ['التحليل', 'فصل الوقائع عن التقدير؛ درجة الثقة والثغرات والبدائل'],
      ['الإنتاج', 'إثبات الرأي المخالف؛ «تقدير لا دليل»'],
      ['التعميم', 'مراعاة شروط المصدر؛ وقائمة بالمتلقين'],
      ['القرار', 'للجهاز صاحب الصلاحية بموجب قانونه؛ وتبلغ به الخلية'],
    ],
    feedback: ['تغذية راجعة', 'ما تقرر يقود إلى السؤال التالي'],
    check: 'موضع التحقق من القانون وحقوق الأشخاص',
  },
};
