package org.gangway.engagement.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementRoutes;
import org.gangway.engagement.EngagementService;
import org.gangway.engagement.EngagementTab;
import org.gangway.engagement.assignment.AssignmentPermissions;
import org.gangway.engagement.assignment.AssignmentService;
import org.gangway.engagement.assignment.AssignmentSummary;
import org.gangway.engagement.assignment.HandoverService;
import org.gangway.engagement.assignment.OwnRoles;
import org.gangway.identity.PersonId;
import org.gangway.identity.Roles;
import org.gangway.identity.Side;
import org.gangway.identity.absence.AbsenceService;
import org.gangway.identity.absence.AbsenceSummary;
import org.gangway.identity.account.PartyDirectory;
import org.gangway.language.Msg;
import org.gangway.uikit.Page;

/** Who of both sides takes part in an engagement, as what and since when; each side says it for its own. */
@Route(EngagementRoutes.PEOPLE)
@EngagementTab(title = "engagement.people-title", order = 60)
@RolesAllowed(Roles.MEMBER)
class EngagementPeopleView extends Page implements BeforeEnterObserver {

    /** How long ahead an absence is shown. */
    private static final Period AHEAD = Period.ofWeeks(6);

    private final EngagementService engagements;
    private final AssignmentService assignments;
    private final HandoverService handovers;
    private final PartyDirectory parties;
    private final OwnRoles ownRoles;
    private final AbsenceService absences;
    private final Clock clock;
    private EngagementId id = new EngagementId(new UUID(0, 0));

    EngagementPeopleView(
            EngagementService engagements,
            AssignmentService assignments,
            HandoverService handovers,
            PartyDirectory parties,
            OwnRoles ownRoles,
            AbsenceService absences,
            Clock clock) {
        super(Msg.engagement_people_title());
        this.engagements = engagements;
        this.assignments = assignments;
        this.handovers = handovers;
        this.parties = parties;
        this.ownRoles = ownRoles;
        this.absences = absences;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = EngagementRoutes.engagement(event.getRouteParameters()::get);
        refresh();
    }

    private void refresh() {
        var engagement = engagements.get(id);
        var all = assignments.assignments(id);
        var today = LocalDate.now(clock);
        var people = all.stream().map(it -> it.person().id()).distinct().toList();
        var away = absences.next(people, today, today.plus(AHEAD));
        var mayStaff = AssignmentPermissions.mayAssign(ownRoles.in(id));
        removeAll();
        add(tabHeading(mayStaff ? new Component[] {assign()} : new Component[0]));
        for (var side : Side.values()) {
            var of = all.stream().filter(it -> it.side() == side).toList();
            var party = parties.party(engagement.party(side)).name();
            add(new H3(party));
            add(current(party, of.stream().filter(it -> !isOver(it)).toList(), away, mayStaff));
            var over = of.stream().filter(this::isOver).toList();
            if (!over.isEmpty()) {
                add(new Details(
                        say(Msg.engagement_people_earlier()),
                        AssignmentTable.of(party, over, Map.of(), _ -> List.of())));
            }
        }
    }

    private boolean isOver(AssignmentSummary assignment) {
        return assignment.until() != null && assignment.until().isBefore(LocalDate.now(clock));
    }

    private Component current(
            String party, List<AssignmentSummary> of, Map<PersonId, AbsenceSummary> away, boolean mayStaff) {
        return of.isEmpty()
                ? new Paragraph(say(Msg.engagement_people_nobody()))
                : AssignmentTable.of(
                        party, of, away, assignment -> mayStaff && assignment.own() ? steps(assignment) : List.of());
    }

    private Button assign() {
        var button = new Button(
                say(Msg.engagement_people_assign()),
                _ -> new AssignDialog(id, assignments, ownRoles.user().side(), LocalDate.now(clock), this::refresh)
                        .open());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private List<Component> steps(AssignmentSummary assignment) {
        var name = assignment.person().name();
        var end = step(
                new Button(
                        say(Msg.engagement_people_end()),
                        _ -> new EndAssignmentDialog(id, assignment, assignments, LocalDate.now(clock), this::refresh)
                                .open()),
                say(Msg.engagement_people_end_of(name)));
        var handOver = step(
                new Button(
                        say(Msg.engagement_people_hand_over()),
                        _ -> new HandoverDialog(
                                        id,
                                        assignment.person(),
                                        handovers,
                                        assignments,
                                        LocalDate.now(clock),
                                        this::refresh)
                                .open()),
                say(Msg.engagement_people_hand_over_of(name)));
        return List.of(handOver, end);
    }

    private static Button step(Button button, String name) {
        button.setAriaLabel(name);
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
