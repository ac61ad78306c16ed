// Lays the crowd of a scenario before the form in the document of a blade, whatever kit draws the form.
import { crowd } from './crowd';
import { readSettings } from './settings';

const place = document.getElementById('web-container');
const made = crowd(readSettings(location.search));
if (made !== undefined) place?.before(made);
