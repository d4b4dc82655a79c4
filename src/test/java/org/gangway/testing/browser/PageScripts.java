package org.gangway.testing.browser;

/** Questions to a page. */
final class PageScripts {

    /** Whether Flow has started and waits for nothing. */
    static final String SETTLED = """
            () => {
                const clients = window.Vaadin && window.Vaadin.Flow && window.Vaadin.Flow.clients;
                if (!clients) return document.readyState === 'complete' && !document.querySelector('[id=outlet]');
                const known = Object.values(clients).filter(client => client.isActive);
                const bar = document.querySelector('.v-loading-indicator');
                const idle = known.length > 0 && known.every(client => !client.isActive())
                        && !(bar && bar.style.display !== 'none');
                // a click is sent a moment after it happened
                window.gangwayIdle = idle ? (window.gangwayIdle || 0) + 1 : 0;
                if (window.gangwayIdle < 4) return false;
                window.gangwayIdle = 0;
                return true;
            }
            """;

    /** Every text that can be read on the page or heard from it, shadow roots included. */
    static final String TEXTS = """
            () => {
                const found = new Set();
                const add = text => { const plain = (text || '').replace(/\\s+/g, ' ').trim(); if (plain) found.add(plain); };
                const seen = element => element.checkVisibility({visibilityProperty: true, opacityProperty: false});
                const walk = node => {
                    if (node.nodeType === Node.TEXT_NODE) { add(node.textContent); return; }
                    if (node.nodeType === Node.ELEMENT_NODE) {
                        if (['SCRIPT', 'STYLE', 'TEMPLATE', 'NOSCRIPT', 'SLOT'].includes(node.localName.toUpperCase())
                                && node.localName !== 'slot') return;
                        if (node.localName !== 'slot' && !seen(node)) return;
                        for (const name of ['aria-label', 'placeholder', 'title', 'alt']) add(node.getAttribute(name));
                        if (node.shadowRoot) node.shadowRoot.childNodes.forEach(walk);
                    }
                    if (node.localName === 'slot' && node.assignedNodes().length > 0) return;
                    node.childNodes.forEach(walk);
                };
                walk(document.body);
                add(document.title);
                return [...found];
            }
            """;

    /** How tall everything is that scrolls inside the frame, and the frame around it. */
    static final String HEIGHT = """
            () => {
                const inner = [...document.querySelectorAll('vaadin-app-layout, vaadin-app-layout *')]
                        .flatMap(e => [e, ...(e.shadowRoot ? e.shadowRoot.querySelectorAll('*') : [])])
                        .filter(e => ['auto', 'scroll'].includes(getComputedStyle(e).overflowY))
                        .map(e => e.scrollHeight - e.clientHeight);
                return Math.min(4000, window.innerHeight + Math.max(0, ...inner));
            }
            """;

    /** Lists that are to be fetched as they are scrolled and are taller than the window: they fetch everything. */
    static final String ENDLESS = """
            () => [...document.querySelectorAll('vaadin-grid')]
                    .filter(grid => !grid.allRowsVisible && grid.getBoundingClientRect().height > window.innerHeight)
                    .map(grid => Math.round(grid.getBoundingClientRect().height) + ' of ' + window.innerHeight + ' pixels')
            """;

    /** Tables that have to be scrolled sideways, though no column stays while the others move. */
    static final String SIDEWAYS = """
            () => [...document.querySelectorAll('.gangway-table-scroll, vaadin-grid')]
                    .filter(it => ![...it.querySelectorAll('vaadin-grid-column')].some(column => column.frozen))
                    .map(it => [it, it.localName === 'vaadin-grid' ? it.shadowRoot.querySelector('#table') : it])
                    .filter(([it, box]) => box.scrollWidth > box.clientWidth + 8)
                    .map(([it, box]) => (it.getAttribute('aria-label') || it.localName) + ': '
                            + box.scrollWidth + ' in ' + box.clientWidth)
            """;

    /** How far the page is wider than its window, and what sticks out; or that tabs are squeezed, or the selected one unseen. */
    static final String TOO_WIDE = """
            () => {
                const page = document.documentElement;
                const tab = document.querySelector('.gangway-tabs [aria-current]')?.getBoundingClientRect();
                const bar = document.querySelector('.gangway-tabs')?.getBoundingClientRect();
                if (bar && bar.height < 20) return ['the tabs are ' + Math.round(bar.height) + ' pixels high'];
                if (tab && (tab.left < 0 || tab.right > page.clientWidth)) {
                    return ['the selected tab is from ' + Math.round(tab.left) + ' to ' + Math.round(tab.right)];
                }
                if (page.scrollWidth <= page.clientWidth) return [];
                const out = [];
                const walk = (node) => {
                    if (node.nodeType !== Node.ELEMENT_NODE) return;
                    const box = node.getBoundingClientRect();
                    if (box.width > 0 && box.right > page.clientWidth + 1 && out.length < 8) {
                        out.push(node.localName + (node.className ? '.' + node.className : '')
                                + ' ends at ' + Math.round(box.right));
                    }
                    [...node.children].forEach(walk);
                };
                walk(document.body);
                return ['page ' + page.scrollWidth + ' in ' + page.clientWidth, ...out];
            }
            """;

    private PageScripts() {}
}
