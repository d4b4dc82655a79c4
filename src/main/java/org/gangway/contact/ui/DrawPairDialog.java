package org.gangway.contact.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Map;
import org.gangway.contact.map.Counterpart;
import org.gangway.contact.map.NewCounterpart;
import org.gangway.contact.map.Tier;
import org.gangway.contact.map.UsualTier;
import org.gangway.identity.PersonSummary;
import org.gangway.identity.Side;
import org.gangway.language.Msg;
import org.gangway.uikit.InputDialog;
import org.gangway.uikit.RequiredFields;

/** Asks who stands opposite whom, on which tier, and how often they speak. */
class DrawPairDialog extends InputDialog {

    private static final int USUAL_WEEKS = 6;

    DrawPairDialog(
            List<Tier> tiers,
            Map<Side, List<PersonSummary>> people,
            Side ownSide,
            SerializableConsumer<NewCounterpart> drawn) {
        setHeaderTitle(say(Msg.contact_draw()));
        setWidth("min(40rem, 96vw)");
        var tier = tiers(tiers);
        var own = people(say(Msg.contact_own_person()), people.getOrDefault(ownSide, List.of()));
        var other = people(
                say(Msg.contact_other_person()),
                people.getOrDefault(ownSide == Side.CLIENT ? Side.VENDOR : Side.CLIENT, List.of()));
        other.setHelperText(say(Msg.contact_other_person_help()));
        var weeks = weeks();
        tier.addValueChangeListener(it -> weeks.setValue(
                it.getValue().usualTier().map(UsualTier::cadenceWeeks).orElse(USUAL_WEEKS)));
        tier.setValue(tiers.getFirst());
        refusedAt(weeks, "contact.cadence");
        refusedAt(tier, "contact.no-such-tier");
        refusedAt(other, "contact.opposite-themselves", "contact.takes-no-part");
        add(new Paragraph(say(Msg.contact_draw_help())), new FormLayout(tier, weeks, own, other));
        var save = new Button(say(Msg.contact_draw()), _ -> {
            if (RequiredFields.check(tier, own, weeks)) {
                drawn.accept(new NewCounterpart(
                        tier.getValue().code(),
                        weeks.getValue(),
                        own.getValue().id(),
                        other.isEmpty() ? null : other.getValue().id()));
                close();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(say(Msg.common_cancel()), _ -> close()), save);
    }

    private static ComboBox<PersonSummary> people(String label, List<PersonSummary> people) {
        var field = new ComboBox<PersonSummary>(label);
        field.setItems(people);
        field.setItemLabelGenerator(PersonSummary::name);
        return field;
    }

    static Select<Tier> tiers(List<Tier> tiers) {
        var field = new Select<Tier>();
        field.setLabel(say(Msg.contact_tier()));
        field.setItems(tiers);
        field.setItemLabelGenerator(it -> say(it.title()));
        return field;
    }

    static IntegerField weeks() {
        var field = new IntegerField(say(Msg.contact_weeks()));
        field.setMin(1);
        field.setMax(Counterpart.MOST_WEEKS);
        field.setStepButtonsVisible(true);
        return field;
    }
}
