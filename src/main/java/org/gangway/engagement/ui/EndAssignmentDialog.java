package org.gangway.engagement.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.assignment.AssignmentService;
import org.gangway.engagement.assignment.AssignmentSummary;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.uikit.InputDialog;
import org.gangway.uikit.LocalizedDatePicker;
import org.gangway.uikit.Notices;
import org.gangway.uikit.RequiredFields;

/** Asks for somebody's last day in a role. */
class EndAssignmentDialog extends InputDialog {

    EndAssignmentDialog(
            EngagementId id,
            AssignmentSummary assignment,
            AssignmentService assignments,
            LocalDate today,
            SerializableRunnable done) {
        var name = assignment.person().name();
        setHeaderTitle(say(Msg.engagement_people_end_title(name, Text.of(assignment.role()))));
        setWidth("min(32rem, 96vw)");
        var lastDay = new LocalizedDatePicker(Msg.engagement_people_until());
        lastDay.setValue(today);
        refusedAt(lastDay, "engagement.last-lead", "engagement.assignment-over");
        add(new Paragraph(say(Msg.engagement_people_end_help())), lastDay);
        var end = new Button(say(Msg.engagement_people_end()), _ -> {
            if (RequiredFields.check(lastDay)) {
                assignments.end(id, assignment.id(), lastDay.getValue());
                close();
                Notices.success(Msg.engagement_people_ended(name));
                done.run();
            }
        });
        end.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(say(Msg.common_cancel()), _ -> close()), end);
    }
}
