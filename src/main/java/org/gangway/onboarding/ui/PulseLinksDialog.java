package org.gangway.onboarding.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.stream.Collectors;
import org.gangway.language.Msg;
import org.gangway.onboarding.OnboardingRoutes;
import org.gangway.onboarding.pulse.PulseRound;
import org.gangway.onboarding.pulse.PulseService;
import org.gangway.uikit.RequiredFields;

/** Makes links for people of the own side and shows them once, without names. */
class PulseLinksDialog extends OnboardingDialog {

    private static final int USUAL = 8;

    PulseLinksDialog(PulseRound round, PulseService pulse, Runnable refresh) {
        super(Msg.onboarding_pulse_links_action(), "40rem");
        var count = new IntegerField(say(Msg.onboarding_pulse_links_count()));
        count.setValue(USUAL);
        refusedAt(count, "onboarding.pulse-too-many-links");
        var links = new TextArea(say(Msg.onboarding_pulse_links()));
        links.setReadOnly(true);
        links.setVisible(false);
        links.setWidthFull();
        add(new Paragraph(say(Msg.onboarding_pulse_links_consequence())), count, links);
        step(Msg.onboarding_pulse_links_submit(), () -> {
            if (links.isVisible()) {
                refresh.run();
                return true;
            }
            if (RequiredFields.check(count)) {
                var paths = pulse.issue(round.id(), count.getValue()).stream()
                        .map(secret -> OnboardingRoutes.pulse(secret.value()))
                        .toList();
                UI.getCurrent()
                        .getPage()
                        .fetchCurrentURL(url -> links.setValue(paths.stream()
                                .map(path -> url.toString().replaceFirst("(https?://[^/]+)/.*", "$1/") + path)
                                .collect(Collectors.joining("\n"))));
                links.setValue(String.join("\n", paths));
                count.setReadOnly(true);
                links.setVisible(true);
                links.setHelperText(say(Msg.onboarding_pulse_links_once()));
            }
            return false;
        });
    }
}
