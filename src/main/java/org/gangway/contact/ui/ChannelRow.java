package org.gangway.contact.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Optional;
import org.gangway.contact.card.CardChannel;
import org.gangway.contact.card.ChannelKind;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.uikit.ScreenTexts;
import org.jspecify.annotations.Nullable;

/** One way to reach somebody, being written. */
class ChannelRow extends Div {

    private final ComboBox<ChannelKind> kind = new ComboBox<>(say(Msg.contact_channel_kind()));
    private final TextField address = new TextField(say(Msg.contact_channel_where()));
    private final TextField label = new TextField(say(Msg.contact_channel_own_word()));
    private final Checkbox preferred = new Checkbox(say(Msg.contact_card_preferred()));
    private final @Nullable CardChannel before;

    ChannelRow(@Nullable CardChannel shown, SerializableConsumer<ChannelRow> drop) {
        before = shown;
        kind.setItems(ChannelKind.values());
        kind.setItemLabelGenerator(it -> ScreenTexts.say(Text.of(it)));
        kind.setValue(shown == null ? ChannelKind.CHAT : shown.kind());
        if (shown != null) {
            address.setValue(shown.address());
            label.setValue(shown.label());
            preferred.setValue(shown.preferred());
        }
        var remove = new Button(say(Msg.contact_channel_remove()), _ -> drop.accept(this));
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        add(new FormLayout(kind, address, label, new Div(preferred, remove)));
    }

    boolean isPreferred() {
        return preferred.getValue();
    }

    void prefer(boolean is) {
        preferred.setValue(is);
    }

    void whenPreferred(SerializableConsumer<ChannelRow> then) {
        preferred.addValueChangeListener(it -> {
            if (it.isFromClient() && it.getValue()) {
                then.accept(this);
            }
        });
    }

    /** Nothing where nothing is written. */
    Optional<CardChannel> value() {
        return address.getValue().isBlank()
                ? Optional.empty()
                : Optional.of(new CardChannel(
                        kind.getValue() == null ? ChannelKind.CHAT : kind.getValue(),
                        address.getValue(),
                        before == null ? "" : before.place(),
                        label.getValue(),
                        preferred.getValue()));
    }
}
