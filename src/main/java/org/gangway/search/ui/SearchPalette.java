package org.gangway.search.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.menu.MenuConfiguration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.gangway.language.Folding;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.search.SearchHit;
import org.gangway.search.SearchKind;
import org.gangway.search.SearchService;

/** One line, and below it what is found while somebody types, by kind. Reads nothing before it is typed in. */
class SearchPalette extends Dialog {

    private static final int QUIET_MILLIS = 150;

    /** Arrows walk from the line through the links and back; Enter in the line follows the first one. */
    private static final String ARROWS = """
            this.addEventListener('keydown', event => {
                const links = [...this.querySelectorAll('a')];
                const at = links.indexOf(document.activeElement);
                const field = this.querySelector('vaadin-text-field');
                if (event.key === 'ArrowDown' && links.length) {
                    event.preventDefault();
                    links[Math.min(at + 1, links.length - 1)].focus();
                } else if (event.key === 'ArrowUp' && at >= 0) {
                    event.preventDefault();
                    (at === 0 ? field : links[at - 1]).focus();
                } else if (event.key === 'Enter' && at < 0) {
                    event.preventDefault();
                    // what is shown may still belong to the letters before
                    let patience = 40;
                    const follow = () => {
                        const shown = this.querySelector('[data-found]');
                        if (shown && shown.dataset.found === field.value.trim()) {
                            this.querySelector('a')?.click();
                        } else if (patience-- > 0) {
                            setTimeout(follow, 50);
                        }
                    };
                    follow();
                }
            });
            """;

    private final transient SearchService search;
    private final TextField line = new TextField();
    private final Div found = new Div();
    private final Div told = new Div();

    SearchPalette(SearchService search) {
        this.search = search;
        setHeaderTitle(say(Msg.search_title()));
        setWidth("40rem");
        line.setPlaceholder(say(Msg.search_placeholder()));
        line.setAriaLabel(say(Msg.search_title()));
        line.setWidthFull();
        line.setClearButtonVisible(true);
        line.setValueChangeMode(ValueChangeMode.LAZY);
        line.setValueChangeTimeout(QUIET_MILLIS);
        line.addValueChangeListener(change -> show(change.getValue()));
        told.addClassName("gangway-screen-reader");
        told.getElement().setAttribute("role", "status");
        var all = new Div(line, told, found);
        all.addAttachListener(_ -> all.getElement().executeJs(ARROWS));
        add(all);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                line.clear();
                line.focus();
            }
        });
    }

    private void show(String typed) {
        found.removeAll();
        found.getElement().setAttribute("data-found", typed.strip());
        var hits = new ArrayList<>(pages(typed));
        hits.addAll(search.find(typed));
        for (var kind : SearchKind.values()) {
            var some = hits.stream().filter(hit -> hit.kind() == kind).toList();
            if (!some.isEmpty()) {
                found.add(new H3(say(Text.of(kind))), list(some));
            }
        }
        var count = typed.isBlank() ? "" : say(Msg.search_found(hits.size()));
        told.setText(count);
        if (hits.isEmpty() && !typed.isBlank()) {
            found.add(new Paragraph(count));
        }
    }

    private static UnorderedList list(List<SearchHit> hits) {
        var list = new UnorderedList();
        list.addClassName("gangway-found");
        hits.forEach(hit -> {
            var link = new Anchor(hit.address(), hit.what());
            link.getElement().setAttribute("dir", "auto");
            var where = new Span(hit.where());
            where.getElement().setAttribute("dir", "auto");
            list.add(new ListItem(link, where));
        });
        return list;
    }

    private static List<SearchHit> pages(String typed) {
        var words = typed.strip().split("\\s+");
        return MenuConfiguration.getMenuEntries().stream()
                .map(entry -> new SearchHit(SearchKind.PAGE, say(new Text(entry.title())), "", entry.path()))
                .filter(page ->
                        !typed.isBlank() && Stream.of(words).allMatch(word -> Folding.contains(page.what(), word)))
                .toList();
    }
}
