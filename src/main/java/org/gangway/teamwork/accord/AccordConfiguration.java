package org.gangway.teamwork.accord;

import org.gangway.engagement.EngagementOfId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** In which engagement points are. */
@Configuration(proxyBeanMethods = false)
class AccordConfiguration {

    @Bean
    EngagementOfId engagementOfWorkingPoint() {
        return EngagementOfId.inTable(WorkingPointId.class, "working_point");
    }
}
