package org.gangway.governance;

import java.util.List;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.EngagementService;
import org.gangway.identity.ForEveryone;
import org.gangway.identity.Users;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of actions, as meetings, engagements and people read it. */
@Service
@Transactional(readOnly = true)
public class ActionRegister {

    private final Actions actions;
    private final Seats seats;
    private final EngagementService engagements;
    private final Users users;

    ActionRegister(Actions actions, Seats seats, EngagementService engagements, Users users) {
        this.actions = actions;
        this.seats = seats;
        this.engagements = engagements;
        this.users = users;
    }

    /** What the meeting gave people to do, whatever became of it. */
    @ForEveryone
    public List<Action> assignedBy(MeetingId meeting) {
        return actions.findByMeetingOrderByNumber(seats.meeting(meeting).id());
    }

    @ForEveryone
    public List<ActionSummary> open(EngagementId engagement) {
        return actions.findOpenOfEngagement(
                engagements.get(engagement).id(), users.current().party());
    }

    /** What the signed-in user has to do, in all engagements, the most urgent first. */
    @ForEveryone
    public List<ActionSummary> mine(Pageable page) {
        return actions.findOpenOfOwner(users.current().id(), users.current().party(), page);
    }

    /** What people of the own party have to do, in all engagements, the most urgent first. */
    @ForEveryone
    public List<ActionSummary> ofOwnParty(Pageable page) {
        return actions.findOpenOfParty(users.current().party(), page);
    }
}
