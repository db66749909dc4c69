// What a reader can hold the clinic to. Names, sources and dates are shown by the software; what is written is up to the editors, and the
// editorial policy says how.
import styles from './promises.module.css';

const promises = [
  { title: 'Named people', text: 'Every article says who wrote it and who reviewed it. If nobody has reviewed it yet, it says that too.' },
  { title: 'Sources you can open', text: 'Claims about health carry a number that leads to the study, label or guideline behind them.' },
  { title: 'Risks and other options', text: 'We write about what may harm, what else can help, and what nobody knows yet.' },
  { title: 'Dates that count', text: 'A reviewed article says when it was last reviewed as a whole, and when that is due again.' },
];

export function Promises() {
  return (
    <dl className={styles.promises}>
      {promises.map(({ title, text }) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  );
}
