import { HeyanQuiz } from '../elements/quiz/quiz.js';

if (!customElements.get('heyan-quiz')) customElements.define('heyan-quiz', HeyanQuiz);
