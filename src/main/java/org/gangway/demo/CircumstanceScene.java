package org.gangway.demo;

import java.time.YearMonth;
import org.gangway.engagement.EngagementId;
import org.gangway.performance.CircumstanceService;
import org.gangway.performance.Matter;
import org.gangway.performance.NewCircumstance;
import org.springframework.stereotype.Component;

/** One side tells what a month rests on besides figures, and the other one confirms it. */
@Component
class CircumstanceScene {

    private final CircumstanceService circumstances;
    private final Stage stage;

    CircumstanceScene(CircumstanceService circumstances, Stage stage) {
        this.circumstances = circumstances;
        this.stage = stage;
    }

    /** What is told by whom, and how the other side answers it. */
    record Script(Matter matter, Cast teller, String words, Cast other, String answer) {}

    void play(EngagementId engagement, YearMonth month, Script script) {
        stage.on(month.plusMonths(1).atDay(6));
        var told = stage.as(
                script.teller(),
                () -> circumstances.tell(engagement, month, new NewCircumstance(script.matter(), script.words())));
        stage.as(script.other(), () -> circumstances.confirm(engagement, told, script.answer()));
    }
}
