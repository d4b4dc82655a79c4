package org.gangway.briefing.quiz;

import org.gangway.engagement.EngagementOfId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** In which engagement questions are. */
@Configuration(proxyBeanMethods = false)
class QuizConfiguration {

    @Bean
    EngagementOfId engagementOfQuizQuestion() {
        return EngagementOfId.inTable(QuizQuestionId.class, "quiz_question");
    }
}
