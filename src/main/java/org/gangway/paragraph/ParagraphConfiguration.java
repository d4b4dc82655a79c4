package org.gangway.paragraph;

import org.gangway.engagement.EngagementOfId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** In which engagement translations are. */
@Configuration(proxyBeanMethods = false)
class ParagraphConfiguration {

    @Bean
    EngagementOfId engagementOfTranslation() {
        return EngagementOfId.inTable(TranslationId.class, "translation");
    }
}
