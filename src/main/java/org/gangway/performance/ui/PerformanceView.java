package org.gangway.performance.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.gangway.discussion.ui.Discussions;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementPermissions;
import org.gangway.engagement.EngagementRoutes;
import org.gangway.engagement.EngagementTab;
import org.gangway.engagement.assignment.OwnRoles;
import org.gangway.identity.Roles;
import org.gangway.language.Msg;
import org.gangway.performance.PerformanceRoutes;
import org.gangway.performance.circumstances.CircumstanceService;
import org.gangway.performance.evaluation.PerformanceService;
import org.gangway.performance.evaluation.ServiceLevelResult;
import org.gangway.performance.figures.FigurePermissions;
import org.gangway.performance.figures.FigureSubjects;
import org.gangway.uikit.EmptyState;
import org.gangway.uikit.LivePage;
import org.gangway.uikit.Page;
import org.gangway.uikit.ScreenTexts;
import org.jspecify.annotations.Nullable;

/** What was reported for a month, what was promised, and whether it was kept. */
@Route(PerformanceRoutes.RESULTS)
@LivePage("performance.")
@EngagementTab(title = "performance.title", order = 30)
@RolesAllowed(Roles.MEMBER)
class PerformanceView extends Page implements BeforeEnterObserver {

    private static final int TREND_MONTHS = 24;

    private final PerformanceService performance;
    private final FigureFacade figures;
    private final CircumstanceService circumstances;
    private final OwnRoles ownRoles;
    private final Discussions discussions;
    private final Clock clock;

    PerformanceView(
            PerformanceService performance,
            FigureFacade figures,
            CircumstanceService circumstances,
            OwnRoles ownRoles,
            Discussions discussions,
            Clock clock) {
        super(Msg.performance_title());
        this.performance = performance;
        this.figures = figures;
        this.circumstances = circumstances;
        this.ownRoles = ownRoles;
        this.discussions = discussions;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var engagement = EngagementRoutes.engagement(event.getRouteParameters()::get);
        var asked = event.getLocation().getQueryParameters();
        removeAll();
        var months = performance.months(engagement);
        var month = asked.getSingleParameter(PerformanceRoutes.MONTH)
                .flatMap(PerformanceView::month)
                .orElseGet(() -> usualMonth(months));
        show(
                engagement,
                months,
                month,
                asked.getSingleParameter(PerformanceRoutes.LEVEL).orElse(null));
    }

    private void show(EngagementId engagement, List<YearMonth> months, YearMonth month, @Nullable String level) {
        var results = performance.results(engagement, month);
        add(tabHeading(actions(engagement, month, results)), monthField(engagement, months, month));
        if (results.isEmpty()) {
            add(new EmptyState(VaadinIcon.CHART_LINE, Msg.performance_no_terms(month)));
            return;
        }
        add(tables(engagement, month, results));
        add(new FigureSidesSection(
                figures,
                engagement,
                month,
                results,
                FigureFacade.side(ownRoles.in(engagement)),
                () -> go(engagement, month, null)));
        var shown = level == null ? results.getFirst().serviceLevelId() : level;
        var history = performance.history(engagement, shown, month, TREND_MONTHS);
        if (!history.isEmpty()) {
            add(new TrendPanel(history));
        }
        add(new CircumstanceSection(
                circumstances, engagement, month, ownRoles.in(engagement), () -> go(engagement, month, null)));
    }

    private Component tables(EngagementId engagement, YearMonth month, List<ServiceLevelResult> results) {
        SerializableConsumer<ServiceLevelResult> onTrend = result -> go(engagement, month, result.serviceLevelId());
        var versions = performance.resultsByVersion(engagement, month);
        var said = discussions.on(
                engagement,
                Stream.concat(results.stream(), versions.stream().flatMap(it -> it.results().stream()))
                        .map(result -> FigureSubjects.of(result.serviceLevelId(), month))
                        .distinct()
                        .toList());
        var escalated = Optional.of(engagement).filter(id -> EngagementPermissions.mayEscalate(ownRoles.in(id)));
        var history = new FigureHistory(figures, engagement);
        return versions.size() > 1
                ? new VersionResultTables(versions, said, onTrend, escalated, history)
                : new ResultTable(results, said, onTrend, escalated, history);
    }

    private Component[] actions(EngagementId engagement, YearMonth month, List<ServiceLevelResult> results) {
        var invoices = new Button(
                say(Msg.performance_receivables_title()), _ -> go(PerformanceRoutes.receivables(engagement)));
        var files = new Button(say(Msg.performance_import_title()), _ -> go(PerformanceRoutes.fileImport(engagement)));
        var user = ownRoles.in(engagement);
        var entry = figures.entry(user);
        if (entry.isEmpty()) {
            return new Component[] {invoices, files};
        }
        var reports = FigurePermissions.mayReport(user);
        if (reports) {
            files.addThemeVariants(ButtonVariant.PRIMARY);
        }
        var state = new Button(
                say(reports ? Msg.performance_report() : Msg.performance_measure()),
                _ -> new ReportFigureDialog(
                                figures, entry.get(), engagement, month, results, () -> go(engagement, month, null))
                        .open());
        return new Component[] {invoices, state, files};
    }

    private Select<YearMonth> monthField(EngagementId engagement, List<YearMonth> months, YearMonth month) {
        var field = new Select<YearMonth>();
        field.setLabel(say(Msg.performance_month()));
        field.setItemLabelGenerator(it -> ScreenTexts.formats().month(it));
        field.setItems(months);
        if (months.contains(month)) {
            field.setValue(month);
        }
        field.addValueChangeListener(change -> go(engagement, change.getValue(), null));
        return field;
    }

    /** The newest month that is over. */
    private YearMonth usualMonth(List<YearMonth> months) {
        var now = YearMonth.now(clock);
        return months.stream()
                .filter(month -> month.isBefore(now))
                .findFirst()
                .orElseGet(() -> months.isEmpty() ? now : months.getFirst());
    }

    private static Optional<YearMonth> month(String text) {
        try {
            return Optional.of(YearMonth.parse(text));
        } catch (DateTimeParseException _) {
            return Optional.empty();
        }
    }

    private static void go(String address) {
        UI.getCurrent().navigate(address);
    }

    private static void go(EngagementId engagement, YearMonth month, @Nullable String level) {
        var query = new LinkedHashMap<String, String>();
        query.put(PerformanceRoutes.MONTH, month.toString());
        if (level != null) {
            query.put(PerformanceRoutes.LEVEL, level);
        }
        UI.getCurrent().navigate(PerformanceRoutes.results(engagement), QueryParameters.simple(query));
    }
}
