package org.gangway.discussion;

import org.gangway.discussion.attachment.AttachmentId;
import org.gangway.discussion.comment.CommentId;
import org.gangway.engagement.EngagementOfId;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** In which engagement comments and attachments are. */
@Configuration(proxyBeanMethods = false)
class DiscussionSubjects {

    @Bean
    EngagementOfId engagementOfComment() {
        return EngagementOfId.inTable(CommentId.class, "comment");
    }

    @Bean
    EngagementOfId engagementOfAttachment() {
        return EngagementOfId.inTable(AttachmentId.class, "attachment");
    }
}
