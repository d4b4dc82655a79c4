package org.gangway.onboarding.pulse;

import org.gangway.engagement.EngagementOfId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** In which engagement rounds are. */
@Configuration(proxyBeanMethods = false)
class PulseConfiguration {

    @Bean
    EngagementOfId engagementOfPulseRound() {
        return EngagementOfId.inTable(PulseRoundId.class, "pulse_round");
    }
}
