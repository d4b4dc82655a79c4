package org.gangway.notification;

import java.util.List;
import org.gangway.discussion.comment.CommentWritten;
import org.gangway.discussion.comment.PeopleMentioned;
import org.gangway.language.Msg;
import org.gangway.notification.news.Announcement;
import org.gangway.notification.news.NewsKind;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells people that a comment asks them to read it, or goes on where they took part. Its words stay where they can be taken back. */
@Component
class CommentNews {

    private final NewsDesk desk;

    CommentNews(NewsDesk desk) {
        this.desk = desk;
    }

    @EventListener
    void on(PeopleMentioned mentioned) {
        if (desk.isOpen()) {
            var engagement = desk.engagement(mentioned.engagement());
            desk.tell(
                    new Announcement(
                            NewsKind.MENTION,
                            engagement.id(),
                            Msg.notification_mention_subject(
                                    mentioned.author(), mentioned.subject(), engagement.name()),
                            mentioned.address()),
                    desk.readersOf(
                            engagement,
                            person -> person.active() && mentioned.people().contains(person.id())),
                    List.of(Msg.notification_mention_text(mentioned.author(), mentioned.subject(), engagement.name())));
        }
    }

    @EventListener
    void on(CommentWritten written) {
        if (desk.isOpen()) {
            var engagement = desk.engagement(written.engagement());
            desk.tellBoth(
                    engagement,
                    NewsKind.COMMENT,
                    person -> person.active() && written.concerned().contains(person.id()),
                    Msg.notification_news_comment_written(written.author(), written.subject(), engagement.name()),
                    written.address());
        }
    }
}
