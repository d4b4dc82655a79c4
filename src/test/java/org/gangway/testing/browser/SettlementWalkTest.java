package org.gangway.testing.browser;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What two parties do about months on which they are silent, of different minds, or were wrong. */
@Tag("walk")
class SettlementWalkTest extends BrowserTest {

    @Autowired
    private ApplicationContext application;

    static List<String> languages() {
        return WalkLanguages.or("da");
    }

    @ParameterizedTest(name = "in {0}")
    @MethodSource("languages")
    void settlesMonthAfterMonth(String tag) {
        var people = new BrowserPeople(this, Locale.forLanguageTag(tag));
        var browserBooks = BrowserBooks.open(people, tag, application);

        var silence = new SilenceSteps(browserBooks);
        silence.letEasterPass();
        var dispute = new DisputeSteps(browserBooks);
        dispute.claim();
        new NoteSteps(browserBooks).issueWhatIsUndisputed();
        dispute.settle();
        new CorrectionSteps(browserBooks).settleTheDifference();
        silence.letRepublicDayPass();
        var looks = new LedgerLooks(browserBooks);
        looks.around();
        looks.on("da".equals(tag) ? Screen.NARROW : Screen.DARK, people);
    }
}
