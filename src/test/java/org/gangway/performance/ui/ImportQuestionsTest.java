package org.gangway.performance.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.gangway.performance.PerformanceFixtures.invoices;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.gangway.performance.PerformanceFixtures;
import org.gangway.performance.imports.DoubtAnswer;
import org.gangway.performance.imports.ImportService;
import org.gangway.reading.SheetChoice;
import org.gangway.reading.StatedFormat;
import org.gangway.reading.WorkbookSheet;
import org.gangway.testing.UseCase;
import org.gangway.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/** What the import page asks about a file before it takes it, and before it gives one up again. */
@UseCase("UC-03")
@Import(PerformanceFixtures.class)
class ImportQuestionsTest extends ViewTest {

    private static final String KNOWN = "DK,0611365,1/15/2013,2/14/2013,100.00,No,1/20/2013";
    private static final String SIMILAR = "DK,611365,1/15/2013,2/14/2013,100.00,No,1/20/2013";
    private static final String LATE = "DK,0002,1/16/2043,2/15/2043,90.00,No,3/1/2043";

    @Autowired
    private PerformanceFixtures fixtures;

    @Autowired
    private ImportService imports;

    @SuppressWarnings("NullAway.Init") // set before each test
    private PerformanceFixtures.Setting setting;

    @BeforeEach
    void openThePage() {
        setting = fixtures.signed();
        show(Locale.UK);
    }

    private void show(Locale language) {
        signIn(setting.lead(), language);
        open("engagement/" + setting.engagement().value() + "/performance/import");
    }

    private void choose(String content) {
        _get(ImportView.class)
                .received(PerformanceFixtures.upload(imports, setting.engagement(), "invoices.csv", content));
    }

    private void bringIn(String content) {
        choose(content);
        click("Check the file");
        click("Import");
        imports.imports(setting.engagement())
                .forEach(it -> PerformanceFixtures.ended(imports, setting.engagement(), it.id()));
        show(Locale.UK);
    }

    private boolean canImport() {
        return _get(Button.class, spec -> spec.withText("Import")).isEnabled();
    }

    @SuppressWarnings("unchecked")
    private static RadioButtonGroup<DoubtAnswer> choice() {
        return _get(_find(DoubtCard.class).getFirst(), RadioButtonGroup.class);
    }

    @Test
    void everyDoubtIsDecidedBeforeTheImport() {
        bringIn(invoices(KNOWN));
        choose(invoices(SIMILAR, LATE));
        click("Check the file");

        assertThat(_find(DoubtCard.class)).hasSizeGreaterThan(1);
        assertThat(shown())
                .contains("Decide before importing", "1 number differs from known invoices only in leading zeros")
                .contains("Line 2: “611365” looks like the known invoice “0611365”.");
        assertThat(canImport()).isFalse();

        _setValue(choice(), DoubtAnswer.SAME_INVOICES);
        assertThat(canImport()).as("another doubt is left").isFalse();
        assertThat(choice().getValue()).isEqualTo(DoubtAnswer.SAME_INVOICES);
        for (var i = 0; i < _find(DoubtCard.class).size() - 1; i++) {
            var box = _find(_find(DoubtCard.class).get(i + 1), Checkbox.class).getFirst();
            _setValue(box, true);
        }
        assertThat(canImport()).isTrue();
    }

    @Test
    void aDoubtIsHeardWithItsAnswers() {
        bringIn(invoices(KNOWN));
        choose(invoices(SIMILAR));
        click("Check the file");

        assertThat(choice().getAriaLabel().orElse("")).startsWith("1 number differs from known invoices");
    }

    @Test
    void theFirstRowIsAskedAboutWhereItDoesNotLookLikeHeadings() {
        choose(KNOWN + "\n" + LATE + "\n");

        assertThat(_find(HeaderQuestion.class)).hasSize(1);
        assertThat(shown()).contains("What is the first row?", "0611365").doesNotContain("Check the file");

        click("It is a row like the others");
        assertThat(_find(HeaderQuestion.class)).isEmpty();
        assertThat(hasButton("Check the file")).isTrue();
    }

    @Test
    void theSheetOfAWorkbookIsChosenAndHiddenOnesSaySo() {
        var chosen = new ArrayList<StatedFormat>();
        var invoices = new WorkbookSheet("Invoices", false);
        var old = new WorkbookSheet("Old", true);
        UI.getCurrent().add(new SheetField(new SheetChoice(invoices, List.of(invoices, old)), chosen::add));

        @SuppressWarnings("unchecked")
        Select<WorkbookSheet> sheet = _get(Select.class, spec -> spec.withValue(invoices));
        assertThat(sheet.getItemLabelGenerator().apply(invoices)).isEqualTo("Invoices");
        assertThat(sheet.getItemLabelGenerator().apply(old)).startsWith("Old").isNotEqualTo("Old");
        _setValue(sheet, old);

        assertThat(chosen).containsExactly(StatedFormat.ofSheet("Old"));
    }

    @Test
    void whatUndoingChangesIsSaidBeforeItIsDone() {
        bringIn(invoices(KNOWN));

        click("Undo the import");
        assertThat(_find(UndoDialog.class)).hasSize(1);
        assertThat(shown()).contains("Undo “invoices.csv”", "1 row is taken away.", "becomes –");

        _get(_get(Dialog.class), Button.class, spec -> spec.withText("Cancel")).click();
        assertThat(imports.imports(setting.engagement())).hasSize(1);
        click("Undo the import");
        _get(_get(Dialog.class), Button.class, spec -> spec.withText("Undo the import"))
                .click();
        assertThat(shown()).contains("Undone");
    }

    @Test
    void theQuestionsAreInDanishForDanes() {
        show(Locale.of("da", "DK"));
        choose(KNOWN + "\n" + LATE + "\n");

        assertThat(shown()).contains("Hvad er den første række?").doesNotContain("first row");
    }
}
