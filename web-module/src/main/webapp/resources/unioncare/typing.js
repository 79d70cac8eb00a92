/* What somebody types while an answer is under way stays: the answer may replace the field, not the text. */
(function () {
  'use strict';
  var ajax = window.PrimeFaces && PrimeFaces.ajax;
  if (!ajax) { return; }
  var FIELDS = 'input:not([type=hidden]):not([type=file]):not([type=button]):not([type=submit]), textarea, select';
  var asked = new Map();

  function state(field) { return field.type === 'checkbox' || field.type === 'radio' ? String(field.checked) : field.value; }
  function named() { return Array.from(document.querySelectorAll(FIELDS)).filter(function (field) { return field.id; }); }

  var send = ajax.Request.send;
  ajax.Request.send = function () {
    asked = new Map(named().map(function (field) { return [field.id, state(field)]; }));
    return send.apply(this, arguments);
  };

  var handle = ajax.Response.handle;
  ajax.Response.handle = function () {
    var typed = named().filter(function (field) { return asked.has(field.id) && asked.get(field.id) !== state(field); })
        .map(function (field) {
          var here = document.activeElement === field;
          return {old: field, id: field.id, value: state(field), here: here, from: here ? field.selectionStart : null, to: here ? field.selectionEnd : null};
        });
    var answered = handle.apply(this, arguments);
    typed.forEach(putBack);
    return answered;
  };

  function putBack(kept) {
    var field = document.getElementById(kept.id);
    if (!field || kept.old.isConnected || field.disabled || field.readOnly || state(field) === kept.value) { return; }
    if (field.type === 'checkbox' || field.type === 'radio') {
      field.click();
    } else if (field.matches('select')) {
      choose(field, kept.value);
    } else {
      field.value = kept.value;
      if (kept.here) { goOn(field, kept); }
      field.dispatchEvent(new Event('input', {bubbles: true}));
    }
  }

  function choose(field, value) {
    var list = field.closest('.ui-selectonemenu');
    var widget = list && PrimeFaces.getWidgetById(list.id);
    if (widget) { widget.selectValue(value); } else { field.value = value; field.dispatchEvent(new Event('change', {bubbles: true})); }
  }

  // The browser holds text put back for untouched: leaving the field tells the page that it changed.
  function goOn(field, kept) {
    field.focus({preventScroll: true});
    try { field.setSelectionRange(kept.from, kept.to); } catch (noCaret) { /* a field without one */ }
    var told = false;
    field.addEventListener('change', function () { told = true; }, {once: true});
    field.addEventListener('blur', function () { if (!told) { field.dispatchEvent(new Event('change', {bubbles: true})); } }, {once: true});
  }
})();
