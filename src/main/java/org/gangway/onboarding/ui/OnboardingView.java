package org.gangway.onboarding.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.gangway.discussion.ui.Discussions;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementRoutes;
import org.gangway.engagement.EngagementTab;
import org.gangway.identity.Roles;
import org.gangway.language.Msg;
import org.gangway.onboarding.OnboardingRoutes;
import org.gangway.onboarding.plan.OnboardingPlan;
import org.gangway.onboarding.plan.OnboardingPlanState;
import org.gangway.onboarding.plan.OnboardingSubjects;
import org.gangway.onboarding.plan.PlanDocumentService;
import org.gangway.onboarding.plan.PlanSheet;
import org.gangway.onboarding.plan.TaskParagraphs;
import org.gangway.paragraph.ui.Paragraphs;
import org.gangway.uikit.EmptyState;
import org.gangway.uikit.LivePage;
import org.gangway.uikit.Page;
import org.jspecify.annotations.Nullable;

/** How the two teams of an engagement become one: a plan of both, its picture, and what is to be done next. */
@Route(OnboardingRoutes.TAB)
@EngagementTab(title = "onboarding.title", order = 55)
@RolesAllowed(Roles.MEMBER)
@LivePage({"onboarding.", "buddy.", "pulse.", "briefing.", "teamwork."})
class OnboardingView extends Page implements BeforeEnterObserver {

    private final OnboardingFacade desk;
    private final PlanDocumentService papers;
    private final Discussions discussions;
    private final Paragraphs paragraphs;
    private final PlanParts parts;
    private final List<OnboardingSection> sections;

    OnboardingView(
            OnboardingFacade desk,
            PlanDocumentService papers,
            Discussions discussions,
            Paragraphs paragraphs,
            PlanParts parts,
            List<OnboardingSection> sections) {
        super(Msg.onboarding_title());
        this.desk = desk;
        this.papers = papers;
        this.discussions = discussions;
        this.paragraphs = paragraphs;
        this.parts = parts;
        this.sections = List.copyOf(sections);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var asked = event.getLocation().getQueryParameters().getSingleParameter(OnboardingRoutes.PLAN);
        show(EngagementRoutes.engagement(event.getRouteParameters()::get), asked.orElse(null));
    }

    private void show(EngagementId id, @Nullable String asked) {
        removeAll();
        var plans = desk.plans().plans(id);
        var may = desk.plans().permissions(id);
        var shown = chosen(plans, asked);
        if (shown.isEmpty()) {
            add(tabHeading());
            add(
                    may.mayPlan()
                            ? new EmptyState(VaadinIcon.ROAD, Msg.onboarding_empty_lead(), draftButton(id, true))
                            : new EmptyState(VaadinIcon.ROAD, Msg.onboarding_empty()));
            add(besides(id));
            return;
        }
        var sheet = desk.register().sheet(shown.get().id());
        Runnable refresh = () -> show(id, sheet.plan().id().value().toString());
        add(tabAnswer(
                new PlanBand(sheet, side -> desk.name(sheet.engagement(), side)),
                new PlanSteps(sheet, desk, refresh).buttons(() -> draftButton(id, false))));
        if (plans.size() > 1) {
            add(choice(plans, sheet.plan()));
        }
        add(parts.decisions().of(sheet, refresh));
        if (!sheet.goLiveWarnings().isEmpty() && sheet.plan().state() != OnboardingPlanState.CLOSED) {
            add(warning(sheet));
        }
        add(besides(id));
        addPlan(sheet, refresh);
        add(
                parts.buddies().of(sheet, refresh),
                parts.pulse().of(sheet, refresh),
                parts.effect().of(sheet));
    }

    /** What else brings the teams together, each with a page of its own. */
    private Div besides(EngagementId id) {
        var row = new Div();
        row.addClassName("gangway-columns");
        sections.forEach(section -> row.add(section.of(id)));
        return row;
    }

    private static Optional<OnboardingPlan> chosen(List<OnboardingPlan> plans, @Nullable String asked) {
        return plans.stream()
                .filter(plan -> plan.id().value().toString().equals(asked))
                .findFirst()
                .or(() -> plans.stream()
                        .filter(plan -> plan.state() != OnboardingPlanState.CLOSED)
                        .findFirst())
                .or(() -> plans.stream().findFirst());
    }

    private Button draftButton(EngagementId id, boolean primary) {
        var button = new Button(say(Msg.onboarding_draft_action()), _ -> draft(id));
        if (primary) {
            button.addThemeVariants(ButtonVariant.PRIMARY);
        }
        return button;
    }

    private void draft(EngagementId id) {
        new NewPlanDialog(desk, id, plan -> show(id, plan.value().toString())).open();
    }

    private static Nav choice(List<OnboardingPlan> plans, OnboardingPlan shown) {
        var nav = new Nav();
        nav.addClassName("gangway-actions");
        nav.getElement().setAttribute("aria-label", say(Msg.onboarding_plans_title()));
        plans.forEach(plan -> {
            var link = new Anchor(
                    OnboardingRoutes.plan(plan.engagement(), plan.id().value()), plan.name());
            if (plan.id().equals(shown.id())) {
                link.getElement().setAttribute("aria-current", "page");
            }
            nav.add(link);
        });
        return nav;
    }

    private static Div warning(PlanSheet sheet) {
        var note = new Div(new Paragraph(say(Msg.onboarding_go_live_closed(
                sheet.plan().goLive(), OnboardingWording.reasons(sheet.goLiveWarnings(), sheet)))));
        note.addClassName("gangway-notice");
        return note;
    }

    private void addPlan(PlanSheet sheet, Runnable refresh) {
        if (sheet.tasks().isEmpty()) {
            add(new EmptyState(VaadinIcon.TASKS, Msg.onboarding_plan_without_tasks()));
            return;
        }
        add(PlanTimeline.of(
                sheet,
                side -> desk.name(sheet.engagement(), side),
                desk.people().gatherings(sheet)));
        add(new PlanDownloads(sheet, papers));
        var said = discussions.on(
                sheet.plan().engagement(),
                sheet.tasks().stream().map(it -> OnboardingSubjects.of(it.id())).toList());
        var written = paragraphs.on(sheet.plan().engagement(), TaskParagraphs.of(sheet.tasks()));
        add(new TaskTables(sheet, desk, said, written, refresh));
        if (!sheet.moves().isEmpty()) {
            add(new MovesList(sheet));
        }
        if (sheet.plan().state() == OnboardingPlanState.CLOSED) {
            add(
                    new H3(say(Msg.onboarding_report_title())),
                    new Paragraph(sheet.plan().report()));
        }
    }
}
