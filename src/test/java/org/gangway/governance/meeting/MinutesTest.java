package org.gangway.governance.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.gangway.governance.meeting.GovernanceFixtures.CHAIR;
import static org.gangway.governance.meeting.GovernanceFixtures.LAST_DAY;
import static org.gangway.governance.meeting.GovernanceFixtures.LEAD;
import static org.gangway.governance.meeting.GovernanceFixtures.NOW;
import static org.gangway.governance.meeting.GovernanceFixtures.circulatedMeeting;
import static org.gangway.governance.meeting.GovernanceFixtures.firstItem;
import static org.gangway.governance.meeting.GovernanceFixtures.heldMeeting;
import static org.gangway.governance.meeting.GovernanceFixtures.quorateMeeting;
import static org.gangway.governance.meeting.MeetingTest.refuses;

import java.util.Locale;
import org.gangway.governance.committee.CommitteeRole;
import org.gangway.identity.Side;
import org.gangway.paragraph.OriginalText;
import org.junit.jupiter.api.Test;

class MinutesTest {

    @Test
    void countEverybodyAsAbsentUntilToldOtherwise() {
        var minutes = heldMeeting().minutes();

        assertThat(minutes.attendance())
                .hasSize(2)
                .allSatisfy((_, it) -> assertThat(it.present()).isFalse());
        assertThat(minutes.isQuorate()).isFalse();
    }

    @Test
    void areQuorateWithOneMemberOfEachSide() {
        var minutes = heldMeeting().minutes();

        minutes.attend(CHAIR, true);
        assertThat(minutes.isQuorate()).isFalse();

        minutes.attend(LEAD, true);
        assertThat(minutes.isQuorate()).isTrue();
    }

    @Test
    void refuseDecisionsWithoutQuorum() {
        var meeting = heldMeeting();
        meeting.minutes().attend(CHAIR, true);

        refuses(
                "governance.no-quorum",
                () -> Decision.take(meeting, firstItem(meeting), 1, OriginalText.of("Go", Locale.ENGLISH), null));
        refuses("governance.no-quorum", () -> meeting.minutes().circulate(true, LAST_DAY, NOW));
    }

    @Test
    void circulateForInformationWithoutQuorum() {
        var meeting = heldMeeting();
        meeting.minutes().attend(CHAIR, true);

        meeting.minutes().circulate(false, LAST_DAY, NOW);

        assertThat(meeting.minutes().state()).isEqualTo(MinutesState.CIRCULATED);
    }

    @Test
    void refuseToCirculateWhenNobodyWasThere() {
        refuses("governance.nobody-present", () -> heldMeeting().minutes().circulate(false, LAST_DAY, NOW));
    }

    @Test
    void waitForAnAnswerUntilTheLastDayOnlyWhileTheyAreOut() {
        var meeting = circulatedMeeting();
        assertThat(meeting.minutes().answerBy()).contains(LAST_DAY);

        meeting.minutes().revise(Side.CLIENT);

        assertThat(meeting.minutes().answerBy()).isEmpty();
    }

    @Test
    void rememberWhatEachMemberDidInTheCommittee() {
        assertThat(heldMeeting().minutes().attendance().get(CHAIR.value()))
                .isEqualTo(new Attendance(Side.CLIENT, false, CommitteeRole.CHAIR));
    }

    @Test
    void refuseToOverwriteWhatAnotherWrote() {
        var meeting = quorateMeeting();
        var item = firstItem(meeting);
        meeting.minutes().note(item, "", "First words", Locale.ENGLISH);

        refuses("governance.note-changed", () -> meeting.minutes().note(item, "", "Other words", Locale.ENGLISH));
        assertThat(meeting.minutes().note(item)).isEqualTo("First words");
    }

    @Test
    void forgetTheWordsOfANoteThatIsEmptied() {
        var meeting = quorateMeeting();
        var item = firstItem(meeting);
        meeting.minutes().note(item, "", "Words ", Locale.ENGLISH);

        meeting.minutes().note(item, "Words ", " ", Locale.ENGLISH);

        assertThat(meeting.minutes().note(item)).isEmpty();
    }

    /** Else a translation of what stood there first would pass for one of what is written later. */
    @Test
    void goOnCountingTheRevisionsOfANoteThatWasEmptied() {
        var meeting = quorateMeeting();
        var item = firstItem(meeting);
        meeting.minutes().note(item, "", "Words", Locale.ENGLISH);
        meeting.minutes().note(item, "Words", "", Locale.ENGLISH);
        meeting.minutes().note(item, "", "Ord", Locale.of("da"));

        assertThat(meeting.minutes().original(item)).contains(new OriginalText("Ord", "da", 3));
    }

    @Test
    void cannotBeChangedWhileTheyAreOut() {
        var meeting = circulatedMeeting();

        refuses("governance.minutes-not-draft", () -> meeting.minutes().attend(CHAIR, false));
        refuses(
                "governance.minutes-not-draft",
                () -> meeting.minutes().note(firstItem(meeting), "", "x", Locale.ENGLISH));
        refuses("governance.minutes-not-draft", meeting::requireMinutesOpen);
    }

    @Test
    void areLockedOnlyWhenBothSidesAccepted() {
        var minutes = circulatedMeeting().minutes();
        minutes.accept(Side.CLIENT, CHAIR, NOW);

        refuses("governance.minutes-not-accepted", () -> minutes.lock("{}", "hash", NOW));

        minutes.accept(Side.VENDOR, LEAD, NOW);
        minutes.lock("{}", "hash", NOW);
        assertThat(minutes.isLocked()).isTrue();
        assertThat(minutes.sha256()).contains("hash");
    }

    @Test
    void changeInNoWayOnceLocked() {
        var meeting = circulatedMeeting();
        var minutes = meeting.minutes();
        minutes.accept(Side.CLIENT, CHAIR, NOW);
        minutes.accept(Side.VENDOR, LEAD, NOW);
        minutes.lock("{}", "hash", NOW);

        refuses("governance.minutes-locked", () -> minutes.attend(CHAIR, false));
        refuses("governance.minutes-locked", () -> minutes.note(firstItem(meeting), "", "x", Locale.ENGLISH));
        refuses("governance.minutes-not-circulated", () -> minutes.revise(Side.CLIENT));
        refuses("governance.minutes-not-circulated", () -> minutes.object(Side.CLIENT, CHAIR, "no", NOW));
        refuses("governance.minutes-not-accepted", () -> minutes.lock("{1}", "other", NOW));
    }

    @Test
    void letEachSideAnswerOnce() {
        var minutes = circulatedMeeting().minutes();
        minutes.accept(Side.CLIENT, CHAIR, NOW);

        refuses("governance.already-answered", () -> minutes.accept(Side.CLIENT, CHAIR, NOW));
    }

    @Test
    void startAnewAfterAnObjection() {
        var minutes = circulatedMeeting().minutes();
        minutes.accept(Side.CLIENT, CHAIR, NOW);
        minutes.object(Side.VENDOR, LEAD, "Decision 1 was about May", NOW);
        assertThat(minutes.state()).isEqualTo(MinutesState.OBJECTED);

        minutes.revise(Side.CLIENT);

        assertThat(minutes.state()).isEqualTo(MinutesState.DRAFT);
        assertThat(minutes.answer(Side.CLIENT)).isEmpty();
    }

    @Test
    void askForTheReasonOfAnObjection() {
        refuses(
                "governance.objection-empty",
                () -> circulatedMeeting().minutes().object(Side.VENDOR, LEAD, " ", NOW));
    }
}
