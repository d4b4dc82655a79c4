package org.gangway.engagement.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.gangway.engagement.assignment.AssignmentSummary;
import org.gangway.identity.IdentityRoutes;
import org.gangway.identity.PersonAccess;
import org.gangway.identity.PersonId;
import org.gangway.identity.absence.AbsenceSummary;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.uikit.FigureTable;
import org.gangway.uikit.ScreenTexts;
import org.gangway.uikit.StatusBadge;
import org.gangway.uikit.StatusTone;
import org.jspecify.annotations.Nullable;

/** People of one side, their roles, and since when and until when they have them. */
final class AssignmentTable {

    private AssignmentTable() {}

    /**
     * @param away who is away now or soon
     * @param steps what the reader may do with each
     */
    static FigureTable of(
            String party,
            List<AssignmentSummary> shown,
            Map<PersonId, AbsenceSummary> away,
            Function<AssignmentSummary, List<Component>> steps) {
        var table = new FigureTable(Msg.engagement_people_of(party))
                .words(Msg.engagement_people_name())
                .words(Msg.engagement_people_role())
                .words(Msg.engagement_people_from())
                .words(Msg.engagement_people_until())
                .actions(Msg.common_actions());
        return table.rows(shown, one -> {
            var actions = new Div(steps.apply(one).toArray(Component[]::new));
            actions.addClassName("gangway-actions");
            var until = one.until();
            return new Component[] {
                name(one, away.get(one.person().id())),
                new Span(say(Text.of(one.role()))),
                new Span(day(one.from())),
                new Span(until == null ? say(Msg.engagement_people_open()) : day(until)),
                actions
            };
        });
    }

    private static Component name(AssignmentSummary assignment, @Nullable AbsenceSummary away) {
        var cell = new Div(new Anchor(
                IdentityRoutes.card(assignment.person().id()),
                assignment.person().name()));
        if (assignment.person().access() == PersonAccess.NONE) {
            cell.add(new Span(" "), new StatusBadge(Msg.engagement_people_no_account(), StatusTone.NEUTRAL));
        }
        if (away != null) {
            cell.add(new Div(new StatusBadge(words(away), StatusTone.WARNING)));
        }
        return cell;
    }

    private static Text words(AbsenceSummary away) {
        return away.deputy() == null
                ? Msg.engagement_people_away(away.first(), away.last())
                : Msg.engagement_people_away_deputy(away.first(), away.last(), away.deputy());
    }

    private static String day(LocalDate day) {
        return ScreenTexts.formats().date(day);
    }
}
