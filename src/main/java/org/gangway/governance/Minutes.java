package org.gangway.governance;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.gangway.identity.Side;
import org.gangway.identity.UserId;
import org.gangway.shared.RuleViolation;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** The record of one meeting: who was there, what was said, and what both sides answer to it. */
@Embeddable
public class Minutes {

    @Enumerated(EnumType.STRING)
    @Column(name = "minutes_state")
    private MinutesState state = MinutesState.DRAFT;

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

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "attendance", joinColumns = @JoinColumn(name = "meeting_id"))
    @MapKeyColumn(name = "user_id")
    @Fetch(FetchMode.SUBSELECT)
    private Map<UUID, Attendance> attendance = new HashMap<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "minutes_note", joinColumns = @JoinColumn(name = "meeting_id"))
    @MapKeyColumn(name = "item_id")
    @Column(name = "words")
    @Fetch(FetchMode.SUBSELECT)
    private Map<UUID, String> notes = new HashMap<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "minutes_answer", joinColumns = @JoinColumn(name = "meeting_id"))
    @MapKeyColumn(name = "side")
    @MapKeyEnumerated(EnumType.STRING)
    @Fetch(FetchMode.SUBSELECT)
    private Map<Side, MinutesAnswer> answers = new HashMap<>();

    /** Everybody is away until somebody says that they were there. */
    void open(Committee committee) {
        committee.members().forEach(it -> attendance.put(it.person(), new Attendance(it.side(), false, it.role())));
    }

    void attend(UserId user, boolean present) {
        requireDraft();
        attendance.computeIfPresent(user.value(), (_, known) -> known.seen(present));
    }

    /** Refuses to overwrite what somebody else wrote after {@code before} was read. */
    void note(UUID item, String before, String words) {
        requireDraft();
        if (!note(item).equals(before.strip())) {
            throw new RuleViolation("governance.note-changed");
        }
        if (words.isBlank()) {
            notes.remove(item);
        } else {
            notes.put(item, words.strip());
        }
    }

    /** Both sides are asked; silence after {@code lastDay} is shown as such and is no acceptance. */
    void circulate(boolean withDecisions, LocalDate lastDay, Instant now) {
        requireDraft();
        if (attendance.values().stream().noneMatch(Attendance::present)) {
            throw new RuleViolation("governance.nobody-present");
        }
        if (withDecisions) {
            requireQuorum();
        }
        state = MinutesState.CIRCULATED;
        circulatedAt = now;
        answerBy = lastDay;
    }

    void accept(Side side, UserId user, Instant now) {
        requireUnanswered(side);
        answers.put(side, new MinutesAnswer(user.value(), true, "", now));
    }

    void object(Side side, UserId user, String words, Instant now) {
        requireUnanswered(side);
        if (words.isBlank()) {
            throw new RuleViolation("governance.objection-empty");
        }
        answers.put(side, new MinutesAnswer(user.value(), false, words.strip(), now));
        state = MinutesState.OBJECTED;
    }

    /** Back to the desk: both sides have to answer anew. */
    void revise() {
        if (state != MinutesState.OBJECTED && state != MinutesState.CIRCULATED) {
            throw new RuleViolation("governance.minutes-not-circulated");
        }
        answers.clear();
        state = MinutesState.DRAFT;
    }

    void lock(String canonical, String hash, Instant now) {
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

    private void requireUnanswered(Side side) {
        if (state != MinutesState.CIRCULATED) {
            throw new RuleViolation("governance.minutes-not-circulated");
        }
        if (answers.containsKey(side)) {
            throw new RuleViolation("governance.already-answered");
        }
    }

    /** One member of each side was there; without that nothing can be decided. */
    public boolean isQuorate() {
        return Arrays.stream(Side.values())
                .allMatch(side -> attendance.values().stream().anyMatch(it -> it.present() && it.side() == side));
    }

    boolean isAcceptedByBoth() {
        return Arrays.stream(Side.values())
                .allMatch(side -> answer(side).filter(MinutesAnswer::accepted).isPresent());
    }

    public MinutesState state() {
        return state;
    }

    public boolean isLocked() {
        return state == MinutesState.ACCEPTED;
    }

    public Map<UUID, Attendance> attendance() {
        return Map.copyOf(attendance);
    }

    public boolean wasPresent(UserId user) {
        var known = attendance.get(user.value());
        return known != null && known.present();
    }

    public String note(UUID item) {
        return Objects.requireNonNullElse(notes.get(item), "");
    }

    public Optional<MinutesAnswer> answer(Side side) {
        return Optional.ofNullable(answers.get(side));
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
