package org.gangway.engagement.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import java.util.Locale;
import org.gangway.engagement.EngagementName;
import org.gangway.engagement.NewEngagement;
import org.gangway.identity.PartySummary;
import org.gangway.identity.Side;
import org.gangway.identity.account.PartyDirectory;
import org.gangway.language.Languages;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.uikit.InputDialog;
import org.gangway.uikit.LocalizedDatePicker;
import org.gangway.uikit.RequiredFields;
import org.gangway.uikit.ScreenTexts;

/** Asks for a {@link NewEngagement} and hands it to the caller. */
class OpenEngagementDialog extends InputDialog {

    private static final List<String> CURRENCIES = List.of("DKK", "EUR", "SEK", "NOK", "GBP", "USD", "INR");

    private final TextField name = new TextField(say(Msg.engagement_name()));
    private final ComboBox<PartySummary> vendor = new ComboBox<>(say(Msg.engagement_vendor()));
    private final DatePicker start = new LocalizedDatePicker(Msg.engagement_start());
    private final DatePicker end = new LocalizedDatePicker(Msg.engagement_end());
    private final IntegerField notice = new IntegerField(say(Msg.engagement_notice_in_days()));
    private final Select<String> currency = new Select<>();
    private final TextField fee = new TextField(say(Msg.engagement_monthly_fee()));
    private final Select<Locale> authoritative = language(Msg.engagement_authoritative_language());
    private final Select<Locale> working = language(Msg.engagement_working_language());
    private final TextArea services = new TextArea(say(Msg.engagement_services()));
    private final SiteFields clientSite = new SiteFields(Side.CLIENT, "DK");
    private final SiteFields vendorSite = new SiteFields(Side.VENDOR, "IN");
    private final SerializableConsumer<NewEngagement> onSave;

    OpenEngagementDialog(PartyDirectory parties, SerializableConsumer<NewEngagement> onSave) {
        this.onSave = onSave;
        setHeaderTitle(say(Msg.engagement_open_title()));
        setWidth("min(52rem, 96vw)");
        vendor.setItems(parties.vendors());
        vendor.setItemLabelGenerator(PartySummary::name);
        name.setMaxLength(EngagementName.MAX_LENGTH);
        currency.setLabel(say(Msg.engagement_currency()));
        currency.setItems(CURRENCIES);
        currency.setValue("DKK");
        notice.setValue(180);
        notice.setMin(0);
        services.setHelperText(say(Msg.engagement_services_help()));
        add(form());
        var save = new Button(say(Msg.engagement_open_submit()), _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(say(Msg.common_cancel()), _ -> close()), save);
    }

    private FormLayout form() {
        var form = new FormLayout(name, vendor, start, end, notice, currency, fee, authoritative, working, services);
        form.setColspan(name, 2);
        form.setColspan(services, 2);
        form.add(clientSite.fields());
        form.add(vendorSite.fields());
        return form;
    }

    private static Select<Locale> language(Text label) {
        var select = new Select<Locale>();
        select.setLabel(say(label));
        select.setItems(ScreenTexts.languages().spoken());
        select.setItemLabelGenerator(ScreenTexts.formats()::languageName);
        select.setValue(Languages.SOURCE);
        return select;
    }

    private void save() {
        var filled = RequiredFields.check(name, vendor, start, end, notice, fee, services);
        var clientSiteIsSound = clientSite.isSound();
        if (!(vendorSite.isSound() && clientSiteIsSound && filled)) {
            return;
        }
        onSave.accept(new NewEngagement(
                name.getValue(),
                vendor.getValue().id(),
                start.getValue(),
                end.getValue(),
                notice.getValue(),
                currency.getValue(),
                ScreenTexts.formats().parseNumber(fee.getValue()),
                authoritative.getValue().toLanguageTag(),
                working.getValue().toLanguageTag(),
                services.getValue().lines().toList(),
                List.of(clientSite.site(), vendorSite.site())));
        close();
    }
}
