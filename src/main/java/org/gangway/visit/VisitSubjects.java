package org.gangway.visit;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gangway.discussion.FoundSubject;
import org.gangway.discussion.Subject;
import org.gangway.discussion.SubjectKind;
import org.gangway.discussion.SubjectSource;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.account.PartyDirectory;
import org.gangway.language.Msg;
import org.springframework.stereotype.Component;

/** Visits, to be commented on, and for files that belong to their report. */
@Component
public class VisitSubjects implements SubjectSource {

    private final VisitParagraphs visits;
    private final PartyDirectory parties;

    VisitSubjects(VisitParagraphs visits, PartyDirectory parties) {
        this.visits = visits;
        this.parties = parties;
    }

    public static Subject of(VisitId visit) {
        return new Subject(SubjectKind.VISIT, visit.value().toString());
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.VISIT;
    }

    @Override
    public Optional<FoundSubject> find(EngagementId engagement, String key) {
        return id(key).flatMap(id -> visits.visit(engagement, id))
                .map(visit -> new FoundSubject(
                        Msg.visit_of(parties.person(visit.visitor()).name(), visit.first()),
                        Map.of("start", visit.first()),
                        VisitRoutes.tab(engagement),
                        true));
    }

    private static Optional<UUID> id(String key) {
        try {
            return Optional.of(UUID.fromString(key));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}
