package org.gangway.contact.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableRunnable;
import org.gangway.contact.map.Tier;
import org.gangway.contact.map.TierService;
import org.gangway.engagement.EngagementId;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.uikit.InputDialog;

/** The tiers of a map: each can be called otherwise, go up, or go; another one comes last. */
class TiersDialog extends InputDialog {

    private final TierService tiers;
    private final EngagementId id;
    private final SerializableRunnable changed;
    private final Div rows = new Div();

    TiersDialog(TierService tiers, EngagementId id, SerializableRunnable changed) {
        this.tiers = tiers;
        this.id = id;
        this.changed = changed;
        setHeaderTitle(say(Msg.contact_tiers_title()));
        setWidth("min(40rem, 96vw)");
        rows.addClassName("gangway-section");
        var name = new TextField(say(Msg.contact_tier_new()));
        name.setMaxLength(Tier.MAX_LENGTH);
        refusedAt(name, "contact.tier-name", "contact.tier-twice", "contact.tiers-too-many");
        var add = new Button(say(Msg.contact_tier_add()), _ -> {
            tiers.add(id, name.getValue());
            name.clear();
            show();
        });
        var below = new Div(name, add);
        below.addClassName("gangway-actions");
        add(rows, below);
        show();
        getFooter().add(new Button(say(Msg.common_close()), _ -> close()));
        addOpenedChangeListener(it -> {
            if (!it.isOpened()) {
                this.changed.run();
            }
        });
    }

    private void show() {
        rows.removeAll();
        tiers.tiers(id).forEach(tier -> rows.add(row(tier)));
    }

    private Div row(Tier tier) {
        var name = new TextField();
        name.setAriaLabel(say(Msg.contact_tier()));
        name.setValue(say(tier.title()));
        name.setMaxLength(Tier.MAX_LENGTH);
        name.addValueChangeListener(it -> {
            if (it.isFromClient()) {
                tiers.rename(id, tier.code(), it.getValue());
                show();
            }
        });
        var row = new Div(
                name,
                button(Msg.contact_tier_up(), tier, () -> tiers.raise(id, tier.code())),
                button(Msg.contact_tier_remove(), tier, () -> tiers.remove(id, tier.code())));
        row.addClassName("gangway-actions");
        return row;
    }

    private Button button(Text words, Tier tier, Runnable step) {
        var button = new Button(say(words), _ -> {
            step.run();
            show();
        });
        button.setAriaLabel(say(Msg.contact_step_of(words, say(tier.title()))));
        button.addThemeVariants(ButtonVariant.TERTIARY);
        return button;
    }
}
