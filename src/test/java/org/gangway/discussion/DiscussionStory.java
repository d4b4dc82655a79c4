package org.gangway.discussion;

import org.gangway.discussion.attachment.AttachmentService;
import org.gangway.discussion.comment.CommentService;
import org.gangway.engagement.EngagementId;
import org.gangway.governance.GovernanceStory;
import org.gangway.governance.meeting.AgendaItemSubjects;
import org.gangway.governance.meeting.AgendaPurpose;
import org.gangway.governance.meeting.MeetingId;
import org.gangway.governance.meeting.MeetingService;
import org.gangway.identity.signin.Acting;
import org.gangway.testing.World;
import org.springframework.context.ApplicationContext;

/** An engagement with a meeting that is called, whose agenda item is spoken about. */
public record DiscussionStory(
        ApplicationContext application, World world, EngagementId engagement, MeetingId meeting, Subject item) {

    public static DiscussionStory of(ApplicationContext application, World world) {
        var governance = new GovernanceStory(application);
        var engagement = governance.engagement(world);
        var meetings = application.getBean(MeetingService.class);
        var meeting = governance.called(world, governance.committee(world, engagement));
        var item = Acting.as(world.manager(), () -> {
            meetings.addItem(meeting, "Plans for spring", AgendaPurpose.DISCUSSION);
            return AgendaItemSubjects.of(meetings.get(meeting).agenda().getLast());
        });
        return new DiscussionStory(application, world, engagement, meeting, item);
    }

    public CommentService comments() {
        return application.getBean(CommentService.class);
    }

    public AttachmentService attachments() {
        return application.getBean(AttachmentService.class);
    }

    public DiscussionService counts() {
        return application.getBean(DiscussionService.class);
    }
}
