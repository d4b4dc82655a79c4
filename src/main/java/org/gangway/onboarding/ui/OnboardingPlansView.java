package org.gangway.onboarding.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.gangway.identity.Roles;
import org.gangway.language.Msg;
import org.gangway.onboarding.OnboardingRoutes;
import org.gangway.onboarding.plan.OnboardingPlanState;
import org.gangway.onboarding.plan.OnboardingRegister;
import org.gangway.onboarding.plan.PlanLine;
import org.gangway.uikit.EmptyState;
import org.gangway.uikit.FigureTable;
import org.gangway.uikit.LanguageMark;
import org.gangway.uikit.Page;
import org.gangway.uikit.ScreenTexts;
import org.gangway.uikit.StatusBadge;
import org.gangway.uikit.StatusTone;

/** The plans of all engagements that the reader sees, with what is late. */
@Route(OnboardingRoutes.PLANS)
@Menu(title = "onboarding.plans-title", icon = "vaadin:road", order = 35)
@RolesAllowed(Roles.MEMBER)
class OnboardingPlansView extends Page {

    OnboardingPlansView(OnboardingRegister register) {
        super(Msg.onboarding_plans_title());
        var lines = register.lines();
        add(heading());
        if (lines.isEmpty()) {
            add(new EmptyState(VaadinIcon.ROAD, Msg.onboarding_plans_empty()));
            return;
        }
        var active = lines.stream()
                .filter(line -> line.state() == OnboardingPlanState.ACTIVE)
                .count();
        var late = lines.stream().mapToLong(PlanLine::overdue).sum();
        var lead = new Paragraph(say(Msg.onboarding_plans_lead(active, late)));
        lead.addClassName("gangway-lead");
        var table = new FigureTable(Msg.onboarding_plans_title())
                .words(Msg.onboarding_column_plan())
                .words(Msg.onboarding_column_engagement())
                .words(Msg.onboarding_go_live())
                .figures(Msg.onboarding_fact_done())
                .words(Msg.onboarding_fact_overdue())
                .words(Msg.onboarding_column_next_due())
                .words(Msg.onboarding_column_state());
        lines.forEach(line -> table.row(
                LanguageMark.on(
                        new Anchor(
                                OnboardingRoutes.plan(
                                        line.engagement(), line.id().value()),
                                line.name()),
                        line.original().locale()),
                new Span(line.engagementName()),
                new Span(ScreenTexts.formats().date(line.goLive())),
                new Span(say(Msg.onboarding_done_of(line.done(), line.tasks()))),
                overdue(line),
                new Span(next(line)),
                OnboardingWording.badge(line.state())));
        add(lead, table);
    }

    private static Span overdue(PlanLine line) {
        return line.overdue() == 0
                ? new Span(say(Msg.onboarding_overdue_none()))
                : new StatusBadge(Msg.onboarding_overdue_count(line.overdue()), StatusTone.BAD);
    }

    private static String next(PlanLine line) {
        var day = line.nextDue();
        return day == null ? "" : ScreenTexts.formats().date(day);
    }
}
