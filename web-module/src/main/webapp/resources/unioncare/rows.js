/* Rows that lead somewhere: a click or Enter opens, arrows move. */
(function () {
  'use strict';
  function prepare() {
    document.querySelectorAll('table.rows tbody tr').forEach(function (row) {
      if (row.querySelector('td:first-child a[href]:not([href="#"])')) { row.tabIndex = 0; }
    });
  }
  function leadsTo(row) { return row && row.querySelector('td:first-child a[href]'); }
  document.addEventListener('click', function (event) {
    var row = event.target.closest('table.rows tr[tabindex]');
    if (row && !event.target.closest('a, button, input, label') && !String(window.getSelection())) { leadsTo(row).click(); }
  });
  document.addEventListener('keydown', function (event) {
    var row = event.target.matches && event.target.matches('table.rows tr[tabindex]') ? event.target : null;
    if (!row) { return; }
    var next = event.key === 'ArrowDown' ? row.nextElementSibling : event.key === 'ArrowUp' ? row.previousElementSibling : null;
    if (event.key === 'Enter') { event.preventDefault(); leadsTo(row).click(); }
    if (next && next.tabIndex === 0) { event.preventDefault(); next.focus(); }
  });
  prepare();
  if (window.jQuery) { jQuery(document).on('pfAjaxComplete', prepare); }
})();
