package org.gangway.onboarding.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.gangway.language.Msg;
import org.gangway.onboarding.template.TemplateChoice;
import org.gangway.uikit.FigureTable;

/** The templates of the own company; one that plans were made from cannot be deleted. */
class OwnTemplatesDialog extends Dialog {

    private final OnboardingFacade desk;
    private final Div content = new Div();

    OwnTemplatesDialog(OnboardingFacade desk) {
        this.desk = desk;
        setHeaderTitle(say(Msg.onboarding_templates_own_action()));
        setWidth("min(36rem, 96vw)");
        add(content);
        getFooter().add(new Button(say(Msg.common_close()), _ -> close()));
        show();
    }

    private void show() {
        content.removeAll();
        var own = desk.templates().shelf().own();
        if (own.isEmpty()) {
            content.add(new Paragraph(say(Msg.onboarding_templates_own_none())));
            return;
        }
        var table = new FigureTable(Msg.onboarding_templates_own_action())
                .words(Msg.onboarding_template_name())
                .figures(Msg.onboarding_template_edition_column())
                .figures(Msg.onboarding_template_tasks())
                .actions(Msg.onboarding_more());
        own.forEach(template -> table.row(
                new Span(say(template.title())),
                new Span(Integer.toString(template.edition())),
                new Span(Integer.toString(template.tasks().size())),
                discard(template)));
        content.add(table);
    }

    private Button discard(TemplateChoice template) {
        var button = new Button(say(Msg.onboarding_template_discard_action()), _ -> {
            var own = template.own();
            if (own != null) {
                desk.templates().shelf().discard(own);
                show();
            }
        });
        button.setAriaLabel(say(Msg.onboarding_template_discard_of(template.title())));
        return button;
    }
}
