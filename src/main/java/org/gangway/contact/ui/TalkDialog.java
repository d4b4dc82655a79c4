package org.gangway.contact.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableFunction;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.gangway.contact.map.MapPair;
import org.gangway.contact.map.MapPerson;
import org.gangway.contact.presence.Presence;
import org.gangway.contact.touchpoint.NewTouchpoint;
import org.gangway.contact.touchpoint.TalkOutcome;
import org.gangway.contact.touchpoint.TouchpointKind;
import org.gangway.contact.touchpoint.TouchpointLine;
import org.gangway.identity.PersonId;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.uikit.InputDialog;
import org.gangway.uikit.LocalizedDatePicker;
import org.gangway.uikit.RequiredFields;
import org.gangway.uikit.ScreenTexts;
import org.gangway.uikit.TimeOfDayField;
import org.gangway.yearcalendar.ui.DayWarningNote;

/** Asks for a talk of a pair: one that is planned, with what the clocks of both show, or one that was held, with what came of it. */
class TalkDialog extends InputDialog {

    private static final int USUAL_MINUTES = 30;
    private static final LocalTime USUAL_TIME = LocalTime.of(10, 0);

    /** Takes what was told. */
    interface OnTalk extends Serializable {

        void told(NewTouchpoint talk, TalkOutcome outcome);
    }

    private final MapPair pair;
    private final Map<PersonId, Presence> presences;
    private final Select<TouchpointKind> kind = new Select<>();
    private final LocalizedDatePicker day = new LocalizedDatePicker(Msg.contact_talk_day());
    private final TimeOfDayField time = new TimeOfDayField(Msg.contact_talk_time());
    private final IntegerField minutes = new IntegerField(say(Msg.contact_talk_minutes_field()));
    private final TextArea words = new TextArea(say(Msg.contact_talk_words()));
    private final ComboBox<Locale> language = new ComboBox<>(say(Msg.contact_talk_language()));
    private final Checkbox ownSide = new Checkbox(say(Msg.contact_talk_own_side()));
    private final Div clocks = new Div();
    private final DayWarningNote warningNote = new DayWarningNote();
    private final SerializableFunction<Instant, List<Text>> warnings;

    /** @param warnings what speaks against a moment for the two */
    TalkDialog(
            MapPair pair,
            Map<PersonId, Presence> presences,
            boolean held,
            Clock clock,
            SerializableFunction<Instant, List<Text>> warnings,
            OnTalk told) {
        this.pair = pair;
        this.presences = presences;
        this.warnings = held ? _ -> List.of() : warnings;
        setHeaderTitle(say(held ? Msg.contact_talk_note() : Msg.contact_talk_plan()));
        setWidth("min(40rem, 96vw)");
        kind.setLabel(say(Msg.contact_talk_kind()));
        kind.setItems(TouchpointKind.values());
        kind.setItemLabelGenerator(it -> say(Text.of(it)));
        kind.setValue(TouchpointKind.CALL);
        day.setValue(clock.instant().atZone(zone()).toLocalDate());
        time.setValue(USUAL_TIME);
        minutes.setValue(USUAL_MINUTES);
        refusedAt(day, "contact.talk-past", "contact.talk-ahead");
        refusedAt(minutes, "contact.talk-minutes");
        refusedAt(words, "contact.talk-line-length");
        clocks.getElement().setAttribute("aria-live", "polite");
        day.addValueChangeListener(_ -> showClocks());
        time.addValueChangeListener(_ -> showClocks());
        showClocks();
        add(new FormLayout(kind, minutes, day, time), clocks, warningNote);
        if (held) {
            outcome();
        }
        var save = new Button(say(held ? Msg.contact_talk_note() : Msg.contact_talk_plan()), _ -> {
            if (RequiredFields.check(kind, day, time, minutes)) {
                told.told(
                        new NewTouchpoint(pair.id(), kind.getValue(), start(), minutes.getValue()),
                        new TalkOutcome(words.getValue(), language.getValue(), ownSide.getValue()));
                close();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(say(Msg.common_cancel()), _ -> close()), save);
        language.setItems(ScreenTexts.formats().languages());
        language.setItemLabelGenerator(ScreenTexts.formats()::languageName);
        language.setValue(Locale.of(ScreenTexts.reader().language().getLanguage()));
    }

    private void outcome() {
        words.setMaxLength(TouchpointLine.MAX_LENGTH);
        words.setWidthFull();
        words.setHelperText(say(Msg.contact_talk_words_help()));
        add(words, new FormLayout(language, ownSide));
    }

    private static ZoneId zone() {
        return ScreenTexts.formats().zone();
    }

    private Instant start() {
        return day.getValue().atTime(time.getValue()).atZone(zone()).toInstant();
    }

    /** What the clock of each of the two shows then. */
    private void showClocks() {
        clocks.removeAll();
        warningNote.show(List.of());
        if (!day.isEmpty() && !time.isEmpty()) {
            warningNote.show(warnings.apply(start()));
            for (MapPerson person : pair.people().values()) {
                var presence = presences.get(person.id());
                if (presence != null) {
                    var there = start().atZone(presence.local().getZone());
                    clocks.add(new Paragraph(
                            say(Msg.contact_talk_clock(person.name(), there.toLocalDate(), there.toLocalTime()))));
                }
            }
        }
    }
}
