package org.gangway.settlement.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.util.List;
import org.gangway.document.CsvStyle;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.Roles;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.settlement.CommitteeDecision;
import org.gangway.settlement.LedgerService;
import org.gangway.settlement.SettlementRoutes;
import org.gangway.settlement.WaiverService;
import org.gangway.settlement.document.LedgerDocuments;
import org.gangway.settlement.ledger.LedgerEntry;
import org.gangway.settlement.ledger.LedgerKind;
import org.gangway.shared.Money;
import org.gangway.uikit.DownloadLink;
import org.gangway.uikit.EmptyState;
import org.gangway.uikit.FigureTable;
import org.gangway.uikit.Page;
import org.gangway.uikit.ScreenTexts;

/** Everything that was booked for an engagement, with running balances. */
@Route(SettlementRoutes.LEDGER)
@RolesAllowed(Roles.MEMBER)
class LedgerView extends Page implements BeforeEnterObserver {

    private final LedgerService ledger;
    private final WaiverService waivers;
    private final LedgerDocuments documents;
    private final Div entries = new Div();
    private final Select<LedgerKind> kind = new Select<>();

    LedgerView(LedgerService ledger, WaiverService waivers, LedgerDocuments documents) {
        super(Msg.settlement_ledger_title());
        this.ledger = ledger;
        this.waivers = waivers;
        this.documents = documents;
        entries.setWidthFull();
        kind.setLabel(say(Msg.settlement_ledger_kind()));
        kind.setItems(LedgerKind.values());
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(say(Msg.settlement_ledger_all()));
        kind.setItemLabelGenerator(it -> it == null ? say(Msg.settlement_ledger_all()) : say(Text.of(it)));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var engagement = Addresses.engagement(event);
        var all = ledger.entries(engagement);
        removeAll();
        add(partHeading(new Anchor(SettlementRoutes.months(engagement), say(Msg.settlement_list_title()))));
        if (all.isEmpty()) {
            add(new EmptyState(VaadinIcon.BOOK, Msg.settlement_ledger_empty()));
            return;
        }
        var last = all.getLast();
        add(new Paragraph(say(Msg.settlement_ledger_balances(last.balance(), last.held()))));
        kind.addValueChangeListener(_ -> show(engagement, all));
        add(kind, entries, downloads(engagement));
        show(engagement, all);
    }

    private void show(EngagementId engagement, List<LedgerEntry> all) {
        var chosen = kind.getOptionalValue();
        var decisions = waivers.decisions(engagement);
        entries.removeAll();
        var table = new FigureTable(Msg.settlement_ledger_title())
                .words(Msg.settlement_ledger_number())
                .words(Msg.settlement_ledger_booked())
                .words(Msg.settlement_column_month())
                .words(Msg.settlement_ledger_kind())
                .words(Msg.settlement_column_item())
                .words(Msg.settlement_ledger_words())
                .words(Msg.settlement_ledger_by())
                .figures(Msg.settlement_ledger_amount())
                .figures(Msg.settlement_ledger_balance())
                .figures(Msg.settlement_column_held());
        all.reversed().stream()
                .filter(entry -> chosen.isEmpty() || chosen.get() == entry.kind())
                .forEach(entry -> table.row(row(engagement, entry, decisions)));
        entries.add(table);
    }

    private static Component[] row(EngagementId engagement, LedgerEntry entry, List<CommitteeDecision> decisions) {
        var formats = ScreenTexts.formats();
        return new Component[] {
            new Span(formats.number(BigDecimal.valueOf(entry.number()))),
            new Span(formats.dateTime(entry.bookedAt())),
            new Anchor(SettlementRoutes.statement(engagement, entry.month()), formats.month(entry.month())),
            new Span(say(Text.of(entry.kind()))),
            new Span(say(entry.subject())),
            new Span(WaiverDecisions.words(entry, decisions)),
            new Span(say(entry.by())),
            money(entry.amount()),
            money(entry.balance()),
            money(entry.held())
        };
    }

    private Div downloads(EngagementId engagement) {
        var readerProfile = ScreenTexts.reader();
        var downloads = new Div(
                new DownloadLink(
                        Msg.settlement_ledger_csv(), () -> documents.csv(engagement, CsvStyle.NEUTRAL, readerProfile)),
                new DownloadLink(
                        Msg.common_csv_for_excel(), () -> documents.csv(engagement, CsvStyle.EXCEL, readerProfile)),
                new DownloadLink(Msg.settlement_document_xlsx(), () -> documents.workbook(engagement, readerProfile)));
        downloads.addClassName("gangway-actions");
        return downloads;
    }

    private static Span money(Money money) {
        return new Span(ScreenTexts.formats().money(money));
    }
}
