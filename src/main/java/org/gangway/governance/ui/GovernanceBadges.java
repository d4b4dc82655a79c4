package org.gangway.governance.ui;

import java.time.LocalDate;
import org.gangway.governance.action.ActionStatus;
import org.gangway.governance.action.ActionSummary;
import org.gangway.governance.meeting.MeetingPhase;
import org.gangway.governance.meeting.MinutesState;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.uikit.StatusTone;
import org.gangway.uikit.StatusWords;

/** How states of meetings, minutes and actions look. */
final class GovernanceBadges {

    private GovernanceBadges() {}

    static StatusWords of(MeetingPhase phase) {
        return new StatusWords(
                Text.of(phase),
                switch (phase) {
                    case AHEAD, UNDER_WAY -> StatusTone.WAITING;
                    case NOT_RECORDED -> StatusTone.WARNING;
                    case HELD -> StatusTone.GOOD;
                    case CANCELLED -> StatusTone.NEUTRAL;
                });
    }

    static StatusWords of(MinutesState state) {
        return new StatusWords(
                Text.of(state),
                switch (state) {
                    case DRAFT -> StatusTone.NEUTRAL;
                    case CIRCULATED -> StatusTone.WAITING;
                    case OBJECTED -> StatusTone.WARNING;
                    case ACCEPTED -> StatusTone.GOOD;
                });
    }

    static StatusWords of(ActionSummary action, LocalDate today) {
        return of(action.status(), action.isOverdue(today));
    }

    static StatusWords of(ActionStatus status, boolean overdue) {
        if (overdue) {
            return new StatusWords(Msg.governance_action_overdue(), StatusTone.BAD);
        }
        return new StatusWords(
                Text.of(status),
                switch (status) {
                    case OPEN -> StatusTone.WAITING;
                    case DONE -> StatusTone.GOOD;
                    case DROPPED -> StatusTone.NEUTRAL;
                });
    }
}
