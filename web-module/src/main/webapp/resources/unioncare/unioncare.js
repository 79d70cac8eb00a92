/* The manners of every page: / searches, Esc closes, idle sessions are announced, nothing typed is lost. */
(function () {
  'use strict';
  var main = document.getElementById('content');
  var words = {};
  document.querySelectorAll('#words [data-word]').forEach(function (word) { words[word.dataset.word] = word.textContent; });

  function typing(target) {
    return target.closest && target.closest('input, textarea, select, [contenteditable=true], .ui-selectonemenu');
  }

  // A dialog stands fixed to the window and has no parent to ask.
  function shows(one) { return one.offsetWidth > 0 && getComputedStyle(one).visibility === 'visible'; }

  // A list that opens or closes under an animation can be caught half open by a quick hand.
  if (window.PrimeFaces) { PrimeFaces.utils.disableAnimations(); }

  // ---- keys
  document.addEventListener('keydown', function (event) {
    if (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !typing(event.target)) {
      var find = document.getElementById('find');
      if (find) { event.preventDefault(); find.focus(); find.select(); }
    }
    if (event.key === 'Escape') {
      closeDrawer();
      document.querySelectorAll('details.me[open]').forEach(function (menu) { menu.open = false; });
      var last = Array.from(document.querySelectorAll('.ui-dialog')).filter(shows).pop();
      var close = last && last.querySelector('.ui-dialog-titlebar-close');
      if (close && !event.defaultPrevented) { close.click(); }
    }
  });
  document.addEventListener('click', function (event) {
    document.querySelectorAll('details.me[open]').forEach(function (menu) {
      if (!menu.contains(event.target)) { menu.open = false; }
    });
    var link = event.target.closest('[data-field]');
    if (link) {
      event.preventDefault();
      focusOn(link.dataset.field);
    }
  });

  function focusOn(id) {
    var field = document.getElementById(id);
    if (!field) { return; }
    var input = field.matches('input, textarea, select') ? field : field.querySelector('input:not([type=hidden]), textarea, select, [tabindex]');
    (input || field).focus();
    field.scrollIntoView({block: 'center'});
  }

  // ---- tables as cards: a label with nothing beside it is left out, sums carry the name of their column
  function tidy() {
    document.querySelectorAll('.cards td[data-label], .cards-table td[data-label], .ui-datatable-reflow .ui-datatable-data > tr > td').forEach(function (cell) {
      var title = cell.querySelector('.ui-column-title');
      var text = cell.textContent.slice(title ? title.textContent.length : 0).trim();
      cell.classList.toggle('void', !text && !cell.querySelector('input, button, img, .bar'));
    });
    document.querySelectorAll('.ui-datatable-reflow tfoot td').forEach(function (cell) {
      var head = cell.closest('table').querySelectorAll('thead th')[cell.cellIndex];
      if (cell.cellIndex > 0 && head) { cell.dataset.label = head.textContent.trim(); }
      cell.classList.toggle('void', !cell.textContent.trim());
    });
  }
  tidy();

  // ---- faults in the order in which their fields stand on the page
  function inOrder() {
    document.querySelectorAll('.faults ul').forEach(function (list) {
      var place = function (fault) { return document.getElementById(fault.querySelector('[data-field]').dataset.field); };
      Array.from(list.children).sort(function (one, other) {
        var a = place(one), b = place(other);
        return !a ? 1 : !b || a === b ? -1 : a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
      }).forEach(function (fault) { list.appendChild(fault); });
    });
  }
  inOrder();

  // ---- files: the name of the chosen one beside the button
  document.addEventListener('change', function (event) {
    var chosen = event.target.matches('input[type=file]') && event.target.parentNode.querySelector('[data-chosen]');
    if (chosen) { chosen.textContent = event.target.files.length ? event.target.files[0].name : chosen.dataset.chosen; }
  });

  // ---- the menu as a drawer
  var burger = document.getElementById('burger');
  var side = document.getElementById('side');
  var veil = document.getElementById('veil');
  function closeDrawer() {
    if (document.body.classList.contains('drawer')) {
      document.body.classList.remove('drawer');
      burger.setAttribute('aria-expanded', 'false');
      burger.focus();
    }
  }
  if (burger) {
    burger.addEventListener('click', function () {
      var open = document.body.classList.toggle('drawer');
      burger.setAttribute('aria-expanded', String(open));
      if (open) { var first = side.querySelector('a'); if (first) { first.focus(); } }
    });
    veil.addEventListener('click', closeDrawer);
  }

  // ---- money and resident numbers while they are typed
  document.addEventListener('focusout', function (event) {
    var field = event.target;
    if (field.matches('input.money')) {
      var plain = field.value.normalize('NFKC').replace(/[,\s]/g, '');
      if (/^-?\d+(\.\d{0,2})?$/.test(plain)) {
        var parts = plain.split('.');
        field.value = parts[0].replace(/\B(?=(\d{3})+(?!\d))/g, ',') + '.' + ((parts[1] || '') + '00').slice(0, 2);
      }
    }
    if (field.matches('input.resident-id')) {
      field.value = field.value.normalize('NFKC').replace(/\s/g, '').toUpperCase();
      // A moment later, so that what is about to be clicked does not move away under the pointer.
      setTimeout(function () { tell(field, doubt(field.value)); }, 300);
    }
  });
  document.addEventListener('input', function (event) {
    var field = event.target;
    if (field.matches('input.resident-id')) {
      var plain = field.value.normalize('NFKC').replace(/\s/g, '').toUpperCase();
      tell(field, plain.length === 18 ? doubt(plain) : '');
    }
  });
  function doubt(number) {
    if (!number) { return ''; }
    if (!/^\d{17}[\dX]$/.test(number)) { return words.residentId; }
    var sum = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2].reduce(function (total, weight, i) { return total + weight * number[i]; }, 0);
    return '10X98765432'[sum % 11] === number[17] ? '' : words.checkDigit;
  }
  function tell(field, sentence) {
    if (!field.isConnected) { return; }
    var box = field.parentNode.querySelector('.doubt');
    if (!box && sentence) {
      box = document.createElement('span');
      box.className = 'doubt';
      box.setAttribute('role', 'status');
      field.insertAdjacentElement('afterend', box);
    }
    if (box) { box.textContent = sentence; }
  }

  // ---- work that takes time
  var asked = 0;
  var slow = null;
  if (window.jQuery) {
    jQuery(document).on('pfAjaxSend', function () {
      asked++;
      touched = Date.now();
      if (!slow) { slow = setTimeout(function () { document.body.classList.add('busy'); document.querySelector('#working .sr').textContent = words.working; }, 400); }
    }).on('pfAjaxComplete', function (event, xhr) {
      if (xhr && /<redirect url="[^"]*\/sign-in\.xhtml/.test(xhr.responseText || '')) { unioncare.expired(); }
      asked = Math.max(0, asked - 1);
      tidy();
      inOrder();
      goOn();
      if (asked === 0) { clearTimeout(slow); slow = null; document.body.classList.remove('busy'); document.querySelector('#working .sr').textContent = ''; }
      var faults = document.querySelector('.faults, #said .ui-messages-error, #said .ui-messages-warn');
      if (faults && faults !== shown) { faults.scrollIntoView({block: 'nearest'}); }
      shown = faults;
    }).on('pfAjaxError', function (event, xhr) {
      var text = (xhr && xhr.responseText) || '';
      if (xhr && (xhr.status === 401 || text.indexOf('data-sign-in') >= 0)) {
        unioncare.expired();
      } else {
        note(xhr && xhr.status > 0 ? words.fault : words.offline, 'bad');
      }
    });
  }
  var shown = null;

  // ---- a note at the bottom, which stays until it is closed
  function note(text, tone, button, act) {
    var box = document.getElementById('note') || document.body.appendChild(document.createElement('div'));
    box.id = 'note';
    box.className = 'note t-' + (tone || 'info');
    box.setAttribute('role', 'alert');
    box.textContent = text;
    var close = document.createElement('button');
    close.type = 'button';
    close.className = 'btn';
    close.textContent = button || words.close;
    close.addEventListener('click', function () { box.remove(); if (act) { act(); } });
    box.appendChild(close);
  }

  // ---- the session: people at work keep it, idle ones are told, what they typed is kept for their return
  var touched = Date.now();
  var busyHands = false;
  var minutes = main ? Number(main.dataset.idleMinutes) : 0;
  var shelf = main ? 'unioncare:' + main.dataset.account + ':' + location.pathname + location.search : '';
  ['input', 'keydown', 'pointerdown'].forEach(function (kind) { document.addEventListener(kind, function () { busyHands = true; }, {passive: true}); });
  function keepAlive() {
    busyHands = false;
    return fetch(document.querySelector('link[rel=icon]').href + '?' + Date.now(), {credentials: 'same-origin', cache: 'no-store'})
        .then(function () { touched = Date.now(); }, function () {});
  }
  function fields() {
    return Array.from(main.querySelectorAll('form input[name], form textarea[name], form select[name]')).filter(function (field) {
      return field.type !== 'password' && field.type !== 'file' && field.name.indexOf('jakarta.faces') !== 0 && !/_SUBMIT$/.test(field.name) && !/^\w+$/.test(field.form.id === field.name ? field.name : '-');
    });
  }
  function written(list) {
    return list.map(function (field) { return [field.name, field.type, field.type === 'checkbox' || field.type === 'radio' ? [field.value, field.checked] : field.value]; });
  }
  function fill(kept, list) {
    var changed = 0;
    kept.forEach(function (entry) {
      list.filter(function (field) { return field.name === entry[0] && field.type === entry[1]; }).forEach(function (field) {
        if (Array.isArray(entry[2])) {
          if (field.value === entry[2][0] && field.checked !== entry[2][1]) { field.click(); changed++; }
        } else if (field.value !== entry[2]) {
          field.value = entry[2];
          field.dispatchEvent(new Event('change', {bubbles: true}));
          changed++;
        }
      });
    });
    if (changed) { note(words.kept, 'info'); }
  }
  // A dialog is opened again by the button that opened it; what was typed goes only into the same dialog.
  var opener = null;
  var unfinished = null;
  document.addEventListener('click', function (event) {
    var button = event.target.closest('button, a');
    if (button && !button.closest('.ui-dialog, .note')) { opener = {id: button.id, words: button.textContent.trim()}; }
    setTimeout(goOn, 0);
  }, true);
  function dialog() { return Array.from(main.querySelectorAll('.ui-dialog')).filter(shows).pop(); }
  function titleOf(one) { return one.querySelector('.ui-dialog-title').textContent.trim(); }
  function inside(one) { return fields().filter(function (field) { return one.contains(field); }); }
  function goOn() {
    var open = unfinished && dialog();
    if (open && titleOf(open) === unfinished.title) {
      var kept = unfinished.fields;
      unfinished = null;
      fill(kept, inside(open));
    }
  }
  function reopen() {
    var button = unfinished && unfinished.opener && document.getElementById(unfinished.opener.id);
    if (button && button.textContent.trim() === unfinished.opener.words) { button.click(); }
  }
  function shelve() {
    if (!main) { return; }
    var open = dialog();
    var kept = {fields: written(fields().filter(function (field) { return !field.closest('.ui-dialog'); }))};
    if (open) { kept.dialog = {title: titleOf(open), opener: opener, fields: written(inside(open))}; }
    if (open || kept.fields.length) { sessionStorage.setItem(shelf, JSON.stringify(kept)); }
  }
  function unshelve() {
    var kept = JSON.parse(sessionStorage.getItem(shelf) || 'null');
    if (!kept) { return; }
    sessionStorage.removeItem(shelf);
    fill(kept.fields, fields());
    unfinished = kept.dialog;
    if (unfinished) { window.jQuery(function () { setTimeout(reopen, 0); }); }
  }
  if (main && minutes > 0) {
    unshelve();
    setInterval(function () {
      var idle = (Date.now() - touched) / 60000;
      if (busyHands && idle >= Math.min(4, minutes / 3)) {
        keepAlive();
      } else if (idle >= minutes) {
        unioncare.expired();
      } else if (idle >= minutes - 2 && !document.getElementById('note')) {
        note(words.idle.replace('{0}', Math.max(1, Math.ceil(minutes - idle))), 'warn', words.stay, keepAlive);
      }
    }, 20000);
  }

  window.unioncare = {
    /** The session is over: keeps what was typed and opens the page anew, by way of sign-in. */
    expired: function () { shelve(); location.reload(); },
    /** Something unexpected: says the number that stands in the log. */
    fault: function (number) { note(words.fault + ' ' + words.number + ' ' + number, 'bad'); },
    /** A refusal that no page expected. */
    refused: function (sentence) { note(sentence, 'bad'); },
    note: note
  };
})();
