package org.gangway.governance.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangway.governance.meeting.GovernanceFixtures.LAST_DAY;
import static org.gangway.governance.meeting.GovernanceFixtures.NOW;
import static org.gangway.governance.meeting.GovernanceFixtures.TEN_IN_COPENHAGEN;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.governance.committee.Committee;
import org.gangway.governance.committee.CommitteeMember;
import org.gangway.governance.committee.CommitteePermissions;
import org.gangway.governance.committee.CommitteeRole;
import org.gangway.governance.meeting.AgendaItem;
import org.gangway.governance.meeting.AgendaKind;
import org.gangway.governance.meeting.AgendaPurpose;
import org.gangway.governance.meeting.Meeting;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.PartyId;
import org.gangway.identity.PersonId;
import org.gangway.identity.Role;
import org.gangway.identity.Side;
import org.gangway.paragraph.OriginalText;
import org.junit.jupiter.api.Test;

class MeetingPermissionsTest {

    private static final CurrentUser MANAGER = user(Side.CLIENT, Role.OUTSOURCING_MANAGER);
    private static final CurrentUser LEAD = user(Side.VENDOR, Role.VENDOR_LEAD);
    private static final CurrentUser OUTSIDER = user(Side.CLIENT, Role.COMMITTEE_MEMBER);
    private static final CurrentUser AUDITOR = user(Side.CLIENT, Role.AUDITOR);

    private final Committee committee = Committee.establish(
            new EngagementId(UUID.randomUUID()),
            OriginalText.of("Steering committee", Locale.ENGLISH),
            List.of(
                    CommitteeMember.of(MANAGER.id(), Side.CLIENT, CommitteeRole.CHAIR),
                    CommitteeMember.of(AUDITOR.id(), Side.CLIENT, CommitteeRole.MEMBER),
                    CommitteeMember.of(LEAD.id(), Side.VENDOR, CommitteeRole.MEMBER)));
    private final Meeting meeting = Meeting.call(committee, 1, TEN_IN_COPENHAGEN, "Room 4", NOW);

    @Test
    void letMembersPrepareACalledMeetingAndNobodyElse() {
        assertThat(of(MANAGER).mayPrepare()).isTrue();
        assertThat(of(LEAD).mayPrepare()).isTrue();
        assertThat(of(OUTSIDER).mayPrepare()).isFalse();
        assertThat(of(LEAD).mayWriteMinutes()).isFalse();
        assertThat(of(LEAD).mayAnswer()).isFalse();
    }

    @Test
    void letAMeetingBeRecordedFromItsHourOn() {
        var start = TEN_IN_COPENHAGEN.start();

        assertThat(of(LEAD).mayHold(start.minusSeconds(1))).isFalse();
        assertThat(of(LEAD).mayHold(start)).isTrue();
        assertThat(of(OUTSIDER).mayHold(start)).isFalse();
        hold();
        assertThat(of(LEAD).mayHold(start)).isFalse();
    }

    @Test
    void takeNoSeatForARoleThatMaySitNowhere() {
        assertThat(of(AUDITOR).isMember()).isFalse();
        assertThat(of(AUDITOR).mayPrepare()).isFalse();
    }

    @Test
    void letMembersStrikeWhatPeopleWroteAndTheChairEverything() {
        var written = AgendaItem.free("Plans for spring", AgendaPurpose.DECISION, Locale.ENGLISH);
        var collected = AgendaItem.of(AgendaKind.OPEN_ACTION, "1", "{}");

        assertThat(of(LEAD).mayStrike(written)).isTrue();
        assertThat(of(LEAD).mayStrike(collected)).isFalse();
        assertThat(of(OUTSIDER).mayStrike(written)).isFalse();
        assertThat(of(MANAGER).mayStrike(collected)).isTrue();
        assertThat(of(MANAGER).mayArrange()).isTrue();
        assertThat(of(LEAD).mayArrange()).isFalse();
    }

