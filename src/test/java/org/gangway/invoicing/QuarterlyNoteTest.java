package org.gangway.invoicing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.gangway.settlement.SettlementStory.JANUARY;
import static org.gangway.settlement.correction.SettlementFixtures.kroner;

import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.gangway.agreement.terms.CreditNotePeriod;
import org.gangway.agreement.terms.SettlementTerms;
import org.gangway.identity.party.InvoicingService;
import org.gangway.identity.signin.Acting;
import org.gangway.settlement.LedgerService;
import org.gangway.settlement.SettlementStory;
import org.gangway.settlement.statement.LedgerAccount;
import org.gangway.shared.Money;
import org.gangway.shared.RuleViolation;
import org.gangway.testing.ModuleTest;
import org.gangway.testing.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Credits of 28,800 in January and in March, none in February: 57,600 on one credit note for the quarter. */
@ModuleTest
class QuarterlyNoteTest {

    private static final YearMonth FEBRUARY = JANUARY.plusMonths(1);
    private static final YearMonth MARCH = JANUARY.plusMonths(2);

    @Autowired
    ApplicationContext application;

    @Autowired
    NoteService notes;

    @Autowired
    LedgerService ledger;

    @Autowired
    InvoicingService invoicing;

    private World world;
    private SettlementStory story;

    @BeforeEach
    void agreeOnNotesOfQuarters() {
        world = World.create();
        story = SettlementStory.withTimeToAnswer(
                application, world, SettlementTerms.without(CreditNotePeriod.QUARTERLY));
        NoteStory.describe(story, invoicing);
        story.report(JANUARY, "94", "98");
        story.report(FEBRUARY, "98", "98");
        story.report(MARCH, "94", "98");
        story.agree(JANUARY);
    }

    @AfterEach
    void leave() {
        Acting.asNobody();
    }

    @Test
    void waitsForEveryMonthOfTheQuarterAndSaysForWhich() {
        story.agree(FEBRUARY);
        Acting.as(world.lead());

        var standing = notes.standing(story.engagement(), JANUARY);

        assertThat(standing.months()).containsExactly(JANUARY, FEBRUARY, MARCH);
        assertThat(standing.held()).containsExactly(MARCH);
        assertThat(standing.draft()).isNull();
        assertThatThrownBy(() -> notes.issue(story.engagement(), JANUARY, TaxTreatment.OUTSIDE_SCOPE))
                .isInstanceOfSatisfying(RuleViolation.class, it -> {
                    assertThat(it.rule()).isEqualTo("invoicing.note-held");
                    assertThat(it.facts().get("months")).isEqualTo(List.of(MARCH));
                });
    }

    @Test
    void putsTheCreditsOfTheQuarterOnOneNoteAndBooksEachMonth() {
        story.agree(FEBRUARY);
        story.agree(MARCH);
        Acting.as(world.lead());

        var issued = notes.issue(story.engagement(), FEBRUARY, TaxTreatment.OUTSIDE_SCOPE);
        var again = notes.issue(story.engagement(), JANUARY, TaxTreatment.OUTSIDE_SCOPE);

        assertThat(issued.total()).isEqualTo(kroner("57600.00"));
        assertThat(issued.firstMonth()).isEqualTo(JANUARY);
        assertThat(issued.month()).isEqualTo(MARCH);
        assertThat(again.id()).isEqualTo(issued.id());
        assertThat(invoiced(JANUARY)).isEqualTo(kroner("-28800.00"));
        assertThat(invoiced(MARCH)).isEqualTo(kroner("-28800.00"));
        for (var month : List.of(JANUARY, FEBRUARY, MARCH)) {
            assertThat(notes.standing(story.engagement(), month).issued())
                    .extracting(one -> one.note().number())
                    .containsExactly(issued.number());
        }
    }

    @Test
    void keepsThePartOfEachMonthTraceableInEveryFile() {
        story.agree(FEBRUARY);
        story.agree(MARCH);
        Acting.as(world.lead());
        var number = notes.issue(story.engagement(), MARCH, TaxTreatment.OUTSIDE_SCOPE)
                .number();

        assertThat(file(number, NoteForm.POSTINGS))
                .contains("Service credit for January 2025", "Service credit for March 2025", "-28800.00");
        assertThat(file(number, NoteForm.PEPPOL_XML))
                .contains(
                        "Incentives for January 2025 to March 2025",
                        "Service credit for January 2025",
                        "Service credit for March 2025",
                        "57600.00");
    }

    private String file(String number, NoteForm form) {
        var edition = new NoteEdition(form, Locale.ENGLISH);
        return new String(
                notes.issuedFile(story.engagement(), MARCH, number, edition).content(), StandardCharsets.UTF_8);
    }

    private Money invoiced(YearMonth month) {
        return ledger.balance(story.engagement(), month).get(LedgerAccount.INVOICED);
    }
}
