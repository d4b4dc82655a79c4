package org.gangway.performance.ui;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Map;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.performance.imports.DoubtAnswer;
import org.gangway.performance.imports.DoubtfulRows;
import org.jspecify.annotations.Nullable;

/** One doubt about a file: the rows that raise it, and what can be said to it. */
class DoubtCard extends Div {

    private static final int SHOWN = 10;

    DoubtCard(DoubtfulRows rows, @Nullable DoubtAnswer given, SerializableConsumer<@Nullable DoubtAnswer> onAnswer) {
        addClassName("gangway-card");
        var question = say(new Text(rows.doubt().rule(), Map.of("n", rows.count())));
        var list = new UnorderedList();
        rows.first().stream()
                .limit(SHOWN)
                .forEach(row -> list.add(new ListItem(say(new Text(row.rule(), row.facts())))));
        add(new Paragraph(question), list);
        if (rows.count() > SHOWN) {
            add(new Paragraph(say(Msg.performance_import_doubt_more(SHOWN, rows.count()))));
        }
        var answers = rows.doubt().answers();
        add(
                answers.size() == 1
                        ? onlyAnswer(answers.getFirst(), given, onAnswer)
                        : choice(question, rows, given, onAnswer),
                new Paragraph(say(Msg.performance_import_correct_file())));
    }

    private static Component onlyAnswer(
            DoubtAnswer answer, @Nullable DoubtAnswer given, SerializableConsumer<@Nullable DoubtAnswer> onAnswer) {
        var box = new Checkbox(say(Text.of(answer)), given == answer);
        box.addValueChangeListener(change -> onAnswer.accept(change.getValue() ? answer : null));
        return box;
    }

    private static Component choice(
            String question,
            DoubtfulRows rows,
            @Nullable DoubtAnswer given,
            SerializableConsumer<@Nullable DoubtAnswer> onAnswer) {
        var group = new RadioButtonGroup<DoubtAnswer>();
        group.setAriaLabel(question);
        group.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        group.setItems(rows.doubt().answers());
        group.setItemLabelGenerator(answer -> say(Text.of(answer)));
        group.setValue(given);
        group.addValueChangeListener(change -> onAnswer.accept(change.getValue()));
        return group;
    }
}
