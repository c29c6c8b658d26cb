import { type LocaleParams, localeOf } from '@/app/_site/locale';
import { Result } from '@/app/_summary/result';
import { resultWordsIn } from '@/app/_summary/words-in';

export default async function ResultPage({ params }: LocaleParams) {
  return <Result words={resultWordsIn(await localeOf(params))} />;
}
