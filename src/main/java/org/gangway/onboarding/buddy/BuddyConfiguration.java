package org.gangway.onboarding.buddy;

import org.gangway.engagement.EngagementOfId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** In which engagement pairs and their talks are. */
@Configuration(proxyBeanMethods = false)
class BuddyConfiguration {

    @Bean
    EngagementOfId engagementOfBuddyPair() {
        return EngagementOfId.inTable(BuddyPairId.class, "buddy_pair");
    }

    @Bean
    EngagementOfId engagementOfBuddyTalk() {
        return EngagementOfId.inTable(BuddyTalkId.class, "buddy_talk");
    }
}
