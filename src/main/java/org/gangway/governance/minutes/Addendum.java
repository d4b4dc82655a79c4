package org.gangway.governance.minutes;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.gangway.engagement.EngagementId;
import org.gangway.governance.committee.CommitteeMember;
import org.gangway.governance.meeting.Meeting;
import org.gangway.governance.meeting.MeetingId;
import org.gangway.identity.PersonId;
import org.gangway.identity.Side;
import org.gangway.paragraph.OriginalText;
import org.gangway.shared.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * A correction of locked minutes, which themselves stay as they are: written by one side, binding when both have accepted
 * it.
 */
@Entity
public class Addendum {

    public static final int MAX_LENGTH = 4000;

    @EmbeddedId
    private AddendumId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "engagement_id"))
    private EngagementId engagement;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "meeting_id"))
    private MeetingId meeting;

    private int number;

    @Embedded
    private OriginalText original;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "author_id"))
    private PersonId author;

    private Instant writtenAt;

    private @Nullable Instant acceptedAt;

    private @Nullable Instant withdrawnAt;

    private @Nullable String sha256;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "addendum_answer", joinColumns = @JoinColumn(name = "addendum_id"))
    @MapKeyColumn(name = "side")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<Side, AddendumAnswer> answers = new LinkedHashMap<>();

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Addendum() {}

    private Addendum(Meeting meeting, int number, OriginalText original, CommitteeMember author, Instant now) {
        this.id = AddendumId.next();
        this.engagement = meeting.engagement();
        this.meeting = meeting.id();
        this.number = number;
        this.original = original;
        this.author = author.user();
        this.writtenAt = now;
    }

    /** Whoever writes it accepts it for the own side. */
    static Addendum write(Meeting meeting, int number, OriginalText original, CommitteeMember author, Instant now) {
        if (!meeting.minutes().isLocked()) {
            throw new RuleViolation("governance.minutes-not-locked");
        }
        if (original.isEmpty() || original.words().length() > MAX_LENGTH) {
            throw new RuleViolation("governance.addendum-length", Map.of("max", MAX_LENGTH));
        }
        var addendum = new Addendum(meeting, number, original, author, now);
        addendum.answers.put(author.side(), new AddendumAnswer(author.person(), now));
        return addendum;
    }

    void accept(CommitteeMember member, Instant now) {
        requireWaiting();
        if (answers.putIfAbsent(member.side(), new AddendumAnswer(member.person(), now)) != null) {
            throw new RuleViolation("governance.already-answered");
        }
    }

    boolean isAcceptedByBoth() {
        return answers.size() == Side.values().length;
    }

    /** From now on for ever; the hash is of the text that both accepted. */
    void lock(String hash, Instant now) {
        sha256 = hash;
        acceptedAt = now;
    }

    /** It is not to be accepted after all; it stays readable as withdrawn. */
    void withdraw(Instant now) {
        requireWaiting();
        withdrawnAt = now;
    }

    private void requireWaiting() {
        if (!isWaiting()) {
            throw new RuleViolation("governance.addendum-closed");
        }
    }

    public boolean isWaiting() {
        return acceptedAt == null && withdrawnAt == null;
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    public boolean isAccepted() {
        return acceptedAt != null;
    }

    public boolean waitsFor(Side side) {
        return isWaiting() && !answers.containsKey(side);
    }

    /** What both sides accept: two machines write it alike. */
    String canonical() {
        var parts = new StringBuilder(meeting.value().toString())
                .append('\n')
                .append(number)
                .append('\n')
                .append(words());
        Arrays.stream(Side.values())
                .forEach(side -> answer(side)
                        .ifPresent(it -> parts.append('\n')
                                .append(side)
                                .append(' ')
                                .append(it.person())
                                .append(' ')
                                .append(it.at())));
        return parts.toString();
    }

    public AddendumId id() {
        return id;
    }

    public EngagementId engagement() {
        return engagement;
    }

    public MeetingId meeting() {
        return meeting;
    }

    /** Counts the addenda of one meeting, from 1. */
    public int number() {
        return number;
    }

    /** What it says, with its language. */
    public OriginalText original() {
        return original;
    }

    public String words() {
        return original.words();
    }

    public PersonId author() {
        return author;
    }

    public Instant writtenAt() {
        return writtenAt;
    }

    public Optional<AddendumAnswer> answer(Side side) {
        return Optional.ofNullable(answers.get(side));
    }

    public Optional<String> sha256() {
        return Optional.ofNullable(sha256);
    }
}
