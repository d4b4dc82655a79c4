package org.gangway.briefing.text;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
public record BriefingParagraphId(@Column(name = "id") UUID value) implements Serializable {

    static BriefingParagraphId next() {
        return new BriefingParagraphId(UUID.randomUUID());
    }

    public static BriefingParagraphId of(String text) {
        return new BriefingParagraphId(UUID.fromString(text));
    }
}
