package org.gangway.briefing.text;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.paragraph.OriginalText;
import org.hibernate.annotations.Immutable;

/** What a paragraph said in earlier editions. */
@Entity
@Immutable
public class PastWording {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "engagement_id"))
    @SuppressWarnings("UnusedVariable") // row-level security reads it
    private EngagementId engagement;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "briefing_id"))
    private BriefingId briefing;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "paragraph_id"))
    private BriefingParagraphId paragraph;

    @Embedded
    private OriginalText original;

    private int fromEdition;

    private int untilEdition;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected PastWording() {}

    PastWording(BriefingParagraph paragraph, int untilEdition) {
        this.id = UUID.randomUUID();
        this.engagement = paragraph.engagement();
        this.briefing = paragraph.briefing();
        this.paragraph = paragraph.id();
        this.original = paragraph.original();
        this.fromEdition = paragraph.fromEdition();
        this.untilEdition = untilEdition;
    }

    boolean stoodIn(int edition) {
        return fromEdition <= edition && edition < untilEdition;
    }

    public BriefingId briefing() {
        return briefing;
    }

    public BriefingParagraphId paragraph() {
        return paragraph;
    }

    public OriginalText original() {
        return original;
    }

    public int fromEdition() {
        return fromEdition;
    }
}
