package org.gangway.governance.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.util.List;
import java.util.stream.Stream;
import org.gangway.engagement.Engagement;
import org.gangway.governance.committee.Committee;
import org.gangway.governance.committee.CommitteeRole;
import org.gangway.governance.committee.NewCommitteeMember;
import org.gangway.identity.PartyId;
import org.gangway.identity.PersonSummary;
import org.gangway.identity.Side;
import org.gangway.language.Msg;
import org.gangway.uikit.InputDialog;
import org.gangway.uikit.LanguageMark;
import org.gangway.uikit.RequiredFields;

/** Asks who of both sides sits in a new committee, and hands name and seats to the caller. */
class EstablishCommitteeDialog extends InputDialog {

    private final TextField name = new TextField(say(Msg.governance_committee_name()));
    private final MultiSelectComboBox<PersonSummary> client;
    private final MultiSelectComboBox<PersonSummary> vendor;
    private final ComboBox<PersonSummary> chair = new ComboBox<>(say(Msg.governance_committee_chair()));
    private final ComboBox<PersonSummary> secretary = new ComboBox<>(say(Msg.governance_committee_secretary()));
    private final SerializableBiConsumer<String, List<NewCommitteeMember>> onSave;

    EstablishCommitteeDialog(
            Engagement engagement,
            CommitteeFacade desk,
            SerializableBiConsumer<String, List<NewCommitteeMember>> onSave) {
        this.onSave = onSave;
        setHeaderTitle(say(Msg.governance_establish_title()));
        setWidth("min(40rem, 96vw)");
        name.setMaxLength(Committee.MAX_LENGTH);
        LanguageMark.onEntry(name, engagement.languages().workingLocale());
        var people = desk.committees().eligible(engagement.id());
        client = members(engagement.party(Side.CLIENT), desk, people);
        vendor = members(engagement.party(Side.VENDOR), desk, people);
        refusedAt(name, "governance.committee-name-length");
        refusedAt(client, "governance.both-sides-needed", "governance.cannot-sit");
        refusedAt(chair, "governance.one-chair", "governance.chair-of-other-side");
        chair.setItemLabelGenerator(PersonSummary::name);
        secretary.setItemLabelGenerator(PersonSummary::name);
        client.addValueChangeListener(_ -> offerOffices());
        vendor.addValueChangeListener(_ -> offerOffices());
        var form = new FormLayout(name, client, vendor, chair, secretary);
        form.setColspan(name, 2);
        add(form);
        var save = new Button(say(Msg.governance_establish_submit()), _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(say(org.gangway.language.Msg.common_cancel()), _ -> close()), save);
    }

    private static MultiSelectComboBox<PersonSummary> members(
            PartyId party, CommitteeFacade desk, List<PersonSummary> people) {
        var label =
                Msg.governance_committee_members_of(desk.parties().party(party).name());
        var field = new MultiSelectComboBox<PersonSummary>(say(label));
        field.setItems(people.stream().filter(it -> it.party().equals(party)).toList());
        field.setItemLabelGenerator(PersonSummary::name);
        return field;
    }

    private void offerOffices() {
        var members = members();
        for (var office : List.of(chair, secretary)) {
            var holder = office.getValue();
            office.setItems(members);
            office.setValue(members.contains(holder) ? holder : null);
        }
    }

    private List<PersonSummary> members() {
        return Stream.concat(client.getValue().stream(), vendor.getValue().stream())
                .toList();
    }

    private void save() {
        if (!RequiredFields.check(name, client, vendor, chair)) {
            return;
        }
        onSave.accept(
                name.getValue(),
                members().stream()
                        .map(it -> new NewCommitteeMember(it.id(), role(it)))
                        .toList());
        close();
    }

    private CommitteeRole role(PersonSummary person) {
        if (person.equals(chair.getValue())) {
            return CommitteeRole.CHAIR;
        }
        return person.equals(secretary.getValue()) ? CommitteeRole.SECRETARY : CommitteeRole.MEMBER;
    }
}
