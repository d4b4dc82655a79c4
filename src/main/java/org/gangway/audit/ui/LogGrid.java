package org.gangway.audit.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.renderer.LitRenderer;
import java.util.List;
import java.util.function.Function;
import org.gangway.audit.AuditEntry;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.uikit.GridCells;
import org.gangway.uikit.NarrowGrid;
import org.gangway.uikit.ScreenTexts;
import org.springframework.data.domain.Pageable;

/** Entries of the log, newest first, fetched as the reader scrolls. */
public class LogGrid extends Grid<AuditEntry> {

    /** About what fits on a screen: each entry has many words. */
    private static final int PAGE = 20;

    /** Wide enough for the words, and fixed: widths that follow the first rows are too narrow for later ones on a phone. */
    private static final String NAME_WIDTH = "10rem";

    private static final String FACTS_WIDTH = "12rem";

    public LogGrid(Function<Pageable, List<AuditEntry>> entries) {
        addColumn(entry -> ScreenTexts.formats().dateTime(entry.at()))
                .setHeader(say(Msg.audit_log_when()))
                .setWidth(NAME_WIDTH)
                .setFlexGrow(0);
        addColumn(GridCells.lines(AuditEntry::userName, LogGrid::party))
                .setHeader(say(Msg.audit_log_who()))
                .setWidth(NAME_WIDTH)
                .setFlexGrow(0);
        addColumn(LogGrid::event)
                .setHeader(say(Msg.audit_log_what()))
                .setWidth(NAME_WIDTH)
                .setFlexGrow(0);
        addColumn(facts(AuditEntry::before, AuditEntry::after))
                .setKey("before")
                .setHeader(say(Msg.audit_log_before()))
                .setWidth(FACTS_WIDTH);
        addColumn(facts(AuditEntry::after, AuditEntry::before))
                .setKey("after")
                .setHeader(say(Msg.audit_log_after()))
                .setWidth(FACTS_WIDTH);
        addColumn(seal())
                .setHeader(say(Msg.audit_log_entry()))
                .setAutoWidth(true)
                .setFlexGrow(0);
        NarrowGrid.fit(this, LogGrid::block);
        setPageSize(PAGE);
        setItemsPageable(entries::apply);
        addThemeVariants(com.vaadin.flow.component.grid.GridVariant.WRAP_CELL_CONTENT);
        setSizeFull();
    }

    private static List<Component> block(AuditEntry entry) {
        var lines = new FactLines(ScreenTexts::say);
        return List.of(
                new Span(event(entry)),
                new Span(ScreenTexts.formats().dateTime(entry.at())),
                new Span(entry.userName() + ", " + party(entry)),
                facts(Msg.audit_log_before(), lines.of(entry.before(), entry.after())),
                facts(Msg.audit_log_after(), lines.of(entry.after(), entry.before())));
    }

    private static Component facts(Text heading, String lines) {
        var facts = new Div(lines);
        facts.addClassName("gangway-fact-lines");
        var label = new Span(say(heading));
        label.addClassName("gangway-block-label");
        var both = new Div(label, facts);
        both.setVisible(!lines.isEmpty());
        return both;
    }

    private static String party(AuditEntry entry) {
        return entry.party() == null ? say(Msg.audit_log_portal()) : entry.party();
    }

    /** An older release, or a newer one, may have logged events that this one has no words for. */
    private static String event(AuditEntry entry) {
        var key = "audit." + entry.action();
        var event = ScreenTexts.texts().knows(key) ? new Text(key) : Msg.audit_log_other_event(entry.action());
        return say(entry.ownPartyOnly() ? Msg.audit_log_private(event) : event);
    }

    /** Text for the browser to lay out: a component for each entry would be most of the page's work on the server. */
    private static LitRenderer<AuditEntry> facts(
            Function<AuditEntry, String> json, Function<AuditEntry, String> other) {
        var lines = new FactLines(ScreenTexts::say);
        return LitRenderer.<AuditEntry>of("<div class=\"gangway-fact-lines\">${item.lines}</div>")
                .withProperty("lines", entry -> lines.of(json.apply(entry), other.apply(entry)));
    }

    private static LitRenderer<AuditEntry> seal() {
        return LitRenderer.<AuditEntry>of("<span title=\"${item.hash}\">${item.seal}</span>")
                .withProperty("hash", AuditEntry::hash)
                .withProperty("seal", AuditEntry::shortHash);
    }
}
