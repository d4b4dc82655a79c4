package org.gangway.paragraph;

import java.util.Optional;
import java.util.UUID;
import org.gangway.engagement.EngagementId;

/** Knows the paragraphs of one kind; each module has one for what it lets people translate. */
public interface ParagraphSource {

    ParagraphKind kind();

    /** Empty where there is none of that id in the engagement, or none that the signed-in user reads. */
    Optional<FoundParagraph> find(EngagementId engagement, UUID id);
}
