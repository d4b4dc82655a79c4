package org.gangway.governance;

import org.gangway.engagement.EngagementOfId;
import org.gangway.governance.action.ActionId;
import org.gangway.governance.committee.CommitteeId;
import org.gangway.governance.meeting.MeetingId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** In which engagement committees, meetings and actions are. */
@Configuration(proxyBeanMethods = false)
class GovernanceSubjects {

    @Bean
    EngagementOfId engagementOfCommittee() {
        return EngagementOfId.inTable(CommitteeId.class, "committee");
    }

    @Bean
    EngagementOfId engagementOfMeeting() {
        return EngagementOfId.inTable(MeetingId.class, "meeting");
    }

    @Bean
    EngagementOfId engagementOfAction() {
        return EngagementOfId.inTable(ActionId.class, "action");
    }
}
