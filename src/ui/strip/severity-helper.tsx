// Helps to choose a severity: three questions, what the answers suggest, and what each severity promises on which conditions.

import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { FormFacts } from '../../model/facts';
import type { ChapterId } from '../../model/guide';
import { noAnswers, severityQuestionIds, severityQuestions } from '../../model/severity';
import type {
  Programme,
  ResponseRule,
  SeverityAdvice,
  SeverityAnswers,
  SeverityQuestion,
} from '../../model/severity';
import { responseRules } from '../../rules/severity';
import { adviseOn } from '../../text/severity-advice';
import { answerText, formNotes, promiseText, questionText, suggestionText } from '../parts/severity-words';
import { asKey, useText } from '../parts/text';
import { SeverityTimes } from './severity-times';
import { bringIntoView } from './into-view';
import { LevelIcon } from './strip-icons';
import { useGuard, useTools } from './tools';

export interface SeverityHelperProps {
  readonly facts: FormFacts;
  readonly programme: Programme;
}

/** Where the guide tells of severities. */
const guideChapter: ChapterId = 'severity';

export function SeverityHelper({ facts, programme }: SeverityHelperProps) {
  const t = useText();
  const on = useGuard();
  const { ports } = useTools();
  const [answers, setAnswers] = useState(noAnswers);
  const [rule] = responseRules[programme];
  const advice = adviseOn(answers, rule);
  useAdviceSaid(advice);
  const isWhole = severityQuestionIds.every((question) => answers[question] !== null);
  const result = useRef<HTMLDivElement>(null);
  // Not before the last answer: nothing moves under the pointer on its way to the next question.
  useLayoutEffect(() => (isWhole ? bringIntoView(result.current) : undefined), [isWhole]);
  return (
    <>
      <p class="soft">{t('severityIntro')}</p>
      {severityQuestionIds.map((question) => (
        <Question
          key={question}
          question={question}
          programme={programme}
          rule={rule}
          answers={answers}
          onAnswer={(answer) => setAnswers((now) => ({ ...now, ...answer }))}
        />
      ))}
      <div ref={result}>
        <Advice advice={advice} facts={facts} rule={rule} />
      </div>
      {answers !== noAnswers && (
        <div class="actions">
          <button type="button" class="small" onClick={on(() => setAnswers(noAnswers))}>
            {t('severityAgain')}
          </button>
        </div>
      )}
      <SeverityTimes programme={programme} level={advice.level} />
      <p>
        <button
          type="button"
          class="link"
          aria-label={t('guideReadRuleOf', t('severityName'))}
          onClick={on(() => ports.go('guide', guideChapter))}
        >
          {t('guideReadRule')}
        </button>
      </p>
    </>
  );
}

interface QuestionProps {
  readonly question: SeverityQuestion;
  readonly programme: Programme;
  readonly rule: ResponseRule;
  readonly answers: SeverityAnswers;
  readonly onAnswer: (answer: Partial<SeverityAnswers>) => void;
}

function Question({ question, programme, rule, answers, onAnswer }: QuestionProps) {
  const t = useText();
  const on = useGuard();
  const id = useId();
  // Another language than English makes a difference only where the times are for English.
  const offered = severityQuestions[question].filter(
    (answer) => answer !== 'other-language' || rule.conditions.includes('english'),
  );
  return (
    <fieldset>
      <legend>{questionText(question, programme, t)}</legend>
      {offered.map((answer) => (
        <label key={answer}>
          <input
            type="radio"
            name={id}
            value={answer}
            checked={answers[question] === answer}
            onChange={on(() => onAnswer({ [question]: answer }))}
          />
          <span>{answerText(answer, rule, t)}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface AdviceProps {
  readonly advice: SeverityAdvice;
  readonly facts: FormFacts;
  readonly rule: ResponseRule;
}

function Advice({ advice, facts, rule }: AdviceProps) {
  const t = useText();
  const { level, reasons, promise } = advice;
  const notes = formNotes(facts, level, rule, t);
  return (
    <div class={level === null ? 'advice unanswered' : 'advice'}>
      <h3>
        {level !== null && (
          <span class="letter" aria-hidden="true">
            {level.toUpperCase()}
          </span>
        )}
        <span>{suggestionText(advice, t)}</span>
      </h3>
      {promise && <p class="promise">{promiseText(promise, t)}</p>}
      {reasons.length > 0 && (
        <ul class="reasons">
          {reasons.map((reason) => (
            <li key={reason}>{t(`severityBecause_${asKey(reason)}`)}</li>
          ))}
        </ul>
      )}
      {notes.map(({ text, isWarning }) => (
        <p key={text} class={isWarning ? 'note warns' : 'note'}>
          {isWarning && <LevelIcon level="alarm" />}
          <span>{text}</span>
        </p>
      ))}
    </div>
  );
}

/** Says the suggestion, and what it promises, whenever it is another one. */
function useAdviceSaid(advice: SeverityAdvice): void {
  const t = useText();
  const { say } = useTools();
  const { promise } = advice;
  const suggestion = suggestionText(advice, t);
  const sentence = promise ? `${suggestion}. ${promiseText(promise, t)}` : suggestion;
  const last = useRef(sentence);
  useEffect(() => {
    if (sentence !== last.current) say(sentence);
    last.current = sentence;
  }, [sentence]);
}
