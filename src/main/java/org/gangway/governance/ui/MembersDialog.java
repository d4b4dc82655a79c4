package org.gangway.governance.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.function.SerializableRunnable;
import org.gangway.governance.committee.Committee;
import org.gangway.governance.committee.CommitteeId;
import org.gangway.governance.committee.CommitteeLevel;
import org.gangway.governance.committee.CommitteeMember;
import org.gangway.governance.committee.CommitteePermissions;
import org.gangway.governance.committee.CommitteeRole;
import org.gangway.governance.committee.NewCommitteeMember;
import org.gangway.identity.PersonSummary;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.uikit.Notices;
import org.gangway.uikit.RequiredFields;

/** Who of the own side sits in a committee, as what, and how long the committee gives each side to answer minutes. */
class MembersDialog extends Dialog {

    private final CommitteeId id;
    private final CommitteeFacade desk;
    private final Div content = new Div();

    MembersDialog(CommitteeId id, CommitteeFacade desk, SerializableRunnable afterwards) {
        this.id = id;
        this.desk = desk;
        setWidth("min(44rem, 96vw)");
        add(content);
        getFooter().add(new Button(say(Msg.common_close()), _ -> close()));
        addOpenedChangeListener(event -> {
            if (!event.isOpened()) {
                afterwards.run();
            }
        });
        show();
    }

    private void show() {
        var committee = desk.committees().get(id);
        setHeaderTitle(say(Msg.governance_members_title(committee.name())));
        content.removeAll();
        content.add(new Paragraph(say(Msg.governance_members_help())));
        committee.members().stream().filter(this::isOwn).forEach(it -> content.add(row(it)));
        content.add(newMember(committee));
        if (CommitteePermissions.maySetAnswerTime(committee, desk.me(committee.engagement()))) {
            content.add(answerDays(committee), level(committee));
        }
    }

    private boolean isOwn(CommitteeMember member) {
        return desk.parties().person(member.user()).party().equals(desk.me().party());
    }

    private Component row(CommitteeMember member) {
        var name = desk.name(member.user());
        var role = roles(Msg.governance_members_role_of(name));
        role.setValue(member.role());
        role.addValueChangeListener(event -> {
            try {
                desk.committees().seat(id, new NewCommitteeMember(member.user(), event.getValue()));
                Notices.success(Msg.common_saved());
            } finally {
                show();
            }
        });
        var remove = new Button(VaadinIcon.CLOSE_SMALL.create(), _ -> {
            desk.committees().unseat(id, member.user());
            Notices.success(Msg.governance_members_removed_notice(name));
            show();
        });
        remove.setAriaLabel(say(Msg.governance_members_remove(name)));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        return line(role, remove);
    }

    private Component newMember(Committee committee) {
        var person = new ComboBox<PersonSummary>(say(Msg.governance_members_new()));
        person.setItems(desk.committees().eligible(committee.engagement()).stream()
                .filter(it -> it.party().equals(desk.me().party()) && !committee.has(it.id()))
                .toList());
        person.setItemLabelGenerator(PersonSummary::name);
        var role = roles(Msg.governance_members_role());
        role.setValue(CommitteeRole.MEMBER);
        var add = new Button(say(Msg.governance_members_add()), _ -> {
            if (RequiredFields.check(person)) {
                desk.committees()
                        .seat(id, new NewCommitteeMember(person.getValue().id(), role.getValue()));
                show();
            }
        });
        return line(person, role, add);
    }

    private Component answerDays(Committee committee) {
        var days = new IntegerField(say(Msg.governance_members_answer_days()));
        days.setValue(committee.answerDays());
        days.setMin(1);
        days.setMax(Committee.MOST_ANSWER_DAYS);
        var save = new Button(say(Msg.governance_members_answer_days_save()), _ -> {
            if (RequiredFields.check(days)) {
                desk.committees().answerWithin(id, days.getValue());
                Notices.success(Msg.common_saved());
                show();
            }
        });
        return line(days, save);
    }

    private Component level(Committee committee) {
        var levels = new Select<CommitteeLevel>();
        levels.setLabel(say(Msg.governance_members_level()));
        levels.setHelperText(say(Msg.governance_members_level_help()));
        levels.setItems(CommitteeLevel.values());
        levels.setItemLabelGenerator(it -> say(Text.of(it)));
        levels.setValue(committee.level());
        levels.addValueChangeListener(event -> {
            desk.committees().decideAt(id, event.getValue());
            Notices.success(Msg.common_saved());
        });
        return line(levels);
    }

    private static Select<CommitteeRole> roles(Text label) {
        var roles = new Select<CommitteeRole>();
        roles.setLabel(say(label));
        roles.setItems(CommitteeRole.values());
        roles.setItemLabelGenerator(it -> say(Text.of(it)));
        return roles;
    }

    private static Div line(Component... fields) {
        var line = new Div(fields);
        line.addClassName("gangway-actions");
        return line;
    }
}
