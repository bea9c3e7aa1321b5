// Puts the list of a place's associations where this script stands on another site's page:
// <script src="https://…/embed.js" data-place="seinajoki" data-language="fi" data-title="…" data-height="800" async></script>
(function (script) {
  if (!script || !script.dataset.place) return;
  var language = /^(fi|sv|en)$/.test(script.dataset.language || '') ? script.dataset.language : 'fi';
  var frame = document.createElement('iframe');
  frame.src = new URL('/' + language + '/embed/' + encodeURIComponent(script.dataset.place) + '/associations', script.src).href;
  frame.title = script.dataset.title || 'Yhdistykset';
  frame.width = '100%';
  frame.height = String(parseInt(script.dataset.height, 10) || 800);
  frame.loading = 'lazy';
  script.insertAdjacentElement('afterend', frame);
})(document.currentScript);
