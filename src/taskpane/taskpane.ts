// The first script of the pane. It is small on purpose: the functions and the ribbon are ready before React is fetched.
import { watchOffice } from './watchOffice';

const office = watchOffice();

void import('./renderPane').then(({ renderPane }) => {
  const place = document.getElementById('pane');
  if (place === null) throw new Error('The page has no element "pane".');
  renderPane(place, office);
});
