package org.gangway.governance.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializablePredicate;
import java.time.LocalDate;
import org.gangway.governance.GovernanceRoutes;
import org.gangway.governance.action.ActionSummary;
import org.gangway.language.Msg;
import org.gangway.uikit.ScreenTexts;

/** Open actions, the most urgent first; those past their day say so. */
class ActionGrid extends Grid<ActionSummary> {

    private static final int PAGE = 20;

    private final LocalDate today;

    ActionGrid(
            boolean acrossEngagements,
            LocalDate today,
            SerializablePredicate<ActionSummary> mayComplete,
            SerializableConsumer<ActionSummary> complete) {
        this.today = today;
        addColumn(ActionSummary::number)
                .setHeader(say(Msg.governance_action_number()))
                .setFlexGrow(0);
        addComponentColumn(ActionGrid::link)
                .setHeader(say(Msg.governance_action_words()))
                .setWidth("16rem")
                .setFlexGrow(3);
        if (acrossEngagements) {
            addColumn(ActionSummary::engagementName)
                    .setHeader(say(Msg.governance_action_engagement()))
                    .setAutoWidth(true);
        }
        addColumn(it -> it.ownerName() + ", " + it.ownerParty())
                .setHeader(say(Msg.governance_action_owner()))
                .setAutoWidth(true);
        addColumn(it -> ScreenTexts.formats().date(it.dueOn()))
                .setHeader(say(Msg.governance_action_due()))
                .setAutoWidth(true);
        addComponentColumn(it -> GovernanceBadges.of(it, this.today))
                .setHeader(say(Msg.governance_action_status()))
                .setAutoWidth(true);
        addComponentColumn(it -> mayComplete.test(it) ? done(it, complete) : new Span())
                .setAutoWidth(true);
        setAllRowsVisible(!acrossEngagements);
        if (acrossEngagements) {
            setPageSize(PAGE);
        }
    }

    private static Anchor link(ActionSummary action) {
        return new Anchor(GovernanceRoutes.meeting(action.engagement(), action.meeting()), action.words());
    }

    private static Component done(ActionSummary action, SerializableConsumer<ActionSummary> complete) {
        return new Button(say(Msg.governance_action_complete()), _ -> complete.accept(action));
    }
}
