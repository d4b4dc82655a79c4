package org.gangway.engagement.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.engagement.assignment.AssignmentPermissions;
import org.gangway.engagement.assignment.AssignmentService;
import org.gangway.engagement.assignment.AssignmentSummary;
import org.gangway.engagement.assignment.HandoverService;
import org.gangway.engagement.assignment.OwnRoles;
import org.gangway.identity.PersonId;
import org.gangway.identity.Side;
import org.gangway.identity.absence.AbsenceService;
import org.gangway.identity.absence.AbsenceSummary;
import org.gangway.identity.account.PartyDirectory;
import org.gangway.language.Msg;

/** Who of both sides takes part in an engagement, as what and since when; each side says it for its own. */
public final class TakingPart extends Div {

    /** How long ahead an absence is shown. */
    private static final Period AHEAD = Period.ofWeeks(6);

    private final EngagementService engagements;
    private final AssignmentService assignments;
    private final HandoverService handovers;
    private final PartyDirectory parties;
    private final OwnRoles ownRoles;
    private final AbsenceService absences;
    private final Clock clock;
    private final EngagementId id;
    private final SerializableRunnable changed;

    TakingPart(
            EngagementId id,
            SerializableRunnable changed,
            EngagementService engagements,
            AssignmentService assignments,
            HandoverService handovers,
            PartyDirectory parties,
            OwnRoles ownRoles,
            AbsenceService absences,
            Clock clock) {
        addClassName("gangway-section");
        this.id = id;
        this.changed = changed;
        this.engagements = engagements;
        this.assignments = assignments;
        this.handovers = handovers;
        this.parties = parties;
        this.ownRoles = ownRoles;
        this.absences = absences;
        this.clock = clock;
        show();
    }

    private void refresh() {
        show();
        changed.run();
    }

    private void show() {
        var engagement = engagements.get(id);
        var all = assignments.assignments(id);
        var today = LocalDate.now(clock);
        var people = all.stream().map(it -> it.person().id()).distinct().toList();
        var away = absences.next(people, today, today.plus(AHEAD));
        var mayStaff = AssignmentPermissions.mayAssign(ownRoles.in(id));
        removeAll();
        add(heading(mayStaff));
        for (var side : Side.values()) {
            var of = all.stream().filter(it -> it.side() == side).toList();
            var party = parties.party(engagement.party(side)).name();
            add(new H4(party));
            add(current(party, of.stream().filter(it -> !isOver(it)).toList(), away, mayStaff));
            var over = of.stream().filter(this::isOver).toList();
            if (!over.isEmpty()) {
                add(new Details(
                        say(Msg.engagement_people_earlier()),
                        AssignmentTable.of(party, over, Map.of(), _ -> List.of())));
            }
        }
    }

    private Component heading(boolean mayStaff) {
        var heading = new Div(new H3(say(Msg.engagement_people_taking_part())));
        heading.addClassName("gangway-heading");
        if (mayStaff) {
            var actions = new Div(assign());
            actions.addClassName("gangway-actions");
            heading.add(actions);
        }
        return heading;
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
