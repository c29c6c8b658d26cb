import { caudaEquina } from './cauda-equina';
import { cordCompression } from './cord-compression';
import { fracture } from './fracture';
import { infection } from './infection';
import { inflammatory } from './inflammatory';
import { malignancy } from './malignancy';
import { mentalHealth } from './mental-health';
import { motorDeficit } from './motor-deficit';
import { otherSigns } from './other-signs';
import { pregnancy } from './pregnancy';
import { procedureAndBleeding } from './procedure-and-bleeding';
import { psychosocial } from './psychosocial';
import { radicular } from './radicular';
import { scope } from './scope';
import { severityAndCourse } from './severity-and-course';
import { unclearAnswers } from './unclear-answers';
import { vascular } from './vascular';
import { visceral } from './visceral';

/** Every rule of evidence §6.3 by its id, but for `r-self-manage`, which is the policy's default. */
export const allRules = {
  ...caudaEquina,
  ...motorDeficit,
  ...cordCompression,
  ...malignancy,
  ...fracture,
  ...infection,
  ...vascular,
  ...visceral,
  ...pregnancy,
  ...procedureAndBleeding,
  ...inflammatory,
  ...radicular,
  ...psychosocial,
  ...mentalHealth,
  ...scope,
  ...severityAndCourse,
  ...otherSigns,
  ...unclearAnswers,
};
