package org.gangway.governance.action;

import java.util.List;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.assignment.HandoverItem;
import org.gangway.engagement.assignment.HandoverSource;
import org.gangway.governance.GovernanceRoutes;
import org.gangway.governance.meeting.MeetingAccess;
import org.gangway.identity.PersonId;
import org.gangway.identity.account.PartyDirectory;
import org.gangway.language.Msg;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Open actions go to whoever takes somebody's place. */
@Component
@Order(20)
class ActionHandover implements HandoverSource {

    private final Actions actions;
    private final MeetingAccess meetings;
    private final PartyDirectory parties;
    private final ActionJournal journal;

    ActionHandover(Actions actions, MeetingAccess meetings, PartyDirectory parties, ActionJournal journal) {
        this.actions = actions;
        this.meetings = meetings;
        this.parties = parties;
        this.journal = journal;
    }

    @Override
    public List<HandoverItem> waiting(EngagementId engagement, PersonId person) {
        return open(engagement, person).stream()
                .map(action -> new HandoverItem(
                        Msg.governance_handover_action(action.number(), action.until(), action.words()),
                        GovernanceRoutes.meeting(engagement, action.meeting())))
                .toList();
    }

    @Override
    public void handOver(EngagementId engagement, PersonId from, PersonId to) {
        var party = parties.person(to).party();
        open(engagement, from).forEach(action -> {
            action.handOn(to, party);
            journal.handedOn(action, meetings.meeting(action.meeting()), from);
        });
    }

    private List<Action> open(EngagementId engagement, PersonId person) {
        return actions.findOpenHeldBy(engagement, person);
    }
}
