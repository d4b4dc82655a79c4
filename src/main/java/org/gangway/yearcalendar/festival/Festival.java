package org.gangway.yearcalendar.festival;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.PersonId;
import org.gangway.identity.Side;
import org.gangway.paragraph.OriginalText;
import org.jspecify.annotations.Nullable;

/** Something that people of one side celebrate, on its days of one year, with a word of explanation for the other side. */
@Entity
public class Festival {

    @EmbeddedId
    private FestivalId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "engagement_id", updatable = false))
    private EngagementId engagement;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Side side;

    private String name;

    private LocalDate firstDay;

    private LocalDate lastDay;

    @Embedded
    private OriginalText explanation;

    @SuppressWarnings("UnusedVariable") // queries read it
    private boolean withdrawn;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "author_id", updatable = false))
    @SuppressWarnings("UnusedVariable") // policies read it
    private PersonId author;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Festival() {}

    Festival(EngagementId engagement, Side side, NewFestival told, PersonId author) {
        this.id = FestivalId.next();
        this.engagement = engagement;
        this.side = side;
        this.name = told.name();
        this.firstDay = told.first();
        this.lastDay = told.last();
        this.explanation = told.explanation();
        this.author = author;
    }

    /** Its side says otherwise of it. */
    void change(NewFestival told) {
        name = told.name();
        firstDay = told.first();
        lastDay = told.last();
        explanation = explanation.rewritten(
                told.explanation().words(), told.explanation().locale());
    }

    /** It is not celebrated after all; what was translated of it stays with it. */
    void withdraw() {
        withdrawn = true;
    }

    public FestivalId id() {
        return id;
    }

    public EngagementId engagement() {
        return engagement;
    }

    public Side side() {
        return side;
    }

    public String name() {
        return name;
    }

    public LocalDate first() {
        return firstDay;
    }

    public LocalDate last() {
        return lastDay;
    }

    public OriginalText explanation() {
        return explanation;
    }
}
