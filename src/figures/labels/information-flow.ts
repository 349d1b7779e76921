import type { Labels } from '../kit/index.ts';

interface Text {
  description: string;
  gate: string;
  stops: string;
  no: string;
  /** One more station than gates: a gate stands between two stations. */
  stations: readonly (readonly [name: string, note: string])[];
  gates: readonly (readonly [ask: string, stops: string, no: string])[];
}

/** Gates from DAT-02 to DAT-06 and the model clause on retention. */
export const labels: Labels<Text> = {
  en: {
    description:
      'Six stations in a column, from the supplier to deletion, joined by a line that passes five numbered gates. Beside each gate stand its question, who may stop the record there, and what follows a no.',
    gate: 'Gate',
    stops: 'May stop it',
    no: 'No',
    stations: [
      ['Supplier', 'an agency holds the record under its own law'],
      ['Intake', 'category, facts that justify it, fact or assessment, labels'],
      ['Record in the cell', 'approved by a second person; dates of review and deletion'],
      ['Analysis', 'every search, reading and change is logged'],
      ['Recipient', 'confirms identity from the source record, then decides itself'],
      ['Deletion', 'in back-ups too; recipients are told, and confirm'],
    ],
    gates: [
      [
        'A law for each end, and the risks assessed in writing?',
        'supplier, legal adviser, head of the cell',
        'not sent',
      ],
      [
        'Does it pass the entry test of its category?',
        'intake desk, data protection officer',
        'back to the supplier',
      ],
      [
        'A case number and a reason for this search?',
        'the system; an officer outside the team reads the logs each month',
        'no access',
      ],
      [
        'Is the higher threshold for police action met, and do labels allow it?',
        'the agency that owns the data, head of the cell',
        'not released',
      ],
      [
        'At the review date: do facts still make it necessary?',
        'named officer; the system at the maximum period',
        'deleted',
      ],
    ],
  },
  fr: {
    description:
      'Six stations en colonne, du fournisseur à l’effacement, reliées par une ligne qui franchit cinq portes numérotées. À côté de chaque porte : sa question, qui peut y arrêter la donnée et ce qui suit un non.',
    gate: 'Porte',
    stops: 'Peut l’arrêter',
    no: 'Non',
    stations: [
      ['Fournisseur', 'un service détient la donnée selon sa propre loi'],
      ['Réception', 'catégorie, faits qui la justifient, fait ou appréciation, marquages'],
      [
        'Fiche dans la cellule',
        'approuvée par une autre personne ; dates de réexamen et d’effacement',
      ],
      ['Analyse', 'recherches, lectures et changements sont journalisés'],
      ['Destinataire', 'vérifie l’identité à la source, puis décide lui-même'],
      ['Effacement', 'sauvegardes comprises ; les destinataires, avisés, confirment'],
    ],
    gates: [
      [
        'Une loi à chaque bout, et les risques évalués par écrit ?',
        'fournisseur, conseiller juridique, chef de cellule',
        'pas d’envoi',
      ],
      [
        'Passe-t-elle le test d’entrée de sa catégorie ?',
        'bureau de réception, délégué à la protection des données',
        'retour au fournisseur',
      ],
      [
        'Un numéro d’affaire et un motif pour cette recherche ?',
        'le système ; un agent hors de l’équipe lit les journaux chaque mois',
        'pas d’accès',
      ],
      [
        'Le seuil plus élevé pour l’action de police est-il atteint, et les marquages le permettent-ils ?',
        'le service propriétaire, chef de cellule',
        'pas de transmission',
      ],
      [
        'Au réexamen : des faits la rendent-ils encore nécessaire ?',
        'agent désigné ; le système à la durée maximale',
        'effacée',
      ],
    ],
  },
  ar: {
    description:
      'ست محطات في عمود واحد من المورد إلى الحذف، يصل بينها خط يمر بخمس بوابات مرقمة. وبجانب كل بوابة سؤالها ومن يجوز له أن يوقف السجل عندها وما يترتب على الجواب بلا.',
    gate: 'البوابة',
    stops: 'يوقفه',
    no: 'لا',
    stations: [
      ['المورد', 'جهاز لديه السجل بموجب قانونه'],
      ['الاستلام', 'الفئة، والوقائع التي تبررها، وواقعة أم تقدير، والعلامات'],
      ['السجل في الخلية', 'يوافق عليه شخص ثان؛ تاريخ الاستعراض وتاريخ الحذف'],
      ['التحليل', 'يسجل كل بحث واطلاع وتغيير'],
      ['المتلقي', 'يتحقق من الهوية في السجل الأصلي ثم يقرر بنفسه'],
      ['الحذف', 'من النسخ الاحتياطية أيضا؛ ويبلغ المتلقون ويؤكدون'],
    ],
    gates: [
      [
        'هل من قانون لكل طرف، وهل قيمت المخاطر كتابة؟',
        'المورد، والمستشار القانوني، ورئيس الخلية',
        'لا يرسل',
      ],
      [
        'هل يستوفي معيار الدخول إلى فئته؟',
        'مكتب الاستلام، ومسؤول حماية البيانات',
        'يعاد إلى المورد',
      ],
      [
        'هل لهذا البحث رقم قضية وسبب؟',
        'النظام؛ وموظف من خارج الفريق يراجع السجلات كل شهر',
        'لا اطلاع',
      ],
      [
        'هل بلغ الحد الأعلى اللازم لعمل الشرطة، وهل تسمح العلامات؟',
        'الجهاز مالك البيانات، ورئيس الخلية',
        'لا يحال',
      ],
      [
        'عند الاستعراض: هل ما زالت وقائع تجعله ضروريا؟',
        'موظف مسمى؛ والنظام عند المدة القصوى',
        'يحذف',
      ],
    ],
  },
};
