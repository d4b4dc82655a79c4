package org.gangway.exchange;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.PersonId;
import org.gangway.identity.Side;
import org.gangway.paragraph.OriginalText;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/** An improvement of one side's quality programme that it shows the other side, which may adopt it. */
@Entity
public class QualityPractice {

    private static final int MONTHS = 3;

    @EmbeddedId
    private QualityPracticeId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "engagement_id", updatable = false))
    private EngagementId engagement;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Side side;

    @Column(updatable = false)
    private String title;

    @Embedded
    @AttributeOverride(name = "words", column = @Column(name = "words", updatable = false))
    @AttributeOverride(name = "language", column = @Column(name = "language", updatable = false))
    @AttributeOverride(name = "revision", column = @Column(name = "revision", updatable = false))
    private OriginalText what;

    @Column(updatable = false)
    private String effect;

    @Column(updatable = false)
    private LocalDate shownOn;

    private @Nullable LocalDate adoptedOn;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "adopted_by"))
    @SuppressWarnings("UnusedVariable") // policies read it
    private @Nullable PersonId adoptedBy;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "author_id", updatable = false))
    @SuppressWarnings("UnusedVariable") // policies read it
    private PersonId author;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected QualityPractice() {}

    QualityPractice(EngagementId engagement, Side side, NewPractice told, PersonId author, LocalDate today) {
        this.id = QualityPracticeId.next();
        this.engagement = engagement;
        this.side = side;
        this.title = told.title();
        this.what = told.what();
        this.effect = told.effect();
        this.shownOn = today;
        this.author = author;
    }

    /** @throws RuleViolation {@code exchange.practice-adopted} */
    void adopt(PersonId person, LocalDate today) {
        if (adoptedOn != null) {
            throw new RuleViolation("exchange.practice-adopted");
        }
        adoptedOn = today;
        adoptedBy = person;
    }

    /** The first day of the quarter in which a day lies. */
    public static LocalDate quarter(LocalDate day) {
        return LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / MONTHS * MONTHS + 1, 1);
    }

    public QualityPracticeId id() {
        return id;
    }

    public EngagementId engagement() {
        return engagement;
    }

    /** Whose quality programme it comes from. */
    public Side side() {
        return side;
    }

    public String title() {
        return title;
    }

    public OriginalText what() {
        return what;
    }

    public String effect() {
        return effect;
    }

    public LocalDate shownOn() {
        return shownOn;
    }

    public Optional<LocalDate> adoptedOn() {
        return Optional.ofNullable(adoptedOn);
    }
}
