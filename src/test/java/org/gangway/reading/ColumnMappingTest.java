package org.gangway.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.gangway.reading.ReadingFixtures.AMOUNT;
import static org.gangway.reading.ReadingFixtures.COUNT;
import static org.gangway.reading.ReadingFixtures.DAY;
import static org.gangway.reading.ReadingFixtures.INVOICE;
import static org.gangway.reading.ReadingFixtures.INVOICE_FIELDS;
import static org.gangway.reading.ReadingFixtures.file;
import static org.gangway.reading.ReadingFixtures.look;

import java.util.List;
import java.util.Map;
import org.gangway.shared.RuleViolation;
import org.junit.jupiter.api.Test;

class ColumnMappingTest {

    @Test
    void suggestsColumnsByNameAndSynonym() {
        var probed = new FileProbe().look(file("fakturaer-dk.csv"));

        var columnMapping = ColumnMapping.suggest(INVOICE_FIELDS, probed);

        assertThat(columnMapping.fields())
                .extracting(FieldMapping::field, FieldMapping::column)
                .containsExactly(
                        tuple("invoiceNumber", "Fakturanr."),
                        tuple("invoiceDate", "Fakturadato"),
                        tuple("invoiceAmount", "Beløb"),
                        tuple("disputed", "Omtvistet"));
        assertThat(columnMapping.field("invoiceDate").orElseThrow().dateOrder()).isEqualTo(DateOrder.DAY_MONTH_YEAR);
        assertThat(columnMapping.field("invoiceAmount").orElseThrow().decimalMark())
                .isEqualTo(DecimalMark.COMMA);
        assertThat(columnMapping.faults(probed)).isEmpty();
    }

    @Test
    void findsHeaderHoweverItIsWritten() {
        var probed = look("INVOICE_NUMBER,x\n0001,a\n");

        assertThat(ColumnMapping.suggest(List.of(INVOICE), probed).fields())
                .extracting(FieldMapping::column)
                .containsExactly("INVOICE_NUMBER");
    }

    @Test
    void leavesChoiceOpenWhereFileDoes() {
        var probed = new FileProbe().look(file("ambiguous-dates.csv"));

        var columnMapping = ColumnMapping.suggest(List.of(DAY, AMOUNT), probed);

        assertThat(columnMapping.faults(probed))
                .extracting(ColumnMappingFault::rule)
                .containsExactly("reading.date-order-not-chosen", "reading.decimal-mark-not-chosen");
        var chosen = columnMapping
                .with(columnMapping.field("invoiceDate").orElseThrow().with(DateOrder.MONTH_DAY_YEAR))
                .with(columnMapping.field("invoiceAmount").orElseThrow().with(DecimalMark.COMMA));
        assertThat(chosen.faults(probed)).isEmpty();
    }

    @Test
    void namesEveryFault() {
        var probed = look("number,when,sum\n0001,13/2/2013,1.50\n");
        var columnMapping = new ColumnMapping(
                List.of(INVOICE, DAY, AMOUNT, COUNT),
                List.of(
                        FieldMapping.of("invoiceDate", "when").with(DateOrder.MONTH_DAY_YEAR),
                        FieldMapping.of("invoiceAmount", "sum").with(DecimalMark.COMMA),
                        FieldMapping.of("count", "sum")));

        var faults = columnMapping.faults(probed);

        assertThat(faults)
                .extracting(ColumnMappingFault::rule, fault -> fault.field().name())
                .containsExactlyInAnyOrder(
                        tuple("reading.required-field-unmapped", "invoiceNumber"),
                        tuple("reading.column-used-twice", "count"),
                        tuple("reading.decimal-mark-not-chosen", "count"),
                        tuple("reading.date-order-contradicted", "invoiceDate"),
                        tuple("reading.decimal-mark-contradicted", "invoiceAmount"));
        assertThat(faults.getFirst().facts("Invoice number")).isEqualTo(Map.of("field", "Invoice number"));
    }

    @Test
    void namesColumnThatIsNotInTheFile() {
        var probed = look("number,sum\n0001,1.50\n");
        var columnMapping =
                new ColumnMapping(List.of(INVOICE), List.of(FieldMapping.of("invoiceNumber", "Fakturanr.")));

        assertThat(columnMapping.faults(probed))
                .extracting(ColumnMappingFault::rule)
                .containsExactly("reading.column-not-in-file");
        assertThatThrownBy(() -> columnMapping.requireFaultless(probed))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        violation -> assertThat(violation.facts().get("column")).isEqualTo("Fakturanr."));
    }

    @Test
    void forgetsField() {
        var columnMapping = ColumnMapping.suggest(List.of(INVOICE), look("invoice,x\n0001,a\n"));

        assertThat(columnMapping.without("invoiceNumber").fields()).isEmpty();
    }
}
