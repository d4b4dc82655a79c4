package org.gangway.agreement.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import org.gangway.agreement.document.TermChange;
import org.gangway.agreement.document.TermChangeKind;
import org.gangway.agreement.document.TermsDocumentChanges;
import org.gangway.agreement.terms.ServiceLevelTerms;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.shared.Money;
import org.jspecify.annotations.Nullable;

/** What a document would add, change and leave alone, before anything is done. */
class LoadedTermsPanel extends Div {

    private final @Nullable Money fee;
    private final List<ServiceLevelTerms> levels;
    private final Checkbox withDay = new Checkbox();
    private final TextArea message = new TextArea(say(Msg.agreement_message()));

    LoadedTermsPanel(TermsDocumentChanges loaded, @Nullable Money fee) {
        this.fee = fee;
        this.levels = loaded.changes().stream()
                .map(TermChange::value)
                .filter(ServiceLevelTerms.class::isInstance)
                .map(ServiceLevelTerms.class::cast)
                .toList();
        addClassName("gangway-section");
        if (loaded.ofAnother()) {
            var warning = new Paragraph(say(Msg.agreement_document_of_another()));
            warning.addClassName("gangway-problem");
            warning.getElement().setAttribute("role", "alert");
            add(warning);
        }
        if (loaded.changesNothing()) {
            add(new Paragraph(say(Msg.agreement_document_nothing())));
        }
        for (var step : TermChangeKind.values()) {
            group(step, loaded.changes());
        }
        loaded.effectiveFrom().ifPresent(day -> {
            withDay.setLabel(say(Msg.agreement_document_with_day(day)));
            add(withDay);
        });
        if (loaded.isAnswer()) {
            message.setWidthFull();
            message.setMaxLength(2000);
            message.setHelperText(say(Msg.agreement_message_help()));
            add(new Paragraph(say(Msg.agreement_document_answers())), message);
        }
    }

    private void group(TermChangeKind step, List<TermChange> changes) {
        var those = changes.stream().filter(change -> change.step() == step).toList();
        if (those.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        those.forEach(change -> list.add(item(change)));
        add(new H4(say(Text.of(step))), list);
    }

    private ListItem item(TermChange change) {
        var name = TermCard.name(change.value());
        if (change.step() == TermChangeKind.UNCHANGED || change.step() == TermChangeKind.LEFT_ALONE) {
            return new ListItem(name);
        }
        var words = new Div(TermCard.value(change.value(), fee, levels));
        change.there()
                .ifPresent(there -> words.add(
                        new Paragraph(say(Msg.agreement_document_before())),
                        TermCard.value(there.before(), fee, levels)));
        return new ListItem(new Details(name, words));
    }

    boolean withDay() {
        return withDay.getValue();
    }

    String message() {
        return message.getValue();
    }
}
