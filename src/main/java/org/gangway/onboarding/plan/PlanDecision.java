package org.gangway.onboarding.plan;

import java.util.Locale;
import org.gangway.governance.meeting.DecisionId;
import org.gangway.governance.meeting.MeetingId;

/**
 * A decision of a committee on which a plan rests.
 *
 * @param change whether it changed a plan that was under way, and did not start it
 */
public record PlanDecision(
        DecisionId decision, MeetingId meeting, int number, String words, Locale language, boolean change) {}
