import './checker.js';
import './library.js';
import './paper-editor.js';
import './quiz.js';
import './report.js';
