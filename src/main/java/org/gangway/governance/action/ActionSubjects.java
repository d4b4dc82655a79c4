package org.gangway.governance.action;

import java.util.Map;
import java.util.Optional;
import org.gangway.discussion.FoundSubject;
import org.gangway.discussion.Subject;
import org.gangway.discussion.SubjectKind;
import org.gangway.discussion.SubjectSource;
import org.gangway.engagement.EngagementId;
import org.gangway.governance.GovernanceRoutes;
import org.gangway.governance.meeting.MeetingAccess;
import org.gangway.identity.CurrentUserProvider;
import org.gangway.language.Text;
import org.springframework.stereotype.Component;

/** An action is spoken about while it is done; until its minutes are circulated, only by the side that writes them. */
@Component
public class ActionSubjects implements SubjectSource {

    private final Actions actions;
    private final MeetingAccess meetings;
    private final CurrentUserProvider currentUserProvider;

    ActionSubjects(Actions actions, MeetingAccess meetings, CurrentUserProvider currentUserProvider) {
        this.actions = actions;
        this.meetings = meetings;
        this.currentUserProvider = currentUserProvider;
    }

    public static Subject of(ActionId action) {
        return new Subject(SubjectKind.ACTION, action.value().toString());
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.ACTION;
    }

    @Override
    public Optional<FoundSubject> find(EngagementId engagement, String key) {
        return id(key).flatMap(id ->
                        actions.findForParty(id, currentUserProvider.current().party()))
                .filter(action -> action.engagement().equals(engagement))
                .map(this::found);
    }

    private FoundSubject found(Action action) {
        var meeting = meetings.meeting(action.meeting());
        return new FoundSubject(
                Text.user(action.words()),
                Map.of("number", action.number()),
                GovernanceRoutes.meeting(action.engagement(), action.meeting()),
                !meeting.minutes().isDraft());
    }

    private static Optional<ActionId> id(String key) {
        try {
            return Optional.of(ActionId.of(key));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
