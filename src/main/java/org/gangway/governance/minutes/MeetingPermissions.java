package org.gangway.governance.minutes;

import java.time.Instant;
import java.util.Optional;
import org.gangway.governance.committee.Committee;
import org.gangway.governance.committee.CommitteeMember;
import org.gangway.governance.committee.CommitteePermissions;
import org.gangway.governance.committee.CommitteeRole;
import org.gangway.governance.meeting.AgendaItem;
import org.gangway.governance.meeting.AgendaKind;
import org.gangway.governance.meeting.Meeting;
import org.gangway.governance.meeting.MeetingPhase;
import org.gangway.governance.meeting.MeetingStatus;
import org.gangway.governance.meeting.MinutesState;
import org.gangway.identity.CurrentUser;
import org.gangway.identity.PersonId;
import org.gangway.identity.Side;
import org.jspecify.annotations.Nullable;

/**
 * What somebody may do with a meeting, by their seat in its committee and by how far it has come.
 *
 * @param chair whether they chair the committee
 * @param standsIn whether they sit there for a member who is away
 * @param own the side that somebody with a seat answers for; null for those who only read
 */
public record MeetingPermissions(Meeting meeting, @Nullable Side own, boolean chair, boolean standsIn) {

    public static MeetingPermissions of(Meeting meeting, Committee committee, CurrentUser user) {
        return of(meeting, committee, user, Optional.empty());
    }

    /**
     * The same for somebody who may sit there for a member who is away.
     *
     * @param absent that member; empty for whoever is a member, or has no seat
     */
    public static MeetingPermissions of(
            Meeting meeting, Committee committee, CurrentUser user, Optional<PersonId> absent) {
        if (absent.isPresent() && CommitteePermissions.maySit(user)) {
            return new MeetingPermissions(
                    meeting,
                    absent.flatMap(committee::member).map(CommitteeMember::side).orElse(null),
                    false,
                    true);
        }
        var seat = CommitteePermissions.maySit(user) ? committee.member(user.id()) : Optional.<CommitteeMember>empty();
        return new MeetingPermissions(
                meeting,
                seat.map(CommitteeMember::side).orElse(null),
                seat.filter(it -> it.role() == CommitteeRole.CHAIR).isPresent(),
                false);
    }

    public boolean isMember() {
        return own != null;
    }

    /** To record that it was held, once its hour has come. */
    public boolean mayHold(Instant now) {
        return mayPrepare() && meeting.phase(now) != MeetingPhase.AHEAD;
    }

    /** To move it, call it off, and to change what people wrote on its agenda. */
    public boolean mayPrepare() {
        return isMember() && meeting.status() == MeetingStatus.CALLED;
    }

    public boolean mayStrike(AgendaItem item) {
        return mayPrepare() && (item.kind() == AgendaKind.FREE || chair);
    }

    /** To set the order of the agenda, and to hand what the portal collected on to another committee. */
    public boolean mayArrange() {
        return mayPrepare() && chair;
    }

    /** To write its minutes, and to circulate them: for the side that holds the pen. */
    public boolean mayWriteMinutes() {
        return minutesAre(MinutesState.DRAFT)
                && own != null
                && meeting.minutes().isReadableBy(own);
    }

    /** To take circulated minutes back to the desk. */
    public boolean mayRevise() {
        return minutesAre(MinutesState.CIRCULATED) || minutesAre(MinutesState.OBJECTED);
    }

    /** To accept the minutes or object to them, once for each side. */
    public boolean mayAnswer() {
        return minutesAre(MinutesState.CIRCULATED)
                && own != null
                && meeting.minutes().answer(own).isEmpty();
    }

    private boolean minutesAre(MinutesState state) {
        return isMember()
                && meeting.status() == MeetingStatus.HELD
                && meeting.minutes().state() == state;
    }

    public boolean mayWriteAddendum() {
        return isMember() && !standsIn && meeting.minutes().isLocked();
    }

    public boolean mayWithdraw(Addendum addendum) {
        return mayWriteAddendum() && addendum.isWaiting();
    }

    public boolean mayAccept(Addendum addendum) {
        return mayWithdraw(addendum) && own != null && addendum.waitsFor(own);
    }
}
