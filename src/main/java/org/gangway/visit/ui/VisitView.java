package org.gangway.visit.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import org.gangway.discussion.ui.DiscussionButtons;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementRoutes;
import org.gangway.engagement.EngagementTab;
import org.gangway.identity.Roles;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.paragraph.ui.ParagraphsOnPage;
import org.gangway.uikit.Confirm;
import org.gangway.uikit.EmptyState;
import org.gangway.uikit.FigureTable;
import org.gangway.uikit.KeyFigures;
import org.gangway.uikit.LivePage;
import org.gangway.uikit.Notices;
import org.gangway.uikit.Page;
import org.gangway.uikit.ScreenTexts;
import org.gangway.uikit.StatusBadge;
import org.gangway.uikit.StatusTone;
import org.gangway.visit.Visit;
import org.gangway.visit.VisitParagraphs;
import org.gangway.visit.VisitRoutes;
import org.gangway.visit.VisitSheet;
import org.gangway.visit.VisitState;
import org.gangway.visit.VisitSubjects;

/** Visits and secondments of an engagement: who is where, who is expected, and what came of those before. */
@Route(VisitRoutes.TAB)
@EngagementTab(title = "visit.title", order = 58)
@RolesAllowed(Roles.MEMBER)
@LivePage("visit.")
class VisitView extends Page implements BeforeEnterObserver {

    private final VisitDesk desk;

    VisitView(VisitDesk desk) {
        super(Msg.visit_title());
        this.desk = desk;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(EngagementRoutes.engagement(event.getRouteParameters()::get));
    }

    private void show(EngagementId id) {
        removeAll();
        var sheet = desk.visits().sheet(id);
        var plan = new Button(
                say(Msg.visit_plan()),
                _ -> new PlanVisitDialog(sheet, desk, () -> done(id, Msg.visit_planned_notice())).open());
        plan.addThemeVariants(ButtonVariant.PRIMARY);
        plan.setVisible(sheet.permissions().mayPlan());
        if (sheet.visits().isEmpty()) {
            add(tabHeading(plan), new EmptyState(VaadinIcon.AIRPLANE, Msg.visit_empty()));
            return;
        }
        add(tabAnswer(figures(sheet), plan), table(sheet, id));
    }

    private void done(EngagementId id, Text notice) {
        Notices.success(notice);
        show(id);
    }

    private static KeyFigures figures(VisitSheet sheet) {
        var there =
                sheet.visits().stream().filter(it -> it.isThere(sheet.today())).count();
        var waiting = sheet.visits().stream()
                .filter(it -> it.state() == VisitState.PLANNED)
                .count();
        var reported = sheet.visits().stream()
                .filter(it -> it.state() == VisitState.DONE)
                .count();
        return new KeyFigures()
                .add(Msg.visit_fact_there(), count(there), StatusTone.NEUTRAL)
                .add(Msg.visit_fact_waiting(), count(waiting), waiting > 0 ? StatusTone.WAITING : StatusTone.NEUTRAL)
                .add(Msg.visit_fact_done(), count(reported), StatusTone.NEUTRAL);
    }

    private static String count(long number) {
        return ScreenTexts.formats().number(BigDecimal.valueOf(number));
    }

    private Component table(VisitSheet sheet, EngagementId id) {
        var written = desk.paragraphs().on(id, VisitParagraphs.of(sheet.visits()));
        var said = desk.discussions()
                .on(
                        id,
                        sheet.visits().stream()
                                .map(it -> VisitSubjects.of(it.id()))
                                .toList());
        var table = new FigureTable(Msg.visit_title())
                .words(Msg.visit_column_who())
                .words(Msg.visit_column_when())
                .words(Msg.visit_column_where())
                .words(Msg.visit_column_purpose())
                .figures(Msg.visit_column_cost())
                .words(Msg.visit_column_state())
                .actions(Msg.common_actions());
        sheet.visits()
                .forEach(visit -> table.row(
                        who(sheet, visit),
                        new Span(say(Msg.visit_days(visit.first(), visit.last()))),
                        where(sheet, visit),
                        words(visit, written),
                        new Span(visit.cost().map(ScreenTexts.formats()::money).orElse("")),
                        new StatusBadge(Text.of(visit.state()), tone(visit.state())),
                        actions(sheet, visit, said, id)));
        return table;
    }

    private static Component who(VisitSheet sheet, Visit visit) {
        var kind = new Div(say(Text.of(visit.kind())));
        kind.addClassName("gangway-quiet");
        return new Div(new Span(sheet.name(visit.visitor())), kind);
    }

    private static Component where(VisitSheet sheet, Visit visit) {
        var way = new Div(new Span(say(Msg.visit_way(sheet.site(visit.from()), sheet.site(visit.to())))));
        if (visit.host().isPresent()) {
            way.add(new Div(new Span(say(Msg.visit_host_is(sheet.name(visit.host()))))));
        }
        return way;
    }

    private static Component words(Visit visit, ParagraphsOnPage written) {
        var cell = new Div(written.show(VisitParagraphs.purpose(visit)));
        if (visit.report().isPresent()) {
            cell.add(new Div(new Span(say(Msg.visit_report_title()))), written.show(VisitParagraphs.report(visit)));
        }
        return cell;
    }

    private static StatusTone tone(VisitState state) {
        return switch (state) {
            case PLANNED -> StatusTone.WAITING;
            case CONFIRMED, DONE -> StatusTone.GOOD;
            case CANCELLED -> StatusTone.NEUTRAL;
        };
    }

    private Component actions(VisitSheet sheet, Visit visit, DiscussionButtons said, EngagementId id) {
        var may = sheet.permissions();
        var name = sheet.name(visit.visitor());
        var row = new Div();
        row.addClassName("gangway-actions");
        if (may.mayConfirm(visit)) {
            row.add(step(
                    Msg.visit_confirm(),
                    Msg.visit_confirm_of(name),
                    () -> new ConfirmVisitDialog(sheet, visit, desk, () -> done(id, Msg.visit_confirmed_notice()))
                            .open()));
        }
        if (may.mayReport(visit) && !visit.first().isAfter(sheet.today())) {
            row.add(step(
                    Msg.visit_report_action(),
                    Msg.visit_report_of(name),
                    () -> new VisitReportDialog(visit, desk, () -> done(id, Msg.visit_done_notice())).open()));
        }
        if (may.mayCancel(visit)) {
            row.add(step(
                    Msg.visit_cancel_action(),
                    Msg.visit_cancel_of(name),
                    () -> Confirm.ask(
                            Msg.visit_cancel(),
                            Msg.visit_cancel_consequence(name, visit.first()),
                            Msg.visit_cancel(),
                            () -> {
                                desk.visits().cancel(id, visit.id());
                                done(id, Msg.visit_cancelled_notice());
                            })));
        }
        row.add(said.of(VisitSubjects.of(visit.id()), Msg.visit_of(name, visit.first())));
        return row;
    }

    private static Button step(Text words, Text of, Runnable step) {
        var button = new Button(say(words), _ -> step.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(say(of));
        return button;
    }
}
