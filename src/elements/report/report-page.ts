/** The pages of the report: the results, the questions with what is contested, the monthly assessment. */
export const reportPages = ['results', 'questions', 'assessment'] as const;

export type ReportPage = (typeof reportPages)[number];
