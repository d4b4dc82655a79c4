package org.gangway.teamwork.gap;

import org.gangway.engagement.EngagementOfId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** In which engagement rounds are. */
@Configuration(proxyBeanMethods = false)
class TeamRoundConfiguration {

    @Bean
    EngagementOfId engagementOfTeamRound() {
        return EngagementOfId.inTable(TeamRoundId.class, "team_round");
    }
}
