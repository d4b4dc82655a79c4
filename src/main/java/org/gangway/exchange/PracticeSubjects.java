package org.gangway.exchange;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gangway.discussion.FoundSubject;
import org.gangway.discussion.Subject;
import org.gangway.discussion.SubjectKind;
import org.gangway.discussion.SubjectSource;
import org.gangway.engagement.EngagementId;
import org.gangway.language.Text;
import org.springframework.stereotype.Component;

/** Shown improvements, to be commented on, and for files that prove their effect. */
@Component
public class PracticeSubjects implements SubjectSource {

    private final ExchangeParagraphs practices;

    PracticeSubjects(ExchangeParagraphs practices) {
        this.practices = practices;
    }

    public static Subject of(QualityPracticeId practice) {
        return new Subject(SubjectKind.QUALITY_PRACTICE, practice.value().toString());
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.QUALITY_PRACTICE;
    }

    @Override
    public Optional<FoundSubject> find(EngagementId engagement, String key) {
        return id(key).flatMap(id -> practices.practice(engagement, id))
                .map(practice -> new FoundSubject(
                        Text.user(practice.title()),
                        Map.of("name", practice.title()),
                        ExchangeRoutes.tab(engagement),
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
