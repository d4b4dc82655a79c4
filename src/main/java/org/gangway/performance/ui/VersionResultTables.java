package org.gangway.performance.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Optional;
import org.gangway.discussion.ui.DiscussionButtons;
import org.gangway.engagement.EngagementId;
import org.gangway.language.Msg;
import org.gangway.performance.evaluation.ServiceLevelResult;
import org.gangway.performance.evaluation.VersionResults;

/** The results of a month within which the terms change: a table for each version, the one at the month's end first. */
class VersionResultTables extends Div {

    VersionResultTables(
            List<VersionResults> versions,
            DiscussionButtons said,
            SerializableConsumer<ServiceLevelResult> onTrend,
            Optional<EngagementId> escalated,
            FigureHistory history) {
        setWidthFull();
        add(new Paragraph(say(Msg.performance_versions_why(versions.size()))));
        versions.reversed().forEach(version -> {
            var days = version.days();
            var title = Msg.performance_version_title(version.termsNumber(), days.start(), days.end(), days.length());
            add(new H3(say(title)), new ResultTable(version.results(), said, onTrend, escalated, history));
        });
    }
}
