package org.gangway.escalation.course;

import org.springframework.context.ApplicationContext;

/** What comes by every minute. */
public final class ClimbingRound {

    private ClimbingRound() {}

    public static void comesBy(ApplicationContext application) {
        application.getBean(EscalationClimb.class).round();
    }
}
