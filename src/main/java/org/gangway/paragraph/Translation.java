package org.gangway.paragraph;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.PersonId;
import org.gangway.identity.Side;
import org.gangway.shared.RuleViolation;
import org.gangway.shared.WrittenText;
import org.jspecify.annotations.Nullable;

/** A paragraph in another language, as somebody wrote it. It is never changed: a correction is a further one with the next number. */
@Entity
public class Translation {

    public static final int MAX_LENGTH = 8000;

    @EmbeddedId
    private TranslationId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "engagement_id", updatable = false))
    private EngagementId engagement;

    @Embedded
    private ParagraphKey paragraph;

    @Column(updatable = false)
    private String language;

    @Column(updatable = false)
    private int number;

    @Column(updatable = false)
    private int revision;

    @Column(updatable = false)
    private String words;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private TranslationOrigin origin;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Side side;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "author_id", updatable = false))
    @SuppressWarnings("UnusedVariable") // row-level security reads it
    private PersonId author;

    @Column(updatable = false)
    private String authorName;

    @Column(updatable = false)
    private Instant writtenAt;

    @Embedded
    private @Nullable Confirmation confirmation;

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Translation() {}

    private Translation(
            EngagementId engagement,
            ParagraphKey paragraph,
            NewTranslation written,
            Side side,
            CurrentUser author,
            Instant now) {
        this.id = TranslationId.next();
        this.engagement = engagement;
        this.paragraph = paragraph;
        this.language = written.language().toLanguageTag();
        this.number = written.corrects() + 1;
        this.revision = written.revision();
        this.words = WrittenText.words(written.words());
        this.origin = written.origin();
        this.side = side;
        this.author = author.id();
        this.authorName = author.name();
        this.writtenAt = now;
        if (words.isEmpty() || words.length() > MAX_LENGTH) {
            throw new RuleViolation("paragraph.translation-length", Map.of("max", MAX_LENGTH));
        }
    }

    /**
     * Renders a paragraph as it stands.
     *
     * @throws RuleViolation if the original or the translation was changed since the author read them, or it is in the
     *     language of the original
     */
    static Translation write(
            EngagementId engagement,
            Paragraph paragraph,
            NewTranslation written,
            Side side,
            CurrentUser author,
            Instant now) {
        paragraph.require(written);
        return new Translation(engagement, paragraph.key(), written, side, author, now);
    }

    /**
     * Somebody has read it and stands by it.
     *
     * @throws RuleViolation if nobody has to, or somebody did
     */
    void confirm(CurrentUser by, Instant now) {
        if (!isUnconfirmed()) {
            throw new RuleViolation("paragraph.translation-confirmed-already");
        }
        confirmation = new Confirmation(by.id().value(), by.name(), now);
    }

    /** Whether a draft, or the work of a machine, still waits for a person who stands by it. */
    public boolean isUnconfirmed() {
        return origin.needsConfirmation() && confirmation == null;
    }

    public TranslationId id() {
        return id;
    }

    public EngagementId engagement() {
        return engagement;
    }

    public ParagraphKey paragraph() {
        return paragraph;
    }

    public Locale language() {
        return Locale.forLanguageTag(language);
    }

    /** Counts the translations into one language, from 1. */
    public int number() {
        return number;
    }

    /** Of the original that it renders. */
    public int revision() {
        return revision;
    }

    public String words() {
        return words;
    }

    public TranslationOrigin origin() {
        return origin;
    }

    public String authorName() {
        return authorName;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public Optional<Confirmation> confirmation() {
        return Optional.ofNullable(confirmation);
    }
}
