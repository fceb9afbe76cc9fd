'use strict';
(function () {
  var root = document.documentElement;
  var tip = document.getElementById('tip');

  /* Hover values: the charts' titles, shown at once and for fingers too. Without this script browsers show them late. */
  document.querySelectorAll('svg title').forEach(function (title) {
    title.parentNode.setAttribute('data-tip', title.textContent);
    title.remove();
  });
  function show(event) {
    var mark = event.target.closest ? event.target.closest('[data-tip]') : null;
    tip.hidden = !mark;
    if (mark) {
      tip.textContent = mark.getAttribute('data-tip');
      var room = window.innerWidth - tip.offsetWidth - 8;
      tip.style.left = Math.max(8, Math.min(event.clientX + 12, room)) + 'px';
      var above = event.clientY - tip.offsetHeight - 10;
      tip.style.top = (above < 8 ? event.clientY + 18 : above) + 'px';
    }
  }
  document.addEventListener('pointermove', show);
  document.addEventListener('pointerdown', show);
  document.addEventListener('scroll', function () { tip.hidden = true; }, true);

  /* Tables: a click on a heading sorts by it, a second one the other way. */
  document.querySelectorAll('table.data').forEach(function (table) {
    var heads = Array.from(table.tHead.rows[0].cells);
    heads.forEach(function (head, column) {
      head.querySelector('button').addEventListener('click', function () {
        var figures = head.classList.contains('n');
        var before = head.getAttribute('aria-sort');
        var order = before ? (before === 'ascending' ? -1 : 1) : (figures ? -1 : 1);
        heads.forEach(function (other) { other.removeAttribute('aria-sort'); });
        head.setAttribute('aria-sort', order > 0 ? 'ascending' : 'descending');
        var body = table.tBodies[0];
        var key = function (row) {
          var cell = row.cells[column];
          return cell ? cell.getAttribute('data-key') || '' : '';
        };
        Array.from(body.rows).sort(function (a, b) {
          var x = key(a), y = key(b);
          var p = parseFloat(x), q = parseFloat(y);
          if (figures && isNaN(p) !== isNaN(q)) { return isNaN(p) ? 1 : -1; }
          return order * (figures && !isNaN(p) ? p - q : x.localeCompare(y, 'en', { numeric: true }));
        }).forEach(function (row) { body.appendChild(row); });
      });
    });
  });

  /* Light or dark: the system's, until somebody chooses. */
  var button = document.getElementById('theme');
  var dark = window.matchMedia('(prefers-color-scheme: dark)');
  function isDark() {
    var chosen = root.getAttribute('data-theme');
    return chosen ? chosen === 'dark' : dark.matches;
  }
  function label() { button.textContent = isDark() ? 'light' : 'dark'; }
  button.addEventListener('click', function () {
    root.setAttribute('data-theme', isDark() ? 'light' : 'dark');
    label();
  });
  dark.addEventListener('change', label);
  label();
  button.hidden = false;
})();
