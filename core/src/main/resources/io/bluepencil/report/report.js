'use strict';
(() => {
  const run = JSON.parse(document.getElementById('run').textContent);
  const main = document.getElementById('main');
  const noteCard = document.getElementById('note');
  const PAGE_ROWS = 100;
  const LONG_RUN = 40;
  const CONTEXT = 5;
  const SHORT_LIST = 9;
  const waiting = new Map();
  const open = new Set();

  // ---- Elements. Text only ever becomes text: nothing that was scraped is parsed as markup.
  function element(tag, properties, ...children) {
    const made = document.createElement(tag);
    for (const [name, value] of Object.entries(properties || {})) {
      if (name.startsWith('on')) {
        made.addEventListener(name.slice(2), value);
      } else if (value !== undefined && value !== false) {
        made.setAttribute(name, value === true ? '' : value);
      }
    }
    made.append(...children.flat().filter(child => child !== null && child !== undefined));
    return made;
  }

  const number = value => value.toLocaleString('en-US');
  const count = (value, what) => number(value) + ' ' + what + (value === 1 ? '' : 's');
  const percent = (part, whole) => (whole === 0 ? 0 : 100 * part / whole).toFixed(1) + ' %';

  // ---- What was found
  const files = run.files.map((row, id) => {
    const [name, verdict, length, removed, counts] = row;
    const notes = [];
    for (let i = 0; i < counts.length; i += 4) {
      notes.push({rule: counts[i], label: counts[i + 1], cuts: counts[i + 2], kept: counts[i + 3]});
    }
    return {id, name, verdict, length, removed, notes};
  });

  function total(property, chosen) {
    const totals = new Map();
    for (const file of chosen) {
      for (const note of file.notes) {
        const sum = totals.get(note[property]) || {id: note[property], cuts: 0, kept: 0, files: 0, labels: new Set()};
        sum.cuts += note.cuts;
        sum.kept += note.kept;
        sum.files++;
        sum.labels.add(note.label);
        totals.set(note[property], sum);
      }
    }
    return [...totals.values()].sort((a, b) => b.cuts - a.cuts || b.kept - a.kept || (a.id < b.id ? -1 : 1));
  }

  const cutsOf = (file, state) => file.notes.filter(note => matches(note, state)).reduce((sum, note) => sum + note.cuts, 0);
  const keptOf = (file, state) => file.notes.filter(note => matches(note, state)).reduce((sum, note) => sum + note.kept, 0);

  function matches(note, state) {
    return (state.labels.size === 0 || state.labels.has(note.label)) && (!state.rule || state.rule === note.rule);
  }

  // ---- The state of the page is its address, so that the back button and bookmarks work.
  function readState() {
    const address = new URLSearchParams(location.hash.slice(1));
    const file = address.get('file');
    return {
      file: file === null || !files[file] ? null : Number(file),
      labels: new Set(address.getAll('label')),
      rule: address.get('rule') || '',
      query: address.get('find') || '',
      all: address.has('all'),
      sort: address.get('sort') || 'name',
      page: Math.max(0, Number(address.get('page')) || 0),
    };
  }

  function addressOf(state) {
    const address = new URLSearchParams();
    if (state.file !== null) address.set('file', state.file);
    for (const label of [...state.labels].sort()) address.append('label', label);
    if (state.rule) address.set('rule', state.rule);
    if (state.query) address.set('find', state.query);
    if (state.all) address.set('all', '');
    if (state.sort !== 'name') address.set('sort', state.sort);
    if (state.page) address.set('page', state.page);
    return '#' + address;
  }

  const changed = (state, change) => ({...state, ...change});

  function go(state, focus) {
    const address = addressOf(state);
    if (focus) pendingFocus = focus;
    if (address === (location.hash || '#')) {
      show();
    } else {
      location.hash = address;
    }
  }

  let pendingFocus = null;

  function toggled(labels, label) {
    const result = new Set(labels);
    if (!result.delete(label)) result.add(label);
    return result;
  }

  // ---- All files
  function showRun(state) {
    const found = files.filter(file => (state.all || file.notes.some(note => matches(note, state)))
        && file.name.toLowerCase().includes(state.query.toLowerCase())
        && (!(state.labels.size || state.rule) || file.notes.some(note => matches(note, state))));
    return [
      element('h1', {}, 'What was cut, and why'),
      figures(),
      element('div', {class: 'panels'}, labelPanel(state), rulePanel(state)),
      fileTable(state, found),
    ];
  }

  function figures() {
    const length = files.reduce((sum, file) => sum + file.length, 0);
    const removed = files.reduce((sum, file) => sum + file.removed, 0);
    const none = {labels: new Set(), rule: ''};
    const cuts = files.reduce((sum, file) => sum + cutsOf(file, none), 0);
    const kept = files.reduce((sum, file) => sum + keptOf(file, none), 0);
    const figure = (value, what) => element('div', {}, element('dt', {}, what), element('dd', {}, value));
    return element('dl', {class: 'figures'},
        figure(number(files.length), files.length === 1 ? 'file' : 'files'),
        figure(number(files.filter(file => file.removed > 0).length), 'changed'),
        figure(number(cuts), cuts === 1 ? 'cut' : 'cuts'),
        figure(percent(removed, length), 'of the characters'),
        figure(number(kept), 'marked and kept'));
  }

  function labelPanel(state) {
    return panel('Labels', 'label', state, id => state.labels.has(id), id => ({labels: toggled(state.labels, id)}), {labels: new Set()});
  }

  function rulePanel(state) {
    return panel('Rules', 'rule', state, id => state.rule === id, id => ({rule: state.rule === id ? '' : id}), {rule: ''});
  }

  function panel(title, property, state, isChosen, choose, none) {
    const totals = total(property, files);
    const most = Math.max(1, ...totals.map(sum => sum.cuts + sum.kept));
    const row = (sum, at) => element('li', {class: at >= SHORT_LIST && !isChosen(sum.id) ? 'more' : undefined}, element('button', {
      id: property + '-' + sum.id, class: 'bar', type: 'button', 'aria-pressed': String(isChosen(sum.id)),
      title: property === 'rule' ? run.rules[sum.id] : undefined,
      onclick: () => go(changed(state, {...choose(sum.id), page: 0}), property + '-' + sum.id),
    }, element('span', {class: 'name'}, sum.id), meter(sum, most),
    element('span', {class: 'value'}, number(sum.cuts), sum.kept ? element('small', {}, ' +' + number(sum.kept) + ' kept') : null)));
    const chosen = totals.some(sum => isChosen(sum.id));
    const made = element('section', {class: open.has(property) ? 'panel open' : 'panel'},
        element('h2', {}, title, chosen ? textButton('choose none', () => go(changed(state, {...none, page: 0}), 'main')) : null),
        totals.length ? element('ul', {}, totals.map(row)) : element('p', {class: 'empty'}, 'Nothing was marked.'));
    if (totals.length > SHORT_LIST) {
      made.append(textButton('all ' + totals.length, () => {
        open.add(property);
        made.classList.add('open');
        made.querySelectorAll('button.bar')[SHORT_LIST].focus();
      }));
    }
    return made;
  }

  const textButton = (text, onclick) => element('button', {class: 'clear', type: 'button', onclick}, text);

  function meter(sum, most) {
    const bar = element('span', {class: 'meter', 'aria-hidden': 'true'}, element('i', {}), element('i', {class: 'kept'}));
    bar.children[0].style.width = 100 * sum.cuts / most + '%';
    bar.children[1].style.width = 100 * sum.kept / most + '%';
    return bar;
  }

  const ORDERS = {
    name: () => 0,
    cuts: state => (a, b) => cutsOf(b, state) - cutsOf(a, state) || a.id - b.id,
    share: () => (a, b) => b.removed / (b.length || 1) - a.removed / (a.length || 1) || a.id - b.id,
  };

  function fileTable(state, found) {
    const sorted = state.sort === 'name' || !ORDERS[state.sort] ? found : [...found].sort(ORDERS[state.sort](state));
    const pages = Math.max(1, Math.ceil(sorted.length / PAGE_ROWS));
    const page = Math.min(state.page, pages - 1);
    const rows = sorted.slice(page * PAGE_ROWS, (page + 1) * PAGE_ROWS).map(file => fileRow(state, file));
    const head = (id, text) => element('th', {scope: 'col', class: id, 'aria-sort': state.sort === id ? (id === 'name' ? 'ascending' : 'descending') : undefined},
        element('button', {id: 'sort-' + id, type: 'button', onclick: () => go(changed(state, {sort: id, page: 0}), 'sort-' + id)}, text));
    return element('section', {class: 'files'},
        element('h2', {}, 'Files', element('span', {class: 'hint', role: 'status'}, ' ' + number(found.length) + ' of ' + number(files.length))),
        element('div', {class: 'tools'}, search(state), everything(state)),
        rows.length
          ? element('table', {}, element('thead', {}, element('tr', {}, head('name', 'File'), head('cuts', 'Cuts'), head('share', 'Share'), element('th', {scope: 'col', class: 'labels'}, 'Labels'))),
              element('tbody', {}, rows))
          : element('p', {class: 'empty'}, 'No file is like that.'),
        pages > 1 ? pager(state, page, pages) : null);
  }

  function search(state) {
    const input = element('input', {id: 'find', type: 'search', value: state.query, autocomplete: 'off', spellcheck: 'false',
      oninput: () => {
        history.replaceState(null, '', addressOf(changed(state, {query: input.value, page: 0})));
        pendingFocus = 'find';
        show();
      }});
    return element('label', {}, 'Find ', input);
  }

  function everything(state) {
    const box = element('input', {id: 'all', type: 'checkbox', onchange: () => go(changed(state, {all: box.checked, page: 0}), 'all')});
    box.checked = state.all;
    return element('label', {}, box, ' also files without marks');
  }

  function fileRow(state, file) {
    const labels = total('label', [file]);
    const share = element('span', {class: 'meter', 'aria-hidden': 'true'}, element('i', {}));
    share.firstChild.style.width = 100 * file.removed / (file.length || 1) + '%';
    const odd = file.verdict === 'clean' || file.verdict === 'cleaned' ? null : element('span', {class: 'verdict'}, file.verdict);
    return element('tr', {},
        element('th', {scope: 'row'}, element('a', {href: addressOf(changed(state, {file: file.id, page: 0}))}, element('bdi', {}, file.name)), odd),
        element('td', {class: 'cuts'}, number(cutsOf(file, state))),
        element('td', {class: 'share'}, share, percent(file.removed, file.length)),
        element('td', {class: 'labels'}, labels.map(sum => element('span', {class: sum.cuts ? 'tag' : 'tag kept'}, sum.id))));
  }

  function pager(state, page, pages) {
    const link = (to, text) => to < 0 || to >= pages ? element('span', {'aria-disabled': 'true'}, text)
        : element('a', {href: addressOf(changed(state, {page: to}))}, text);
    return element('nav', {class: 'pager', 'aria-label': 'Pages'}, link(page - 1, '← back'),
        element('span', {}, 'page ' + number(page + 1) + ' of ' + number(pages)), link(page + 1, 'on →'));
  }

  // ---- One file
  function showFile(state) {
    const file = files[state.file];
    const body = element('div', {class: 'proof', 'aria-busy': 'true'}, element('p', {class: 'empty'}, 'Loading …'));
    load(file).then(data => body.replaceChildren(...proof(state, data)), error => body.replaceChildren(element('p', {class: 'empty', role: 'alert'}, error.message)))
        .then(() => body.removeAttribute('aria-busy'));
    return [
      element('nav', {class: 'crumbs', 'aria-label': 'Files'}, element('a', {href: addressOf(changed(state, {file: null}))}, 'All files'), step(state, -1, '← previous'), step(state, 1, 'next →')),
      element('h1', {class: 'file'}, element('bdi', {}, file.name)),
      element('p', {class: 'hint'}, file.verdict + ', ' + count(cutsOf(file, {labels: new Set(), rule: ''}), 'cut') + ', '
          + percent(file.removed, file.length) + ' of ' + count(file.length, 'character')),
      file.notes.length ? filters(state, file) : null,
      body,
    ];
  }

  function step(state, by, text) {
    let id = state.file + by;
    const shown = file => file.notes.some(note => matches(note, state)) && file.name.toLowerCase().includes(state.query.toLowerCase());
    while (files[id] && !shown(files[id])) id += by;
    return files[id] ? element('a', {href: addressOf(changed(state, {file: id})), title: files[id].name}, text)
        : element('span', {'aria-disabled': 'true'}, text);
  }

  function filters(state, file) {
    const missing = [...state.labels].filter(id => !file.notes.some(note => note.label === id)).map(id => ({id, cuts: 0, kept: 0}));
    return element('div', {class: 'filters', role: 'group', 'aria-label': 'Labels'},
        [...total('label', [file]), ...missing].map(sum => element('button', {
          id: 'label-' + sum.id, class: 'chip', type: 'button', 'aria-pressed': String(state.labels.has(sum.id)),
          onclick: () => go(changed(state, {labels: toggled(state.labels, sum.id)}), 'label-' + sum.id),
        }, sum.id, element('small', {}, ' ' + number(sum.cuts + sum.kept)))),
        state.rule ? element('button', {class: 'chip', type: 'button', 'aria-pressed': 'true', onclick: () => go(changed(state, {rule: ''}), 'main')}, state.rule + ' ×') : null,
        element('button', {class: 'chip plain', type: 'button', onclick: () => jump(1)}, 'next mark ', element('kbd', {}, 'n')),
        element('button', {class: 'chip plain turn', type: 'button', 'aria-pressed': 'false', onclick: event => turn(event.currentTarget)}, 'show the result'));
  }

  function turn(button) {
    const result = main.classList.toggle('result');
    button.setAttribute('aria-pressed', String(result));
  }

  function load(file) {
    if (!file.notes.length) {
      return Promise.reject(new Error('Nothing is marked in this file: what comes out is what went in.'));
    }
    const inline = document.getElementById('document-' + file.id);
    if (inline) {
      return Promise.resolve(JSON.parse(inline.textContent));
    }
    return new Promise((resolve, reject) => {
      waiting.set(file.id, resolve);
      const failure = () => reject(new Error('data/' + file.id + '.js is not there. Keep the folder “data” beside this page.'));
      document.head.append(element('script', {src: 'data/' + file.id + '.js', onerror: failure}));
    });
  }

  window.bluepencil = (id, data) => {
    const resolve = waiting.get(id);
    waiting.delete(id);
    if (resolve) resolve(data);
  };

  function proof(state, data) {
    const seen = new Set();
    const rows = [element('div', {class: 'row head', 'aria-hidden': 'true'}, element('span', {}), element('span', {}, 'Before'), element('span', {}, 'After'))];
    let line = 1;
    let plain = [];
    const flush = last => {
      if (plain.length > LONG_RUN) {
        const hidden = plain.splice(rows.length > 1 ? CONTEXT : 0, plain.length - (rows.length > 1 ? CONTEXT : 0) - (last ? 0 : CONTEXT));
        const at = rows.length > 1 ? CONTEXT : 0;
        const more = element('button', {class: 'row gap', type: 'button', onclick: () => more.replaceWith(...hidden)}, count(hidden.length, 'line') + ' without a mark');
        plain.splice(at, 0, more);
      }
      rows.push(...plain);
      plain = [];
    };
    for (const stretches of data.lines) {
      if (typeof stretches === 'number') {
        plain.push(element('p', {class: 'row gap'}, count(stretches, 'line') + ' without a mark, not in this report'));
        line += stretches;
        continue;
      }
      const row = lineRow(state, data.notes, stretches, line++, seen);
      if (stretches.some(Array.isArray)) {
        flush(false);
        rows.push(row);
      } else {
        plain.push(row);
      }
    }
    flush(true);
    return rows;
  }

  function lineRow(state, notes, stretches, line, seen) {
    const before = element('span', {class: 'before', dir: 'auto'});
    const after = element('span', {class: 'after', dir: 'auto'});
    let left = '';
    let touched = false;
    for (const stretch of stretches) {
      if (!Array.isArray(stretch)) {
        before.append(stretch);
        after.append(stretch);
        left += stretch;
        continue;
      }
      const note = notes[stretch[0]];
      before.append(marked(state, note, stretch[1], !seen.has(note)));
      seen.add(note);
      if (note.cut) {
        touched = true;
        after.append(element('span', {class: 'caret', 'aria-hidden': 'true'}, '‸'));
      } else {
        after.append(stretch[1]);
        left += stretch[1];
      }
    }
    const gone = touched && left.trim() === '';
    if (gone) after.replaceChildren();
    return element('div', {class: 'row' + (touched ? ' touched' : '') + (gone ? ' gone' : '')}, element('span', {class: 'number'}, String(line)), before, after);
  }

  function marked(state, note, text, first) {
    const mark = element(note.cut ? 'del' : 'mark', {
      class: matches(note, state) ? undefined : 'dim', tabindex: first ? '0' : '-1', 'aria-describedby': 'note',
      onmouseenter: () => showNote(mark, note), onmouseleave: hideNote,
      onfocus: () => showNote(mark, note), onblur: hideNote, onclick: () => showNote(mark, note),
    }, text);
    return mark;
  }

  // ---- The reason of a mark
  function showNote(mark, note) {
    const lines = note.first === note.last ? 'line ' + note.first : 'lines ' + note.first + '–' + note.last;
    noteCard.replaceChildren(
        element('p', {class: 'fate'}, element('strong', {}, (note.cut ? 'cut: ' : 'kept: ') + note.label), ' ' + lines),
        element('p', {}, note.reason),
        note.evidence ? element('p', {class: 'evidence'}, note.evidence) : '',
        note.cut ? '' : element('p', {}, 'It stays: ' + note.kept + '.'),
        element('p', {class: 'rule'}, 'rule ', element('code', {}, note.rule), ', ' + note.confidence + ' confidence'));
    noteCard.hidden = false;
    place(mark.getClientRects()[0]);
  }

  function place(box) {
    noteCard.style.left = noteCard.style.top = '';
    if (!box || matchMedia('(max-width: 46rem)').matches) {
      return;
    }
    const room = document.documentElement.clientWidth - noteCard.offsetWidth - 12;
    const below = box.bottom + 8;
    const fits = below + noteCard.offsetHeight < document.documentElement.clientHeight;
    noteCard.style.left = Math.max(12, Math.min(box.left, room)) + 'px';
    noteCard.style.top = (fits ? below : Math.max(8, box.top - noteCard.offsetHeight - 8)) + 'px';
  }

  function hideNote() {
    noteCard.hidden = true;
  }

  function jump(by) {
    const marks = [...document.querySelectorAll('.proof [tabindex="0"]:not(.dim)')];
    const at = marks.indexOf(document.activeElement);
    const next = marks[at < 0 ? (by > 0 ? 0 : marks.length - 1) : (at + by + marks.length) % marks.length];
    if (next) {
      next.scrollIntoView({block: 'center'});
      next.focus({preventScroll: true});
    }
  }

  document.addEventListener('keydown', event => {
    if (event.key === 'Escape') hideNote();
    if (event.ctrlKey || event.metaKey || event.altKey || /^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)) return;
    if (event.key === 'n') jump(1);
    if (event.key === 'p') jump(-1);
  });
  addEventListener('scroll', () => {
    if (document.activeElement && document.activeElement.matches('.proof *') && !noteCard.hidden) {
      place(document.activeElement.getClientRects()[0]);
    }
  }, {passive: true});

  // ---- Showing
  let shownFile;

  function show() {
    const state = readState();
    hideNote();
    const where = state.file === null ? '' : files[state.file].name + ' – ';
    document.title = where + run.title + ' – Bluepencil';
    main.replaceChildren(...(state.file === null ? showRun(state) : showFile(state)).filter(Boolean));
    const focus = pendingFocus && document.getElementById(pendingFocus);
    if (focus) {
      focus.focus({preventScroll: true});
      if (focus.id === 'find') focus.setSelectionRange(focus.value.length, focus.value.length);
    } else if (shownFile !== undefined && shownFile !== state.file) {
      main.focus({preventScroll: true});
      scrollTo(0, 0);
    }
    pendingFocus = null;
    shownFile = state.file;
  }

  addEventListener('hashchange', show);
  show();
})();
