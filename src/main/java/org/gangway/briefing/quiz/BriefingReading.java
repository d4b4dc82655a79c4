package org.gangway.briefing.quiz;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.UUID;
import org.gangway.briefing.text.Briefing;
import org.gangway.briefing.text.BriefingId;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.PersonId;
import org.hibernate.annotations.Immutable;

/** Somebody has read and understood an edition of a briefing, with so many questions answered rightly. */
@Entity
@Immutable
public class BriefingReading {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "engagement_id"))
    private EngagementId engagement;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "briefing_id"))
    private BriefingId briefing;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private PersonId person;

    private int attempt;

    private int edition;

    private int rightAnswers;

    private int asked;

    private LocalDate readOn;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected BriefingReading() {}

    BriefingReading(Briefing briefing, PersonId person, int attempt, QuizScore score, LocalDate today) {
        this.id = UUID.randomUUID();
        this.engagement = briefing.engagement();
        this.briefing = briefing.id();
        this.person = person;
        this.attempt = attempt;
        this.edition = briefing.edition();
        this.rightAnswers = score.right();
        this.asked = score.asked();
        this.readOn = today;
    }

    public EngagementId engagement() {
        return engagement;
    }

    public BriefingId briefing() {
        return briefing;
    }

    public PersonId person() {
        return person;
    }

    /** Counts how often they read it. */
    public int attempt() {
        return attempt;
    }

    /** Which edition they read. */
    public int edition() {
        return edition;
    }

    public QuizScore score() {
        return new QuizScore(rightAnswers, asked);
    }

    public LocalDate readOn() {
        return readOn;
    }
}
