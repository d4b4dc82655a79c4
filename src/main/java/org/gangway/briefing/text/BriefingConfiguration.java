package org.gangway.briefing.text;

import org.gangway.engagement.EngagementOfId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** In which engagement briefings and their paragraphs are. */
@Configuration(proxyBeanMethods = false)
class BriefingConfiguration {

    @Bean
    EngagementOfId engagementOfBriefing() {
        return EngagementOfId.inTable(BriefingId.class, "briefing");
    }

    @Bean
    EngagementOfId engagementOfBriefingParagraph() {
        return EngagementOfId.inTable(BriefingParagraphId.class, "briefing_paragraph");
    }
}
