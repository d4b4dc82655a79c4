package org.gangway.annual.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import java.time.YearMonth;
import org.gangway.annual.AnnualRoutes;
import org.gangway.annual.YearOverview;
import org.gangway.annual.YearService;
import org.gangway.annual.YearSpan;
import org.gangway.document.CsvStyle;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.Roles;
import org.gangway.language.Msg;
import org.gangway.settlement.SettlementRoutes;
import org.gangway.settlement.statement.StatementNotFound;
import org.gangway.settlement.ui.Addresses;
import org.gangway.uikit.DownloadLink;
import org.gangway.uikit.EmptyState;
import org.gangway.uikit.FactList;
import org.gangway.uikit.Page;
import org.gangway.uikit.ScreenTexts;

/** The months of a calendar or contract year side by side, with what the caps leave. */
@Route(AnnualRoutes.CALENDAR_YEAR)
@RouteAlias(AnnualRoutes.CONTRACT_YEAR)
@RolesAllowed(Roles.MEMBER)
class YearView extends Page implements BeforeEnterObserver {

    private final YearService years;

    YearView(YearService years) {
        super(Msg.annual_title());
        this.years = years;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var engagement = Addresses.engagement(event);
        var contract = event.getRouteParameters().get(AnnualRoutes.NUMBER);
        var year = contract.isPresent()
                ? years.contractYear(engagement, number(contract.get(), engagement))
                : years.calendarYear(
                        engagement,
                        number(event.getRouteParameters().get(AnnualRoutes.YEAR).orElse(""), engagement));
        show(engagement, year);
    }

    private static int number(String typed, EngagementId engagement) {
        if (!typed.matches("[0-9]{1,4}") || typed.matches("0+")) {
            throw new StatementNotFound(engagement, YearMonth.of(0, 1));
        }
        return Integer.parseInt(typed);
    }

    private void show(EngagementId engagement, YearOverview year) {
        removeAll();
        add(new H2(say(year.span().title())), spans(engagement, year));
        if (year.lines().isEmpty()) {
            add(new EmptyState(VaadinIcon.INVOICE, Msg.annual_empty()));
            return;
        }
        add(
                YearTable.of(engagement, year),
                new Paragraph(say(Msg.settlement_amounts_in(
                        year.lines().getFirst().amounts().fee().currency()))));
        if (year.isPreliminary()) {
            add(new Paragraph(say(Msg.annual_preliminary())));
        }
        addCaps(year);
        add(new H3(say(Msg.settlement_documents())), downloads(engagement, year.span()));
    }

    private static Nav spans(EngagementId engagement, YearOverview year) {
        var nav = new Nav();
        nav.addClassName("gangway-actions");
        nav.getElement().setAttribute("aria-label", say(Msg.annual_others()));
        nav.add(new Anchor(SettlementRoutes.months(engagement), say(Msg.settlement_list_title())));
        for (var span : year.spans()) {
            var link = new Anchor(address(engagement, span), say(span.title()));
            if (span.equals(year.span())) {
                link.getElement().setAttribute("aria-current", "page");
            }
            nav.add(link);
        }
        return nav;
    }

    static String address(EngagementId engagement, YearSpan span) {
        return span.contract()
                ? AnnualRoutes.contractYear(engagement, span.number())
                : AnnualRoutes.calendarYear(engagement, span.number());
    }

    private void addCaps(YearOverview year) {
        if (year.caps().isEmpty()) {
            return;
        }
        var factList = new FactList();
        year.caps()
                .forEach(cap -> factList.add(
                        Msg.annual_cap_use_name(cap.kind(), cap.first(), cap.last()),
                        say(Msg.annual_cap_use(cap.used(), cap.most(), cap.left()))));
        add(new H3(say(Msg.annual_caps())), factList);
    }

    private Div downloads(EngagementId engagement, YearSpan span) {
        var readerProfile = ScreenTexts.reader();
        var row = new Div(
                new DownloadLink(Msg.settlement_document_xlsx(), () -> years.workbook(engagement, span, readerProfile)),
                new DownloadLink(Msg.annual_csv(), () -> years.csv(engagement, span, CsvStyle.NEUTRAL, readerProfile)),
                new DownloadLink(
                        Msg.common_csv_for_excel(), () -> years.csv(engagement, span, CsvStyle.EXCEL, readerProfile)));
        row.addClassName("gangway-actions");
        return row;
    }
}
