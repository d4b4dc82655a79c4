package org.gangway.contact.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.function.SerializableBiConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.gangway.contact.map.MapPair;
import org.gangway.contact.map.MapPerson;
import org.gangway.contact.map.Tier;
import org.gangway.language.Msg;
import org.gangway.uikit.Confirm;
import org.gangway.uikit.InputDialog;
import org.gangway.uikit.RequiredFields;
import org.gangway.uikit.ScreenTexts;

/** Changes on which tier a pair stands and how often they speak, or ends it. */
class ChangePairDialog extends InputDialog {

    ChangePairDialog(
            MapPair pair, List<Tier> tiers, SerializableBiConsumer<String, Integer> arrange, SerializableRunnable end) {
        var names = ScreenTexts.formats()
                .list(pair.people().values().stream().map(MapPerson::name).toList());
        setHeaderTitle(names);
        setWidth("min(36rem, 96vw)");
        var tier = DrawPairDialog.tiers(tiers);
        tier.setValue(pair.tier());
        var weeks = DrawPairDialog.weeks();
        weeks.setValue(pair.cadenceWeeks());
        refusedAt(weeks, "contact.cadence");
        refusedAt(tier, "contact.no-such-tier");
        add(new FormLayout(tier, weeks));
        var save = new Button(say(Msg.common_save()), _ -> {
            if (RequiredFields.check(tier, weeks)) {
                arrange.accept(tier.getValue().code(), weeks.getValue());
                close();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var over = new Button(
                say(Msg.contact_pair_end()),
                _ -> Confirm.ask(
                        Msg.contact_pair_end_title(names),
                        Msg.contact_pair_end_consequence(),
                        Msg.contact_pair_end(),
                        () -> {
                            end.run();
                            close();
                        }));
        over.addThemeVariants(ButtonVariant.TERTIARY);
        getFooter().add(over, new Button(say(Msg.common_cancel()), _ -> close()), save);
    }
}
