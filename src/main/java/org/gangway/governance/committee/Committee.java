package org.gangway.governance.committee;

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
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.PersonId;
import org.gangway.identity.Side;
import org.gangway.paragraph.OriginalText;
import org.gangway.shared.Ordered;
import org.gangway.shared.RuleViolation;
import org.gangway.shared.WrittenText;
import org.jspecify.annotations.Nullable;

/** A standing group with members of both sides that steers an engagement. */
@Entity
public class Committee {

    public static final int MAX_LENGTH = 120;
    public static final int MOST_ANSWER_DAYS = 60;

    private static final int DEFAULT_ANSWER_DAYS = 5;

    private static final Comparator<CommitteeMember> ORDER = Comparator.comparing(CommitteeMember::side)
            .thenComparing(CommitteeMember::role)
            .thenComparing(CommitteeMember::person);

    @EmbeddedId
    private CommitteeId id;

    @Version
    private @Nullable Integer version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "engagement_id"))
    private EngagementId engagement;

    @Embedded
    @AttributeOverride(name = "words", column = @Column(name = "name"))
    @AttributeOverride(name = "language", column = @Column(name = "name_language"))
    @AttributeOverride(name = "revision", column = @Column(name = "name_revision"))
    private OriginalText original;

    @Enumerated(EnumType.STRING)
    private CommitteeLevel level = CommitteeLevel.STEERING;

    private int answerDays = DEFAULT_ANSWER_DAYS;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "committee_member", joinColumns = @JoinColumn(name = "committee_id"))
    private Set<CommitteeMember> members = new LinkedHashSet<>();

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Committee() {}

    private Committee(CommitteeId id, EngagementId engagement, OriginalText name) {
        this.id = id;
        this.engagement = engagement;
        this.original = name;
        var line = WrittenText.line(name.words());
        if (line.isEmpty() || line.length() > MAX_LENGTH) {
            throw new RuleViolation("governance.committee-name-length", Map.of("max", MAX_LENGTH));
        }
    }

    public static Committee establish(EngagementId engagement, OriginalText name, Collection<CommitteeMember> members) {
        var committee = new Committee(CommitteeId.next(), engagement, name);
        committee.appoint(members);
        return committee;
    }

    /** From now on these people sit in the committee, and nobody else. */
    void appoint(Collection<CommitteeMember> people) {
        if (!Arrays.stream(Side.values()).allMatch(side -> people.stream().anyMatch(it -> it.side() == side))) {
            throw new RuleViolation("governance.both-sides-needed");
        }
        if (people.stream().filter(it -> it.role() == CommitteeRole.CHAIR).count() != 1) {
            throw new RuleViolation("governance.one-chair");
        }
        if (people.stream().map(CommitteeMember::person).distinct().count() != people.size()) {
            throw new RuleViolation("governance.one-seat-each");
        }
        members.retainAll(Ordered.copyOf(people));
        members.addAll(people);
    }

    /** A new member, or another role for one. Whoever takes the chair takes it from somebody of the own side. */
    void seat(CommitteeMember member) {
        var people = new ArrayList<CommitteeMember>();
        members.stream().filter(it -> !it.person().equals(member.person())).forEach(it -> {
            var handsOver = member.role() == CommitteeRole.CHAIR && it.role() == CommitteeRole.CHAIR;
            if (handsOver && it.side() != member.side()) {
                throw new RuleViolation("governance.chair-of-other-side");
            }
            people.add(handsOver ? new CommitteeMember(it.person(), it.side(), CommitteeRole.MEMBER) : it);
        });
        people.add(member);
        appoint(people);
    }

    /** Somebody of the same side takes a seat over; one who has a seat already keeps whichever counts for more. */
    void replace(PersonId leaver, PersonId successor) {
        var seat = member(leaver).orElseThrow();
        var role = member(successor)
                .map(CommitteeMember::role)
                .filter(own -> own.compareTo(seat.role()) < 0)
                .orElse(seat.role());
        var people = new ArrayList<CommitteeMember>();
        members.stream()
                .filter(it -> !it.user().equals(leaver) && !it.user().equals(successor))
                .forEach(people::add);
        people.add(CommitteeMember.of(successor, seat.side(), role));
        appoint(people);
    }

    void unseat(PersonId user) {
        appoint(members.stream().filter(it -> !it.person().equals(user.value())).toList());
    }

    /** Working days on both calendars within which a side answers circulated minutes. */
    void answerWithin(int days) {
        if (days < 1 || days > MOST_ANSWER_DAYS) {
            throw new RuleViolation("governance.answer-days", Map.of("max", MOST_ANSWER_DAYS));
        }
        answerDays = days;
    }

    /** What comes up in the engagement is put on the agenda of the committee at its level. */
    void decideAt(CommitteeLevel other) {
        level = other;
    }

    public CommitteeLevel level() {
        return level;
    }

    public int answerDays() {
        return answerDays;
    }

    public CommitteeId id() {
        return id;
    }

    public EngagementId engagement() {
        return engagement;
    }

    /** Its name, with the language in which it was given. */
    public OriginalText original() {
        return original;
    }

    public String name() {
        return original.words();
    }

    /** The client's people first, and on each side the chair. */
    public List<CommitteeMember> members() {
        return members.stream().sorted(ORDER).toList();
    }

    public Optional<CommitteeMember> member(PersonId user) {
        return members.stream().filter(it -> it.person().equals(user.value())).findFirst();
    }

    public boolean has(PersonId user) {
        return member(user).isPresent();
    }

    public CommitteeMember chair() {
        return members.stream()
                .filter(it -> it.role() == CommitteeRole.CHAIR)
                .findFirst()
                .orElseThrow();
    }
}
