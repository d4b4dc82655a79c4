package org.gangway.escalation;

import org.gangway.engagement.EngagementOfId;
import org.gangway.escalation.course.EscalationId;
import org.gangway.escalation.ladder.LadderId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** In which engagement ladders and escalations are. */
@Configuration(proxyBeanMethods = false)
class EscalationSubjects {

    @Bean
    EngagementOfId engagementOfLadder() {
        return EngagementOfId.inTable(LadderId.class, "escalation_ladder");
    }

    @Bean
    EngagementOfId engagementOfEscalation() {
        return EngagementOfId.inTable(EscalationId.class, "escalation");
    }
}
