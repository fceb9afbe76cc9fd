/* Runs in a page under test: tells its parent what is too wide, what overlaps, and what was fetched. */
var refused = [];
document.addEventListener('securitypolicyviolation', function (event) { refused.push('refused ' + event.blockedURI); });
window.addEventListener('load', function () {
  var found = [];
  var wide = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth > wide) { found.push('page is ' + document.documentElement.scrollWidth + ' wide'); }
  document.querySelectorAll('main *').forEach(function (element) {
    var box = element.getBoundingClientRect();
    if (box.width && box.right > wide + 1 && !element.closest('.scroll, details:not([open])')) {
      found.push('too wide: ' + element.tagName + ' ' + element.textContent.slice(0, 40));
    }
  });
  function overlaps(all) {
    /* What a closed fold hides has a place all the same. */
    var elements = all.filter(function (element) { return element.checkVisibility({ contentVisibilityAuto: true }) && !(element.closest('details:not([open])') && element.tagName !== 'SUMMARY'); });
    var boxes = elements.map(function (element) { return element.getBoundingClientRect(); });
    for (var i = 0; i < boxes.length; i++) {
      for (var j = i + 1; j < boxes.length; j++) {
        var across = Math.min(boxes[i].right, boxes[j].right) - Math.max(boxes[i].left, boxes[j].left);
        var down = Math.min(boxes[i].bottom, boxes[j].bottom) - Math.max(boxes[i].top, boxes[j].top);
        if (across > 1 && down > 2 && boxes[i].width && boxes[j].width) {
          found.push('overlap: ' + elements[i].textContent + ' | ' + elements[j].textContent);
        }
      }
    }
  }
  /* Turned labels have boxes that overlap where their letters do not. */
  document.querySelectorAll('svg').forEach(function (svg) { overlaps(Array.from(svg.querySelectorAll('text:not([transform])'))); });
  overlaps(Array.from(document.querySelectorAll('h1, h2, h3, p, th, td, dt, dd, .key span, .tile span, .tile b, header button, summary')));
  performance.getEntriesByType('resource').forEach(function (entry) {
    if (!entry.name.startsWith('data:')) { found.push('fetched ' + entry.name); }
  });
  parent.postMessage(found.concat(refused), '*');
});
