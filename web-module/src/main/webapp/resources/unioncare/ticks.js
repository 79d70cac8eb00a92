/* Boxes to tick in a list: a page of them, some of them, or everything the filter leaves. */
(function () {
  'use strict';
  function form() { return document.getElementById('rows'); }
  function boxes() { return Array.from(form().querySelectorAll('input.tick[name=tick]')); }
  function whole() { return form().querySelector('input[name=whole]'); }
  function show() {
    var bar = form() && form().querySelector('.choice');
    if (!bar) { return; }
    var all = !whole().disabled;
    boxes().forEach(function (box) { box.disabled = all; if (all) { box.checked = true; } });
    var ticked = boxes().filter(function (box) { return box.checked; }).length;
    var said = bar.querySelector('.said');
    var words = all ? said.dataset.whole : ticked ? said.dataset.some.replace('{0}', ticked) : said.dataset.none;
    if (said.textContent !== words) { said.textContent = words; }
    bar.querySelector('[data-untick]').hidden = ticked === 0;
    var more = bar.querySelector('button[data-whole]');
    if (more) { more.hidden = all; }
    var head = form().querySelector('[data-tick-page]');
    head.checked = ticked > 0 && ticked === boxes().length;
    head.indeterminate = ticked > 0 && ticked < boxes().length;
  }
  document.addEventListener('change', function (event) {
    if (event.target.matches('[data-tick-page]')) {
      whole().disabled = true;
      boxes().forEach(function (box) { box.checked = event.target.checked; });
    }
    if (event.target.matches('.tick')) { show(); }
  });
  document.addEventListener('click', function (event) {
    var button = event.target.closest('#rows [data-whole], #rows [data-untick]');
    if (!button || !button.matches('button')) { return; }
    whole().disabled = !button.matches('[data-whole]');
    if (whole().disabled) { boxes().forEach(function (box) { box.checked = false; }); }
    show();
  });
})();
