package org.gangway.governance.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.gangway.governance.meeting.GovernanceFixtures.CHAIR;
import static org.gangway.governance.meeting.GovernanceFixtures.LEAD;
import static org.gangway.governance.meeting.GovernanceFixtures.committee;
import static org.gangway.governance.meeting.GovernanceFixtures.user;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.identity.Side;
import org.gangway.paragraph.OriginalText;
import org.gangway.shared.RuleViolation;
import org.junit.jupiter.api.Test;

class CommitteeTest {

    private static final CommitteeMember CLIENT_CHAIR = CommitteeMember.of(CHAIR, Side.CLIENT, CommitteeRole.CHAIR);
    private static final CommitteeMember VENDOR_MEMBER = CommitteeMember.of(LEAD, Side.VENDOR, CommitteeRole.MEMBER);

    @Test
    void listsTheClientFirst() {
        assertThat(committee().members()).containsExactly(CLIENT_CHAIR, VENDOR_MEMBER);
    }

    @Test
    void rejectsMembersOfOneSideOnly() {
        refuses("governance.both-sides-needed", "Board", CLIENT_CHAIR);
    }

    @Test
    void rejectsTwoChairsAndNone() {
        var second = CommitteeMember.of(user(), Side.VENDOR, CommitteeRole.CHAIR);

        refuses("governance.one-chair", "Board", CLIENT_CHAIR, second);
        refuses(
                "governance.one-chair",
                "Board",
                VENDOR_MEMBER,
                CommitteeMember.of(user(), Side.CLIENT, CommitteeRole.SECRETARY));
    }

    @Test
    void rejectsTwoSeatsForOnePerson() {
        var again = CommitteeMember.of(CHAIR, Side.CLIENT, CommitteeRole.SECRETARY);

        refuses("governance.one-seat-each", "Board", CLIENT_CHAIR, again, VENDOR_MEMBER);
    }

    @Test
    void rejectsAnEmptyName() {
        refuses("governance.committee-name-length", "  ", CLIENT_CHAIR, VENDOR_MEMBER);
    }

    @Test
    void appointsOthersInPlaceOfThoseBefore() {
        var committee = committee();
        var other = CommitteeMember.of(user(), Side.VENDOR, CommitteeRole.SECRETARY);

        committee.appoint(List.of(CLIENT_CHAIR, other));

        assertThat(committee.members()).containsExactly(CLIENT_CHAIR, other);
        assertThat(committee.has(LEAD)).isFalse();
    }

    @Test
    void handsTheChairOverWithinASide() {
        var committee = committee();
        var next = CommitteeMember.of(user(), Side.CLIENT, CommitteeRole.CHAIR);

        committee.seat(next);

        assertThat(committee.chair()).isEqualTo(next);
        assertThat(committee.member(CHAIR)).map(CommitteeMember::role).contains(CommitteeRole.MEMBER);
    }

    @Test
    void leavesTheChairWithTheOtherSide() {
        var committee = committee();

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> committee.seat(CommitteeMember.of(LEAD, Side.VENDOR, CommitteeRole.CHAIR)))
                .satisfies(it -> assertThat(it.rule()).isEqualTo("governance.chair-of-other-side"));
        assertThat(committee.members()).containsExactly(CLIENT_CHAIR, VENDOR_MEMBER);
    }

    @Test
    void keepsAChairAndAMemberOfEachSide() {
        var committee = committee();
        committee.seat(CommitteeMember.of(user(), Side.CLIENT, CommitteeRole.MEMBER));

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> committee.unseat(CHAIR))
                .satisfies(it -> assertThat(it.rule()).isEqualTo("governance.one-chair"));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> committee.unseat(LEAD))
                .satisfies(it -> assertThat(it.rule()).isEqualTo("governance.both-sides-needed"));
        assertThat(committee.members()).hasSize(3);
    }

    @Test
    void givesFromOneToSixtyDaysToAnswer() {
        var committee = committee();

        committee.answerWithin(60);

        assertThat(committee.answerDays()).isEqualTo(60);
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> committee.answerWithin(0));
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> committee.answerWithin(61));
    }

    private static void refuses(String rule, String name, CommitteeMember... members) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> Committee.establish(
                        new EngagementId(UUID.randomUUID()), OriginalText.of(name, Locale.ENGLISH), List.of(members)))
                .satisfies(it -> assertThat(it.rule()).isEqualTo(rule));
    }
}
