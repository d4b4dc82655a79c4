package org.gangway.engagement.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.util.List;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.assignment.AssignmentService;
import org.gangway.engagement.assignment.HandoverItem;
import org.gangway.engagement.assignment.HandoverService;
import org.gangway.identity.PersonSummary;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.uikit.InputDialog;
import org.gangway.uikit.LocalizedDatePicker;
import org.gangway.uikit.Notices;
import org.gangway.uikit.RequiredFields;
import org.gangway.uikit.ScreenTexts;

/** Shows everything that waits for somebody in an engagement, and gives it and their roles to a successor in one step. */
class HandoverDialog extends InputDialog {

    HandoverDialog(
            EngagementId id,
            PersonSummary leaver,
            HandoverService handovers,
            AssignmentService assignments,
            LocalDate today,
            SerializableRunnable done) {
        setHeaderTitle(say(Msg.engagement_people_hand_over_title(leaver.name())));
        setWidth("min(40rem, 96vw)");
        var successor = new ComboBox<PersonSummary>(say(Msg.engagement_people_successor()));
        successor.setItems(assignments.candidates(id).stream()
                .filter(person -> !person.id().equals(leaver.id()))
                .toList());
        successor.setItemLabelGenerator(PersonSummary::name);
        var lastDay = new LocalizedDatePicker(Msg.engagement_people_until());
        lastDay.setValue(today);
        var note = new TextArea(say(Msg.engagement_people_note()));
        note.setMaxLength(HandoverService.MAX_NOTE);
        note.setHelperText(say(Msg.engagement_people_note_help()));
        note.setWidthFull();
        refusedAt(note, "engagement.handover-note", "text.invisible-character");
        refusedAt(successor, "engagement.no-successor", "engagement.role-", "engagement.person-gone", "governance.");
        refusedAt(lastDay, "engagement.assignment-over", "engagement.not-assigned");
        add(
                new Paragraph(say(Msg.engagement_people_hand_over_roles(roles(id, leaver, assignments, today)))),
                new H4(say(Msg.engagement_people_waiting())),
                waiting(handovers.waiting(id, leaver.id())),
                new FormLayout(successor, lastDay),
                note);
        var save = new Button(say(Msg.engagement_people_hand_over()), _ -> {
            if (RequiredFields.check(successor, lastDay)) {
                handovers.handOver(id, leaver.id(), successor.getValue().id(), lastDay.getValue(), note.getValue());
                close();
                Notices.success(Msg.engagement_people_handed_over(
                        leaver.name(), successor.getValue().name()));
                done.run();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(say(Msg.common_cancel()), _ -> close()), save);
    }

    private static String roles(EngagementId id, PersonSummary leaver, AssignmentService assignments, LocalDate today) {
        return ScreenTexts.formats()
                .list(assignments.assignments(id).stream()
                        .filter(it -> it.person().id().equals(leaver.id())
                                && (it.until() == null || !it.until().isBefore(today)))
                        .map(it -> say(Text.of(it.role())))
                        .toList());
    }

    private static Component waiting(List<HandoverItem> items) {
        if (items.isEmpty()) {
            return new Paragraph(say(Msg.engagement_people_nothing_waits()));
        }
        var list = new UnorderedList();
        items.forEach(item -> list.add(new ListItem(new Anchor(item.address(), say(item.description())))));
        return list;
    }
}
