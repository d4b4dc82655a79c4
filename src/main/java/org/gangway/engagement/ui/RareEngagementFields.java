package org.gangway.engagement.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.gangway.engagement.EngagementName;
import org.gangway.language.Languages;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.uikit.RequiredFields;
import org.gangway.uikit.RuleFields;
import org.gangway.uikit.ScreenTexts;
import org.gangway.uikit.UnsentWords;

/** What an engagement has besides, each with a default: its name, notice, languages and weekly days off. */
class RareEngagementFields extends Details {

    private static final int USUAL_NOTICE = 180;

    private final TextField name = new TextField(say(Msg.engagement_name()));
    private final IntegerField notice = new IntegerField(say(Msg.engagement_notice_in_days()));
    private final Select<Locale> authoritative;
    private final Select<Locale> working;
    private final List<Component> fields;
    private String suggested = "";

    RareEngagementFields(
            String place, MultiSelectComboBox<DayOfWeek> clientWeekend, MultiSelectComboBox<DayOfWeek> vendorWeekend) {
        super(say(Msg.engagement_open_more()));
        authoritative = language(Msg.engagement_authoritative_language(), place + "authoritative");
        working = language(Msg.engagement_working_language(), place + "working");
        fields = List.of(name, notice, authoritative, working, clientWeekend, vendorWeekend);
        name.setMaxLength(EngagementName.MAX_LENGTH);
        name.setHelperText(say(Msg.engagement_name_help()));
        notice.setValue(USUAL_NOTICE);
        notice.setMin(0);
        UnsentWords.keep(name, place + "name");
        UnsentWords.keep(notice, place + "notice", String::valueOf, days -> Optional.of(Integer.valueOf(days)));
        var form = new FormLayout(fields.toArray(Component[]::new));
        form.setColspan(name, 2);
        add(form);
        setWidthFull();
    }

    private static Select<Locale> language(Text label, String place) {
        var select = new Select<Locale>();
        select.setLabel(say(label));
        select.setItems(ScreenTexts.languages().spoken());
        select.setItemLabelGenerator(ScreenTexts.formats()::languageName);
        select.setValue(Languages.SOURCE);
        UnsentWords.keep(select, place, Locale::toLanguageTag, tag -> Optional.of(Locale.forLanguageTag(tag)));
        return select;
    }

    /** After the first service and the vendor, until somebody writes another name. */
    void suggestName(String services, String vendor) {
        if (!name.getValue().equals(suggested)) {
            return;
        }
        var first = services.strip().lines().findFirst().orElse("");
        var full = first.isEmpty() || vendor.isEmpty() ? first + vendor : say(Msg.engagement_name_usual(first, vendor));
        suggested = full.length() > EngagementName.MAX_LENGTH ? full.substring(0, EngagementName.MAX_LENGTH) : full;
        name.setValue(suggested);
    }

    boolean isSound() {
        var filled = RequiredFields.check(name, notice);
        var sound = filled && RuleFields.accepts(name, () -> new EngagementName(name.getValue()));
        openWhereMarked();
        return sound;
    }

    /** What is refused has to be seen. */
    void openWhereMarked() {
        if (fields.stream().anyMatch(field -> field instanceof HasValidationProperties asked && asked.isInvalid())) {
            setOpened(true);
        }
    }

    void refuseAt(RuleFields rules) {
        rules.at(notice, "engagement.notice-negative").at(name, "engagement.name-length");
    }

    String name() {
        return name.getValue();
    }

    int noticeDays() {
        return notice.getValue();
    }

    String authoritativeLanguage() {
        return authoritative.getValue().toLanguageTag();
    }

    String workingLanguage() {
        return working.getValue().toLanguageTag();
    }
}
