package org.gangway.escalation.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.gangway.escalation.ladder.Answering;
import org.gangway.escalation.ladder.LadderLevel;
import org.gangway.escalation.ladder.LevelName;
import org.gangway.governance.committee.CommitteeLevel;
import org.gangway.identity.PersonSummary;
import org.gangway.identity.Side;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.uikit.RequiredFields;
import org.jspecify.annotations.Nullable;

/** The fields of one level of a ladder. */
class LevelFields extends FormLayout {

    private static final int MINUTES = 60;

    private final ComboBox<String> name = new ComboBox<>(say(Msg.escalation_level_role()));
    private final IntegerField hours = new IntegerField(say(Msg.escalation_level_hours()));
    private final ComboBox<PersonSummary> client;
    private final ComboBox<PersonSummary> vendor;
    private final Select<Answering> answers = new Select<>();
    private final Select<CommitteeLevel> tier = new Select<>();

    LevelFields(LadderFacade desk, PartiesOfLadder parties, Optional<LadderLevel> level) {
        client = people(desk, parties, Side.CLIENT, level);
        vendor = people(desk, parties, Side.VENDOR, level);
        name.setItems(LevelName.usual());
        name.setItemLabelGenerator(it -> say(LevelName.text(it)));
        name.setAllowCustomValue(true);
        name.addCustomValueSetListener(typed -> name.setValue(typed.getDetail()));
        name.setRequiredIndicatorVisible(true);
        hours.setRequiredIndicatorVisible(true);
        hours.setMin(1);
        hours.setMax(LadderLevel.MOST_HOURS);
        answers.setLabel(say(Msg.escalation_level_answers()));
        answers.setItems(Answering.values());
        answers.setItemLabelGenerator(it -> say(Text.of(it)));
        tier.setLabel(say(Msg.escalation_level_tier()));
        tier.setItems(CommitteeLevel.values());
        tier.setItemLabelGenerator(it -> say(Text.of(it)));
        level.map(LadderLevel::name).ifPresent(name::setValue);
        level.ifPresent(it -> hours.setValue(Math.ceilDiv(it.limitMinutes(), MINUTES)));
        answers.setValue(level.map(LadderLevel::answers).orElse(Answering.OTHER_SIDE));
        tier.setValue(level.map(LadderLevel::tier).orElse(CommitteeLevel.STEERING));
        add(name, hours, client, vendor, answers, tier);
    }

    private static ComboBox<PersonSummary> people(
            LadderFacade desk, PartiesOfLadder parties, Side side, Optional<LadderLevel> level) {
        var people = new ComboBox<PersonSummary>(say(Msg.escalation_level_person(parties.name(side))));
        List<PersonSummary> callable =
                desk.ladders().callable(parties.engagement().id(), side);
        people.setItems(callable);
        people.setItemLabelGenerator(PersonSummary::name);
        people.setPlaceholder(say(Msg.escalation_level_anybody()));
        people.setClearButtonVisible(true);
        level.flatMap(it -> it.person(side))
                .flatMap(
                        id -> callable.stream().filter(it -> it.id().equals(id)).findFirst())
                .ifPresent(people::setValue);
        return people;
    }

    boolean isComplete() {
        return RequiredFields.check(name, hours);
    }

    /** Refused where its name or its time cannot be. */
    LadderLevel level() {
        return new LadderLevel(
                name.getValue(),
                tier.getValue(),
                answers.getValue(),
                id(client),
                id(vendor),
                hours.getValue() * MINUTES);
    }

    private static @Nullable UUID id(ComboBox<PersonSummary> people) {
        return people.getValue() == null ? null : people.getValue().id().value();
    }
}
