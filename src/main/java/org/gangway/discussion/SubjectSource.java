package org.gangway.discussion;

import java.util.Optional;
import org.gangway.engagement.EngagementId;

/** Knows the subjects of one kind; each module has one for what it lets people speak about. */
public interface SubjectSource {

    SubjectKind kind();

    /** Empty where there is none under that key in the engagement, or none that the signed-in user sees. */
    Optional<FoundSubject> find(EngagementId engagement, String key);
}
