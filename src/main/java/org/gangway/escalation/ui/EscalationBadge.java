package org.gangway.escalation.ui;

import org.gangway.escalation.course.Escalation;
import org.gangway.language.Text;
import org.gangway.uikit.StatusBadge;
import org.gangway.uikit.StatusTone;

/** How an escalation stands, in a word and a colour. */
final class EscalationBadge {

    private EscalationBadge() {}

    static StatusBadge of(Escalation escalation) {
        return new StatusBadge(
                escalation.outcome().<Text>map(Text::of).orElseGet(() -> Text.of(escalation.state())),
                switch (escalation.state()) {
                    case RUNNING -> StatusTone.WAITING;
                    case PAUSED, ENDED -> StatusTone.NEUTRAL;
                    case ANSWERED -> StatusTone.GOOD;
                    case EXHAUSTED -> StatusTone.BAD;
                });
    }
}
