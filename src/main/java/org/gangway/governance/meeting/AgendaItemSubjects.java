package org.gangway.governance.meeting;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gangway.discussion.FoundSubject;
import org.gangway.discussion.Subject;
import org.gangway.discussion.SubjectKind;
import org.gangway.discussion.SubjectSource;
import org.gangway.engagement.EngagementId;
import org.gangway.governance.GovernanceRoutes;
import org.gangway.identity.CurrentUserProvider;
import org.springframework.stereotype.Component;

/** What a committee is to speak about can be spoken about before and after. */
@Component
public class AgendaItemSubjects implements SubjectSource {

    private final Meetings meetings;
    private final CurrentUserProvider currentUserProvider;

    AgendaItemSubjects(Meetings meetings, CurrentUserProvider currentUserProvider) {
        this.meetings = meetings;
        this.currentUserProvider = currentUserProvider;
    }

    public static Subject of(AgendaItem item) {
        return new Subject(SubjectKind.AGENDA_ITEM, item.id().toString());
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.AGENDA_ITEM;
    }

    @Override
    public Optional<FoundSubject> find(EngagementId engagement, String key) {
        return id(key).flatMap(item -> meetings.findListing(
                        item, engagement, currentUserProvider.current().party())
                .map(meeting -> found(meeting, item)));
    }

    private static FoundSubject found(Meeting meeting, UUID id) {
        var item = meeting.agenda().get(meeting.placeOf(id) - 1);
        return new FoundSubject(
                item.title(),
                Map.of("number", meeting.number(), "item", meeting.placeOf(id)),
                GovernanceRoutes.meeting(meeting.engagement(), meeting.id()),
                true);
    }

    private static Optional<UUID> id(String key) {
        try {
            return Optional.of(UUID.fromString(key));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
