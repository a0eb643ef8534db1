import './checker.js';
