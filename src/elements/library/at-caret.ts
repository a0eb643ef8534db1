/** What the library shows in the reply box itself, fetched once there is one. */
export { CaretForm } from './caret-form.js';
export { openPopup } from './picker-popup.js';
export { pickerView } from './picker-view.js';
