package org.gangway.onboarding.pulse;

import java.time.LocalDate;
import org.gangway.identity.Side;

/** What somebody who follows a link is told before they answer. */
public record PulseInvitation(String engagement, String plan, Side side, int week, int asked, LocalDate until) {}
