// Runs in the pane's frame before Office.js: gives Office.js the host of the page around it to talk to.
import './previewWindow';

parent.hjwHost?.install(window);
