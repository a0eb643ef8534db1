// The page in the frame. The reply box is in the page around it: the bridge stands for it.
import 'heyan/define/checker';
import 'heyan/define/library';
import { connectBridge } from 'heyan/host';

const box = connectBridge({ origin: location.origin });
for (const widget of document.querySelectorAll('heyan-checker, heyan-library')) widget.target = box;

/** The page around has the choice of language and appearance; served from one place, it is read from there. */
function follow() {
  const { lang = 'zh-CN', theme = '' } = recall();
  document.documentElement.dataset.theme = theme;
  for (const widget of document.querySelectorAll('heyan-checker, heyan-library')) {
    widget.setAttribute('lang', lang);
    widget.setAttribute('theme', theme);
  }
}
function recall() {
  try {
    return JSON.parse(localStorage.getItem('heyan-demo')) ?? {};
  } catch {
    return {};
  }
}
addEventListener('storage', follow);
follow();