    @Test
    void followTheMinutesFromDraftToAnswers() {
        hold();
        assertThat(of(LEAD).mayPrepare()).isFalse();
        assertThat(of(MANAGER).mayWriteMinutes()).isTrue();
        assertThat(of(LEAD).mayWriteMinutes()).as("the client writes them").isFalse();
        assertThat(of(LEAD).mayRevise()).isFalse();
        assertThat(of(OUTSIDER).mayWriteMinutes()).isFalse();

        meeting.minutes().circulate(false, LAST_DAY, NOW);
        assertThat(of(LEAD).mayWriteMinutes()).isFalse();
        assertThat(of(LEAD).mayAnswer()).isTrue();
        assertThat(of(LEAD).mayRevise()).isTrue();
        assertThat(of(OUTSIDER).mayAnswer()).isFalse();

        meeting.minutes().accept(Side.VENDOR, LEAD.id(), NOW);
        assertThat(of(LEAD).mayAnswer()).isFalse();
        assertThat(of(MANAGER).mayAnswer()).isTrue();
    }

    @Test
    void letObjectedMinutesOnlyBeTakenBack() {
        hold();
        meeting.minutes().circulate(false, LAST_DAY, NOW);
        meeting.minutes().object(Side.VENDOR, LEAD.id(), "Not so", NOW);

        assertThat(of(MANAGER).mayRevise()).isTrue();
        assertThat(of(MANAGER).mayAnswer()).isFalse();
        assertThat(of(MANAGER).mayWriteMinutes()).isFalse();
    }

    @Test
    void askTheOtherSideToAcceptAnAddendum() {
        hold();
        assertThat(of(MANAGER).mayWriteAddendum()).isFalse();
        meeting.minutes().circulate(false, LAST_DAY, NOW);
        meeting.minutes().accept(Side.VENDOR, LEAD.id(), NOW);
        meeting.minutes().accept(Side.CLIENT, MANAGER.id(), NOW);
        meeting.minutes().lock("{}", "hash", NOW);

        var addendum = Addendum.write(
                meeting,
                1,
                OriginalText.of("It was the 3rd", Locale.ENGLISH),
                committee.member(LEAD.id()).orElseThrow(),
                NOW);

        assertThat(of(MANAGER).mayRevise()).isFalse();
        assertThat(of(MANAGER).mayWriteAddendum()).isTrue();
        assertThat(of(MANAGER).mayAccept(addendum)).isTrue();
        assertThat(of(LEAD).mayAccept(addendum)).isFalse();
        assertThat(of(LEAD).mayWithdraw(addendum)).isTrue();
        assertThat(of(OUTSIDER).mayWithdraw(addendum)).isFalse();

        addendum.withdraw(NOW);
        assertThat(of(MANAGER).mayAccept(addendum)).isFalse();
        assertThat(of(LEAD).mayWithdraw(addendum)).isFalse();
    }

    @Test
    void letThoseAppointWhoNegotiateOrHaveASeat() {
        assertThat(CommitteePermissions.mayAppoint(committee, MANAGER)).isTrue();
        assertThat(CommitteePermissions.mayAppoint(committee, user(Side.VENDOR, Role.VENDOR_LEAD)))
                .isTrue();
        assertThat(CommitteePermissions.mayAppoint(committee, OUTSIDER)).isFalse();
        assertThat(CommitteePermissions.mayAppoint(committee, AUDITOR)).isFalse();
        assertThat(CommitteePermissions.mayCall(committee, LEAD)).isTrue();
        assertThat(CommitteePermissions.mayCall(committee, OUTSIDER)).isFalse();
        assertThat(CommitteePermissions.maySetAnswerTime(committee, LEAD)).isTrue();
        assertThat(CommitteePermissions.maySetAnswerTime(committee, user(Side.VENDOR, Role.VENDOR_LEAD)))
                .isFalse();
        assertThat(CommitteePermissions.mayEstablish(OUTSIDER)).isFalse();
    }

    private void hold() {
        meeting.hold(committee, Side.CLIENT, TEN_IN_COPENHAGEN.start());
        meeting.minutes().attend(MANAGER.id(), true);
    }

    private MeetingPermissions of(CurrentUser user) {
        return MeetingPermissions.of(meeting, committee, user);
    }

    private static CurrentUser user(Side side, Role role) {
        var id = new PersonId(UUID.randomUUID());
        var party = new PartyId(UUID.randomUUID());
        return new CurrentUser(
                id, "Somebody", "s@people.example", party, "Party", side, Set.of(role), "en", null, null);
    }
}
