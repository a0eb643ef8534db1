// The trainer's page needs the two trainer's widgets only.
import 'heyan/define/paper-editor';
import 'heyan/define/report';

// A paper published here appears in the report at once.
document.addEventListener('heyan-paper', () => document.querySelector('heyan-report').refresh());
