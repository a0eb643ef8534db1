// The page of the helpdesk. It has none of our elements, only its side of the bridge.
import { serveBridge } from 'heyan/host';

document.querySelector('#reply').textContent = '亲，我不能给您退款，但是可以换货，这不是我应该做的';

serveBridge({
  box: '#reply',
  frame: document.querySelector('#side'),
  // Two origins in real life; the demo serves both pages from one.
  origin: location.origin,
});
