package org.gangway.governance.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.gangway.engagement.EngagementId;
import org.gangway.governance.action.Action;
import org.gangway.governance.committee.Committee;
import org.gangway.governance.committee.CommitteeMember;
import org.gangway.governance.committee.CommitteeRole;
import org.gangway.identity.PartyId;
import org.gangway.identity.PersonId;
import org.gangway.identity.Side;
import org.gangway.paragraph.OriginalText;

/** Committees and meetings in the states that tests talk about. */
public final class GovernanceFixtures {

    public static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    public static final PersonId CHAIR = user();
    public static final PersonId LEAD = user();
    public static final MeetingTime TEN_IN_COPENHAGEN =
            MeetingTime.of(ZonedDateTime.of(2026, 3, 12, 10, 0, 0, 0, ZoneId.of("Europe/Copenhagen")), 60);
    public static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 19);
    public static final LocalDate MEETING_DAY = LocalDate.of(2026, 3, 12);

    private GovernanceFixtures() {}

    public static PersonId user() {
        return new PersonId(UUID.randomUUID());
    }

    public static Committee committee() {
        return Committee.establish(
                new EngagementId(UUID.randomUUID()),
                OriginalText.of("Steering committee", Locale.ENGLISH),
                List.of(
                        CommitteeMember.of(CHAIR, Side.CLIENT, CommitteeRole.CHAIR),
                        CommitteeMember.of(LEAD, Side.VENDOR, CommitteeRole.MEMBER)));
    }

    static Meeting calledMeeting() {
        return Meeting.call(committee(), 1, TEN_IN_COPENHAGEN, "Room 4", NOW);
    }

    /** With one item on its agenda. */
    static Meeting heldMeeting() {
        var committee = committee();
        var meeting = Meeting.call(committee, 1, TEN_IN_COPENHAGEN, "Room 4", NOW);
        meeting.add(AgendaItem.free("Plans for spring", AgendaPurpose.DECISION, Locale.ENGLISH), NOW);
        meeting.hold(committee, Side.CLIENT, TEN_IN_COPENHAGEN.start());
        return meeting;
    }

    public static Meeting quorateMeeting() {
        var meeting = heldMeeting();
        meeting.minutes().attend(CHAIR, true);
        meeting.minutes().attend(LEAD, true);
        return meeting;
    }

    static Meeting circulatedMeeting() {
        var meeting = quorateMeeting();
        meeting.minutes().circulate(true, LAST_DAY, NOW);
        return meeting;
    }

    static UUID firstItem(Meeting meeting) {
        return meeting.agenda().getFirst().id();
    }

    public static Action.Task task(Meeting meeting, LocalDate due) {
        return new Action.Task(
                firstItem(meeting),
                OriginalText.of("Send the plan", Locale.ENGLISH),
                LEAD,
                new PartyId(UUID.randomUUID()),
                due);
    }
}
