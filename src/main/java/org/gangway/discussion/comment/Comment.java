package org.gangway.discussion.comment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gangway.discussion.Audience;
import org.gangway.discussion.Subject;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.PersonId;
import org.gangway.identity.Side;
import org.gangway.paragraph.OriginalText;
import org.gangway.shared.RuleViolation;
import org.gangway.shared.WrittenText;
import org.jspecify.annotations.Nullable;

/** What somebody said about something. It is never changed; taken back, its words are gone, and that there were some stays. */
@Entity
public class Comment {

    public static final int MAX_LENGTH = 4000;

    @EmbeddedId
    private CommentId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "engagement_id", updatable = false))
    private EngagementId engagement;

    @Embedded
    private Subject subject;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Side side;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Audience audience;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "author_id", updatable = false))
    private PersonId author;

    @Column(updatable = false)
    private String authorName;

    @Column(updatable = false)
    private String language;

    private String words;

    @Column(updatable = false)
    private Instant writtenAt;

    private @Nullable Instant withdrawnAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "comment_mention", joinColumns = @JoinColumn(name = "comment_id"))
    @OrderBy("name")
    private Set<Mention> mentions = new LinkedHashSet<>();

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Comment() {}

    private Comment(
            EngagementId engagement, Subject subject, Side side, CurrentUser author, NewComment said, Instant now) {
        this.id = CommentId.next();
        this.engagement = engagement;
        this.subject = subject;
        this.side = side;
        this.audience = said.audience();
        this.author = author.id();
        this.authorName = author.name();
        this.language = said.language().toLanguageTag();
        this.words = WrittenText.words(said.words());
        this.writtenAt = now;
        if (words.isEmpty() || words.length() > MAX_LENGTH) {
            throw new RuleViolation("discussion.comment-length", Map.of("max", MAX_LENGTH));
        }
    }

    static Comment write(
            EngagementId engagement, Subject subject, Side side, CurrentUser author, NewComment said, Instant now) {
        return new Comment(engagement, subject, side, author, said, now);
    }

    void mention(Collection<Mention> people) {
        mentions.addAll(people);
    }

    /**
     * Takes the words away for good.
     *
     * @throws RuleViolation if somebody else wrote them, or they are gone already
     */
    void withdraw(PersonId by, Instant now) {
        if (!author.equals(by)) {
            throw new RuleViolation("discussion.author-only", Map.of("name", authorName));
        }
        if (withdrawnAt != null) {
            throw new RuleViolation("discussion.withdrawn-already");
        }
        words = "";
        withdrawnAt = now;
    }

    public CommentId id() {
        return id;
    }

    public EngagementId engagement() {
        return engagement;
    }

    public Subject subject() {
        return subject;
    }

    /** Of whoever wrote it. */
    public Side side() {
        return side;
    }

    public Audience audience() {
        return audience;
    }

    public PersonId author() {
        return author;
    }

    public String authorName() {
        return authorName;
    }

    /** In which it was written. */
    public Locale language() {
        return Locale.forLanguageTag(language);
    }

    /** Never changed, hence in its first revision; empty once it was taken back. */
    public OriginalText original() {
        return new OriginalText(words, language, 1);
    }

    /** Empty once it was taken back. */
    public String words() {
        return words;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public Optional<Instant> withdrawnAt() {
        return Optional.ofNullable(withdrawnAt);
    }

    /** Who was asked to read it, by name. */
    public List<Mention> mentions() {
        return List.copyOf(mentions);
    }
}
