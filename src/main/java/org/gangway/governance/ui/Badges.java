package org.gangway.governance.ui;

import java.time.LocalDate;
import org.gangway.governance.ActionStatus;
import org.gangway.governance.ActionSummary;
import org.gangway.governance.MeetingStatus;
import org.gangway.governance.MinutesState;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.uikit.StatusBadge;
import org.gangway.uikit.Tone;

/** How states of meetings, minutes and actions look. */
final class Badges {

    private Badges() {}

    static StatusBadge of(MeetingStatus status) {
        return new StatusBadge(
                Text.of(status),
                switch (status) {
                    case CALLED -> Tone.WAITING;
                    case HELD -> Tone.GOOD;
                    case CANCELLED -> Tone.NEUTRAL;
                });
    }

    static StatusBadge of(MinutesState state) {
        return new StatusBadge(
                Text.of(state),
                switch (state) {
                    case DRAFT -> Tone.NEUTRAL;
                    case CIRCULATED -> Tone.WAITING;
                    case OBJECTED -> Tone.WARNING;
                    case ACCEPTED -> Tone.GOOD;
                });
    }

    static StatusBadge of(ActionSummary action, LocalDate today) {
        return of(action.status(), action.isOverdue(today));
    }

    static StatusBadge of(ActionStatus status, boolean overdue) {
        if (overdue) {
            return new StatusBadge(Msg.governance_action_overdue(), Tone.BAD);
        }
        return new StatusBadge(
                Text.of(status),
                switch (status) {
                    case OPEN -> Tone.WAITING;
                    case DONE -> Tone.GOOD;
                    case DROPPED -> Tone.NEUTRAL;
                });
    }
}
