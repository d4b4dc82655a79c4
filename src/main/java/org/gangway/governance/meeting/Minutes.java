package org.gangway.governance.meeting;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.gangway.governance.committee.Committee;
import org.gangway.identity.PersonId;
import org.gangway.identity.Side;
import org.gangway.paragraph.OriginalText;
import org.gangway.shared.RuleViolation;
import org.gangway.shared.WrittenText;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** The record of one meeting: who was there, what was said, and what both sides answer to it. */
@Embeddable
public class Minutes {

    @Enumerated(EnumType.STRING)
    @Column(name = "minutes_state")
    private MinutesState state = MinutesState.DRAFT;

    @Enumerated(EnumType.STRING)
    @Column(name = "minutes_side")
    private @Nullable Side writer;

    @Column(name = "circulated_at")
    private @Nullable Instant circulatedAt;

    @Column(name = "answer_by")
    private @Nullable LocalDate answerBy;

    @Column(name = "locked_at")
    private @Nullable Instant lockedAt;

    @Column(name = "minutes_json")
    private @Nullable String json;

    @Column(name = "minutes_sha256")
    private @Nullable String sha256;

    @Embedded
    private AttendanceList attendance = new AttendanceList();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "minutes_note", joinColumns = @JoinColumn(name = "meeting_id"))
    @MapKeyColumn(name = "item_id")
    @Fetch(FetchMode.SUBSELECT)
    private Map<UUID, OriginalText> notes = new LinkedHashMap<>();

    @Embedded
    private MinutesAnswers answers = new MinutesAnswers();

    /** Everybody is away until somebody says that they were there; until they circulate, one side writes them alone. */
    void open(Committee committee, Side by) {
        writer = by;
        attendance.open(committee);
    }

    public void attend(PersonId user, boolean present) {
        requireDraft();
        attendance.enter(user, present);
    }

    /** A member was away, and their deputy sat there for them. */
    public void attendThrough(PersonId user, PersonId deputy) {
        requireDraft();
        attendance.through(user, deputy);
    }

    /** Refuses to overwrite what somebody else wrote after {@code before} was read. */
    public void note(UUID item, String before, String words, Locale language) {
        requireDraft();
        if (!note(item).equals(before.strip())) {
            throw new RuleViolation("governance.note-changed");
        }
        var written = original(item);
        if (written.isPresent()) {
            // an emptied note goes on counting: what was translated of it is outdated
            notes.put(item, written.get().rewritten(words, language));
        } else if (!words.isBlank()) {
            notes.put(item, OriginalText.of(words, language));
        }
    }

    /** Both sides are asked; silence after {@code lastDay} is shown as such and is no acceptance. */
    public void circulate(boolean withDecisions, LocalDate lastDay, Instant now) {
        requireDraft();
        if (attendance.nobodyPresent()) {
            throw new RuleViolation("governance.nobody-present");
        }
        if (withDecisions) {
            requireQuorum();
        }
        state = MinutesState.CIRCULATED;
        circulatedAt = now;
        answerBy = lastDay;
    }

    public void accept(Side side, PersonId user, Instant now) {
        accept(side, user, Optional.empty(), now);
    }

    /**
     * The same, by a member or in the seat of one who is away.
     *
     * @param absent for whom they sat there; empty for a member
     */
    public void accept(Side side, PersonId user, Optional<PersonId> absent, Instant now) {
        requireCirculated();
        answers.give(
                side,
                new MinutesAnswer(
                        user.value(), true, "", now, absent.map(PersonId::value).orElse(null)));
    }

    public void object(Side side, PersonId user, String words, Instant now) {
        object(side, user, Optional.empty(), words, now);
    }

    /**
     * The same, by a member or in the seat of one who is away.
     *
     * @param absent for whom they sat there; empty for a member
     */
    public void object(Side side, PersonId user, Optional<PersonId> absent, String words, Instant now) {
        requireCirculated();
        if (words.isBlank()) {
            throw new RuleViolation("governance.objection-empty");
        }
        answers.give(
                side,
                new MinutesAnswer(
                        user.value(),
                        false,
                        WrittenText.words(words),
                        now,
                        absent.map(PersonId::value).orElse(null)));
        state = MinutesState.OBJECTED;
    }

    /** Back to the desk of the side that takes them: both sides have to answer anew. */
    public void revise(Side by) {
        if (state != MinutesState.OBJECTED && state != MinutesState.CIRCULATED) {
            throw new RuleViolation("governance.minutes-not-circulated");
        }
        answers.clear();
        state = MinutesState.DRAFT;
        writer = by;
    }

    public void lock(String canonical, String hash, Instant now) {
        if (state != MinutesState.CIRCULATED || !isAcceptedByBoth()) {
            throw new RuleViolation("governance.minutes-not-accepted");
        }
        state = MinutesState.ACCEPTED;
        json = canonical;
        sha256 = hash;
        lockedAt = now;
    }

    void requireDraft() {
        if (state == MinutesState.ACCEPTED) {
            throw new RuleViolation("governance.minutes-locked");
        }
        if (state != MinutesState.DRAFT) {
            throw new RuleViolation("governance.minutes-not-draft");
        }
    }

    void requireQuorum() {
        if (!isQuorate()) {
            throw new RuleViolation("governance.no-quorum");
        }
    }

    private void requireCirculated() {
        if (state != MinutesState.CIRCULATED) {
            throw new RuleViolation("governance.minutes-not-circulated");
        }
    }

    /** One member of each side was there; without that nothing can be decided. */
    public boolean isQuorate() {
        return attendance.isQuorate();
    }

    public boolean isAcceptedByBoth() {
        return answers.isAcceptedByBoth();
    }

    /** The side that writes, or wrote, them; empty before the meeting is held. */
    public Optional<Side> writer() {
        return Optional.ofNullable(writer);
    }

    /** Whether a side may read them: what is not circulated is for the side that writes it. */
    public boolean isReadableBy(Side side) {
        return state != MinutesState.DRAFT || side == writer;
    }

    public boolean isDraft() {
        return state == MinutesState.DRAFT;
    }

    public MinutesState state() {
        return state;
    }

    public boolean isLocked() {
        return state == MinutesState.ACCEPTED;
    }

    public Map<UUID, Attendance> attendance() {
        return attendance.members();
    }

    public boolean wasPresent(PersonId user) {
        return attendance.wasPresent(user);
    }

    public String note(UUID item) {
        return original(item).map(OriginalText::words).orElse("");
    }

    /** The note on an item with its language; empty where none was ever written. */
    public Optional<OriginalText> original(UUID item) {
        return Optional.ofNullable(notes.get(item));
    }

    public Optional<MinutesAnswer> answer(Side side) {
        return answers.of(side);
    }

    public Optional<Instant> circulatedAt() {
        return Optional.ofNullable(circulatedAt);
    }

    /** The last day on which an answer is in time, while one is waited for. */
    public Optional<LocalDate> answerBy() {
        return state == MinutesState.CIRCULATED ? Optional.ofNullable(answerBy) : Optional.empty();
    }

    public Optional<Instant> lockedAt() {
        return Optional.ofNullable(lockedAt);
    }

    /** The text that the hash is of; only of locked minutes. */
    public Optional<String> json() {
        return Optional.ofNullable(json);
    }

    public Optional<String> sha256() {
        return Optional.ofNullable(sha256);
    }
}
