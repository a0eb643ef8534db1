import './checker.js';
import './library.js';
import './quiz.js';
