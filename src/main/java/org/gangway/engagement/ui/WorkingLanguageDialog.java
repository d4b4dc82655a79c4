package org.gangway.engagement.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Locale;
import org.gangway.engagement.Engagement;
import org.gangway.engagement.EngagementService;
import org.gangway.language.Msg;
import org.gangway.uikit.InputDialog;
import org.gangway.uikit.Notices;
import org.gangway.uikit.ScreenTexts;

/** Asks in which language the people of an engagement write from now on. */
class WorkingLanguageDialog extends InputDialog {

    WorkingLanguageDialog(Engagement engagement, EngagementService engagements, SerializableRunnable done) {
        var id = engagement.id();
        setHeaderTitle(say(Msg.engagement_working_language_title()));
        setWidth("min(32rem, 96vw)");
        var language = new Select<Locale>();
        language.setLabel(say(Msg.engagement_working_language()));
        language.setItems(ScreenTexts.languages().spoken());
        language.setItemLabelGenerator(ScreenTexts.formats()::languageName);
        language.setValue(engagement.languages().workingLocale());
        add(new Paragraph(say(Msg.engagement_working_language_help())), language);
        var save = new Button(say(Msg.engagement_working_language_submit()), _ -> {
            engagements.workIn(id, language.getValue());
            close();
            Notices.success(Msg.engagement_working_language_notice(language.getValue()));
            done.run();
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(say(Msg.common_cancel()), _ -> close()), save);
    }
}
