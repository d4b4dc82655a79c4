package org.gangway.engagement.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableRunnable;
import java.time.LocalDate;
import java.util.List;
import org.gangway.engagement.EngagementId;
import org.gangway.engagement.assignment.AssignmentPermissions;
import org.gangway.engagement.assignment.AssignmentService;
import org.gangway.identity.PersonSummary;
import org.gangway.identity.Role;
import org.gangway.identity.Side;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.uikit.InputDialog;
import org.gangway.uikit.LocalizedDatePicker;
import org.gangway.uikit.Notices;
import org.gangway.uikit.RequiredFields;
import org.jspecify.annotations.Nullable;

/** Asks who of the own company takes part from when on, and as what: a role that the company gave them, or reader. */
class AssignDialog extends InputDialog {

    private final ComboBox<PersonSummary> person = new ComboBox<>(say(Msg.engagement_people_person()));
    private final Select<Role> role = new Select<>();
    private final LocalizedDatePicker from = new LocalizedDatePicker(Msg.engagement_people_from());

    private final Side side;

    AssignDialog(
            EngagementId id, AssignmentService assignments, Side side, LocalDate today, SerializableRunnable done) {
        this.side = side;
        setHeaderTitle(say(Msg.engagement_people_assign()));
        setWidth("min(36rem, 96vw)");
        person.setItems(assignments.candidates(id));
        person.setItemLabelGenerator(PersonSummary::name);
        person.addValueChangeListener(change -> offerRoles(change.getValue()));
        role.setLabel(say(Msg.engagement_people_role()));
        role.setItemLabelGenerator(it -> say(Text.of(it)));
        from.setValue(today);
        offerRoles(null);
        refusedAt(person, "engagement.person-gone", "engagement.own-side-only");
        refusedAt(role, "engagement.role-", "engagement.assigned-already");
        add(new Paragraph(say(Msg.engagement_people_assign_help())), new FormLayout(person, role, from));
        var save = new Button(say(Msg.engagement_people_assign()), _ -> {
            if (RequiredFields.check(person, role, from)) {
                assignments.assign(id, person.getValue().id(), role.getValue(), from.getValue());
                close();
                Notices.success(Msg.engagement_people_assigned(person.getValue().name()));
                done.run();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(say(Msg.common_cancel()), _ -> close()), save);
    }

    private void offerRoles(@Nullable PersonSummary chosen) {
        var offered = chosen == null ? List.<Role>of() : AssignmentPermissions.rolesFor(chosen, side);
        role.setItems(offered);
        role.setEnabled(!offered.isEmpty());
        if (!offered.isEmpty()) {
            role.setValue(offered.getFirst());
        }
    }
}
