/**
 * FHIR R4: the questionnaire as a `Questionnaire`, and a summary as a document `Bundle` that holds the answers as a
 * `QuestionnaireResponse` and the findings and the advice as `Observation`s. Walks over the one definition; nothing
 * is written twice. No patient, no diagnosis, nothing private: it takes a `Summary`. Described in docs/formats.md.
 *
 * Reading is a door of its own (`./read`): a service that only writes need not load it.
 */
export { documentOf } from './bundle';
export { questionnaireOf } from './questionnaire';
