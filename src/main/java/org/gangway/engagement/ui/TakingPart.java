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
import java.time.Period;
import java.util.List;
import java.util.Map;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.assignment.AssignmentPermissions;
import org.gangway.engagement.assignment.AssignmentSummary;
import org.gangway.identity.PersonId;
import org.gangway.identity.Side;
import org.gangway.identity.absence.AbsenceSummary;
import org.gangway.language.Msg;

/** Who of both sides takes part in an engagement, as what and since when; each side says it for its own. */
public final class TakingPart extends Div {

    /** How long ahead an absence is shown. */
    private static final Period AHEAD = Period.ofWeeks(6);

    private final EngagementId id;
    private final SerializableRunnable changed;
    private final TakingPartDesk desk;

    TakingPart(EngagementId id, SerializableRunnable changed, TakingPartDesk desk) {
        addClassName("gangway-section");
        this.id = id;
        this.changed = changed;
        this.desk = desk;
        show();
    }

    private void refresh() {
        show();
        changed.run();
    }

    private void show() {
        var engagement = desk.engagements().get(id);
        var all = desk.assignments().assignments(id);
        var today = desk.today();
        var people = all.stream().map(it -> it.person().id()).distinct().toList();
        var away = desk.absences().next(people, today, today.plus(AHEAD));
        var mayStaff = AssignmentPermissions.mayAssign(desk.ownRoles().in(id));
        removeAll();
        add(heading(mayStaff));
        for (var side : Side.values()) {
            var of = all.stream().filter(it -> it.side() == side).toList();
            var party = desk.parties().party(engagement.party(side)).name();
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
        return assignment.until() != null && assignment.until().isBefore(desk.today());
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
                _ -> new AssignDialog(
                                id, desk.assignments(), desk.ownRoles().user().side(), desk.today(), this::refresh)
                        .open());
        return button;
    }

    private List<Component> steps(AssignmentSummary assignment) {
        var name = assignment.person().name();
        var end = step(
                new Button(
                        say(Msg.engagement_people_end()),
                        _ -> new EndAssignmentDialog(id, assignment, desk.assignments(), desk.today(), this::refresh)
                                .open()),
                say(Msg.engagement_people_end_of(name)));
        var handOver = step(
                new Button(
                        say(Msg.engagement_people_hand_over()),
                        _ -> new HandoverDialog(
                                        id,
                                        assignment.person(),
                                        desk.handovers(),
                                        desk.assignments(),
                                        desk.today(),
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
