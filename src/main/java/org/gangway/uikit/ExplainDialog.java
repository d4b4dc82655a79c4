package org.gangway.uikit;

import static org.gangway.uikit.ScreenTexts.say;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.gangway.language.Msg;
import org.gangway.language.Text;
import org.gangway.shared.Explanation;

/** Shows how a number came about: every step with its inputs, its rule and its rounding. */
public class ExplainDialog extends Dialog {

    public ExplainDialog(Text title, Explanation... explanations) {
        setHeaderTitle(say(title));
        addClassName("gangway-explain");
        setWidth("min(44rem, 96vw)");
        setResizable(true);
        add(steps(List.of(explanations)));
        getFooter().add(new Button(say(Msg.common_close()), _ -> close()));
    }

    private static OrderedList steps(List<Explanation> explanations) {
        var list = new OrderedList();
        for (var step : explanations) {
            var item = new ListItem(new Span(say(Text.step(step))));
            if (!step.because().isEmpty()) {
                item.add(steps(step.because()));
            }
            list.add(item);
        }
        return list;
    }
}
