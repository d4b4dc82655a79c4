package org.gangway.demo;

import java.time.YearMonth;
import org.gangway.engagement.EngagementId;
import org.gangway.performance.circumstances.CircumstanceContent;
import org.gangway.performance.circumstances.CircumstanceService;
import org.gangway.performance.circumstances.NewCircumstance;
import org.springframework.stereotype.Component;

/** One side reports what a month is based on besides figures, and the other one confirms it. */
@Component
class CircumstanceScene {

    private final CircumstanceService circumstances;
    private final DemoStage demoStage;

    CircumstanceScene(CircumstanceService circumstances, DemoStage demoStage) {
        this.circumstances = circumstances;
        this.demoStage = demoStage;
    }

    /** What is reported by whom, and how the other side answers it. */
    record CircumstanceScript(
            CircumstanceContent matter, DemoPerson teller, String words, DemoPerson other, String answer) {}

    void play(EngagementId engagement, YearMonth month, CircumstanceScript circumstanceScript) {
        demoStage.on(month.plusMonths(1).atDay(6));
        var reported = demoStage.as(
                circumstanceScript.teller(),
                () -> circumstances.report(
                        engagement,
                        month,
                        new NewCircumstance(circumstanceScript.matter(), circumstanceScript.words())));
        demoStage.as(
                circumstanceScript.other(),
                () -> circumstances.confirm(engagement, reported, circumstanceScript.answer()));
    }
}
