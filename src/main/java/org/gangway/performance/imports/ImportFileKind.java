package org.gangway.performance.imports;

import java.util.List;
import org.gangway.reading.ColumnKind;
import org.gangway.reading.ColumnMapping;
import org.gangway.reading.ProbedFile;
import org.gangway.reading.TargetField;

/** What a file of figures is about, and which columns it must have. */
public enum ImportFileKind {
    RECEIVABLES(List.of(
            TargetField.required(
                            "invoiceNumber",
                            "performance.field.invoice-number",
                            ColumnKind.TEXT,
                            "invoice",
                            "invoice no",
                            "invoice id",
                            "document number",
                            "fakturanummer",
                            "fakturanr")
                    .withMaxLength(100),
            TargetField.optional(
                            "customer",
                            "performance.field.customer",
                            ColumnKind.TEXT,
                            "customer id",
                            "customer number",
                            "customer name",
                            "kunde",
                            "kundenummer",
                            "kundenr")
                    .withMaxLength(200),
            TargetField.optional(
                            "segment",
                            "performance.field.segment",
                            ColumnKind.TEXT,
                            "country code",
                            "country",
                            "region",
                            "land",
                            "landekode")
                    .withMaxLength(100),
            TargetField.required(
                    "invoiceDate",
                    "performance.field.invoice-date",
                    ColumnKind.DATE,
                    "date of invoice",
                    "document date",
                    "invoiced",
                    "fakturadato"),
            TargetField.required(
                    "dueDate", "performance.field.due-date", ColumnKind.DATE, "due", "net due date", "forfaldsdato"),
            TargetField.optional(
                    "settledDate",
                    "performance.field.settled-date",
                    ColumnKind.DATE,
                    "settled",
                    "paid date",
                    "payment date",
                    "clearing date",
                    "betalingsdato",
                    "betalt"),
            TargetField.required(
                    "amount",
                    "performance.field.amount",
                    ColumnKind.DECIMAL,
                    "invoice amount",
                    "beløb",
                    "fakturabeløb"),
            TargetField.optional(
                    "disputed",
                    "performance.field.disputed",
                    ColumnKind.YES_NO,
                    "dispute",
                    "indsigelse",
                    "omtvistet"))),

    MONTHLY_FIGURES(List.of(
            TargetField.required(
                            "serviceLevel",
                            "performance.field.service-level",
                            ColumnKind.TEXT,
                            "service level id",
                            "sla",
                            "kpi",
                            "servicemål")
                    .asKey(),
            TargetField.required("month", "performance.field.month", ColumnKind.MONTH, "period", "måned", "periode")
                    .asKey(),
            TargetField.optional(
                            "windowEnd",
                            "performance.field.window-end",
                            ColumnKind.DATE,
                            "window end",
                            "window_end",
                            "end of window",
                            "måleperiodens slutning",
                            "måleperiode slut")
                    .asKeyWhereGiven(),
            TargetField.optional("numerator", "performance.field.numerator", ColumnKind.DECIMAL, "tæller"),
            TargetField.optional("denominator", "performance.field.denominator", ColumnKind.DECIMAL, "nævner"),
            TargetField.optional(
                    "result",
                    "performance.field.result",
                    ColumnKind.RESULT,
                    "value",
                    "percent",
                    "percentage",
                    "pct",
                    "%",
                    "resultat",
                    "værdi",
                    "procent",
                    "pct."),
            TargetField.optional(
                    "incidents",
                    "performance.field.incidents",
                    ColumnKind.WHOLE,
                    "failures",
                    "number of failures",
                    "fejl",
                    "antal fejl"))),

    /** Each case by itself, of which the figures of months are worked out. */
    CASES(List.of(
            TargetField.required(
                    "serviceLevel",
                    "performance.field.service-level",
                    ColumnKind.TEXT,
                    "service level id",
                    "sla",
                    "kpi",
                    "servicemål"),
            TargetField.required(
                    "day",
                    "performance.field.case-day",
                    ColumnKind.DATE,
                    "date",
                    "closed",
                    "completed",
                    "dato",
                    "afsluttet"),
            TargetField.required(
                    "value",
                    "performance.field.case-value",
                    ColumnKind.DECIMAL,
                    "days",
                    "seconds",
                    "duration",
                    "værdi",
                    "dage",
                    "sekunder")));

    @SuppressWarnings("ImmutableEnumChecker") // nobody can change it
    private final List<TargetField> targets;

    ImportFileKind(List<TargetField> targets) {
        this.targets = targets;
    }

    public List<TargetField> targets() {
        return targets;
    }

    public ColumnMapping suggest(ProbedFile file) {
        return ColumnMapping.suggest(targets, file);
    }

    /** What the headers of a file speak for. */
    public static ImportFileKind of(ProbedFile file) {
        var best = RECEIVABLES;
        for (var kind : values()) {
            best = matches(kind, file) > matches(best, file) ? kind : best;
        }
        return best;
    }

    private static long matches(ImportFileKind kind, ProbedFile file) {
        return kind.suggest(file).fields().size();
    }
}
