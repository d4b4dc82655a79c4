package org.gangway.identity.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import java.util.Objects;
import org.gangway.identity.party.CompanyRelation;
import org.gangway.identity.party.NewRelatedCompany;
import org.gangway.identity.party.RelatedCompanyLine;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.uikit.CountryField;
import org.gangway.uikit.InputDialog;
import org.gangway.uikit.Notices;
import org.gangway.uikit.RequiredFields;
import org.gangway.uikit.RuleFields;
import org.jspecify.annotations.Nullable;

/** Asks for a company that owns the own one or works for it. */
class RelatedCompanyDialog extends InputDialog {

    private final Select<CompanyRelation> relation = new Select<>();
    private final ComboBox<RelatedCompanyLine> via = new ComboBox<>(say(Msg.identity_related_via()));
    private final TextField name = new TextField(say(Msg.identity_company()));
    private final CountryField country = new CountryField(Msg.identity_country());
    private final TextField registration = new TextField(say(Msg.identity_company_registration()));
    private final TextField purpose = new TextField(say(Msg.identity_related_purpose()));
    private final List<RelatedCompanyLine> known;

    /** @param shown the one that changes; null for a new one */
    RelatedCompanyDialog(
            @Nullable RelatedCompanyLine shown,
            List<RelatedCompanyLine> known,
            SerializableConsumer<NewRelatedCompany> keep,
            SerializableRunnable done) {
        this.known = known.stream().filter(line -> !line.equals(shown)).toList();
        setHeaderTitle(say(shown == null ? Msg.identity_related_add() : Msg.identity_related_edit()));
        setWidth("min(44rem, 96vw)");
        relation.setLabel(say(Msg.identity_related_relation()));
        relation.setItems(CompanyRelation.values());
        relation.setItemLabelGenerator(it -> say(Text.of(it)));
        relation.addValueChangeListener(change -> offer(change.getValue()));
        relation.setValue(
                shown == null ? CompanyRelation.SUBCONTRACTOR : shown.company().relation());
        relation.setReadOnly(shown != null);
        via.setItemLabelGenerator(line -> line.company().name());
        via.setClearButtonVisible(true);
        via.setHelperText(say(Msg.identity_related_via_help()));
        var refusals = new RuleFields()
                .at(name, "identity.party-name-", "identity.related-circle")
                .at(via, "identity.related-via-gone", "identity.related-second-parent")
                .at(country, "identity.country-")
                .at(registration, "identity.detail-length")
                .at(purpose, "identity.purpose-length");
        if (shown != null) {
            show(shown.company());
        }
        add(
                new Paragraph(say(Msg.identity_related_why())),
                new FormLayout(relation, via, name, country, registration, purpose),
                refusals.problem());
        var save = new Button(say(Msg.common_save()), _ -> {
            if (RequiredFields.check(relation, name, country) && refusals.attempt(() -> keep.accept(value()))) {
                close();
                Notices.success(Msg.common_saved());
                done.run();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(say(Msg.common_cancel()), _ -> close()), save);
    }

    private void offer(CompanyRelation of) {
        via.setItems(
                known.stream().filter(line -> line.company().relation() == of).toList());
    }

    private void show(NewRelatedCompany company) {
        known.stream()
                .filter(line -> line.id().equals(company.via()))
                .findFirst()
                .ifPresent(via::setValue);
        name.setValue(company.name());
        country.setValue(company.country());
        registration.setValue(Objects.requireNonNullElse(company.registrationNumber(), ""));
        purpose.setValue(company.purpose());
    }

    private NewRelatedCompany value() {
        return new NewRelatedCompany(
                relation.getValue(),
                via.getOptionalValue().map(RelatedCompanyLine::id).orElse(null),
                name.getValue(),
                country.getValue(),
                registration.getValue(),
                purpose.getValue());
    }
}
