import './checker.js';
import './library.js';
