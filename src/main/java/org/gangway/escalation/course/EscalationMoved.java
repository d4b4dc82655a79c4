package org.gangway.escalation.course;

import java.time.Instant;
import java.util.List;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.PersonId;
import org.gangway.identity.Side;
import org.gangway.language.Text;
import org.jspecify.annotations.Nullable;

/**
 * Something happened to an escalation.
 *
 * @param matter what it is about
 * @param level the level that is called
 * @param answers the side that has to answer
 * @param dueAt when the time of the level is used up; null while no clock runs
 * @param called who has to answer, with those who stand in for them; empty where it is whoever leads there
 */
public record EscalationMoved(
        EngagementId engagement,
        EscalationId escalation,
        EscalationMove move,
        int number,
        Text matter,
        Text level,
        Side answers,
        @Nullable Instant dueAt,
        List<PersonId> called) {}
