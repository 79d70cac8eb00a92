/* Keeps the form as a draft: a moment after each change, and when the page is left. */
(function () {
  'use strict';
  if (window.unioncareDraft) { return; }
  window.unioncareDraft = true;
  var waiting = null;
  function form() { var form = document.getElementById('form'); return form && form.querySelector('[id$="saved-at"]') ? form : null; }
  function keep() {
    waiting = null;
    if (form() && window.keepDraft) { window.keepDraft(); }
  }
  document.addEventListener('input', function (event) {
    if (form() && form().contains(event.target)) { clearTimeout(waiting); waiting = setTimeout(keep, 1500); }
  });
  document.addEventListener('change', function (event) {
    if (form() && form().contains(event.target)) { clearTimeout(waiting); waiting = setTimeout(keep, 800); }
  });
  window.addEventListener('pagehide', function () {
    var typed = form();
    if (!typed || waiting === null) { return; }
    var body = new URLSearchParams(new FormData(typed));
    var source = typed.querySelector('script[id$="keep"]');
    if (!source) { return; }
    body.set('jakarta.faces.partial.ajax', 'true');
    body.set('jakarta.faces.source', source.id);
    body.set('jakarta.faces.partial.execute', typed.id);
    body.set(source.id, source.id);
    navigator.sendBeacon(typed.action, body);
  });
  if (window.jQuery) {
    jQuery(document).on('pfAjaxComplete', function () {
      var saved = document.querySelector('[data-saved]');
      var shown = document.getElementById('saved');
      if (saved && shown && saved.dataset.saved) { shown.textContent = saved.dataset.saved; }
    });
  }
})();
