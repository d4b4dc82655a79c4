package org.gangway.performance.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.gangway.engagement.EngagementRoutes;
import org.gangway.identity.Roles;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.measure.receivables.DueMonth;
import org.gangway.measure.receivables.MonthEnd;
import org.gangway.measure.receivables.ReceivablesAnalysis;
import org.gangway.performance.PerformanceRoutes;
import org.gangway.performance.evaluation.PerformanceService;
import org.gangway.uikit.EmptyState;
import org.gangway.uikit.Page;

/** What the imported invoices say: payment by due month, and balances by month end. */
@Route(PerformanceRoutes.RECEIVABLES)
@RolesAllowed(Roles.MEMBER)
class ReceivablesView extends Page implements BeforeEnterObserver {

    static final String DUE_MONTHS = "ar_on_time_by_due_month_and_country";
    static final String MONTH_ENDS = "ar_month_end_dso_cei";

    private final PerformanceService performance;

    ReceivablesView(PerformanceService performance) {
        super(Msg.performance_receivables_title());
        this.performance = performance;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var engagement = EngagementRoutes.engagement(event.getRouteParameters()::get);
        var analysis = performance.receivables(engagement);
        removeAll();
        add(partHeading());
        if (analysis.notes().rows() == 0) {
            add(new EmptyState(VaadinIcon.FILE_TABLE, Msg.performance_receivables_none()));
            return;
        }
        addLowVolumeMonths(analysis);
        add(dueMonths(analysis), monthEnds(analysis));
    }

    static ReceivablesTable dueMonths(ReceivablesAnalysis analysis) {
        return new ReceivablesTable(
                Msg.performance_receivables_due_months(),
                DUE_MONTHS,
                ReceivablesHeadings.DUE_MONTHS,
                DueMonth.COLUMNS,
                analysis.dueMonths().stream().map(DueMonth::cells).toList());
    }

    static ReceivablesTable monthEnds(ReceivablesAnalysis analysis) {
        return new ReceivablesTable(
                Msg.performance_receivables_month_ends(),
                MONTH_ENDS,
                ReceivablesHeadings.MONTH_ENDS,
                MonthEnd.COLUMNS,
                analysis.monthEnds().stream().map(MonthEnd::cells).toList());
    }

    private void addLowVolumeMonths(ReceivablesAnalysis analysis) {
        var reasons = new UnorderedList();
        analysis.monthEnds().stream()
                .filter(row -> row.segment().whole())
                .flatMap(row -> row.caution().stream())
                .forEach(caution -> reasons.add(new ListItem(say(Text.step(caution)))));
        if (reasons.getChildren().findAny().isPresent()) {
            var warning = new Div(new H3(say(Msg.performance_receivables_too_few_cases())), reasons);
            warning.addClassName("gangway-card");
            add(warning);
        }
    }
}
