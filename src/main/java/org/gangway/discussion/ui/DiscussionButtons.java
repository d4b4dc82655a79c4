package org.gangway.discussion.ui;

import com.vaadin.flow.component.button.Button;
import java.util.Map;
import org.gangway.discussion.Subject;
import org.gangway.engagement.EngagementId;
import org.gangway.language.Text;

/** The buttons of one page that open comments and files. */
public final class DiscussionButtons {

    private final Discussions discussions;
    private final EngagementId engagement;
    private final Map<Subject, Integer> counts;

    DiscussionButtons(Discussions discussions, EngagementId engagement, Map<Subject, Integer> counts) {
        this.discussions = discussions;
        this.engagement = engagement;
        this.counts = counts;
    }

    /**
     * The button beside one of them.
     *
     * @param title what it is called on the page
     */
    public Button of(Subject subject, Text title) {
        return new DiscussionButton(discussions, engagement, subject, title, counts.getOrDefault(subject, 0));
    }
}
