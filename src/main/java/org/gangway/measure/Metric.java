package org.gangway.measure;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.gangway.shared.RuleViolation;

/** The catalogue of what can be promised and measured; a code, once given, never changes its meaning. */
public enum Metric {
    CLOSE_TIME_CALENDAR("GL-01", "gl-01", MetricShape.average(Unit.DAYS), CountedUnit.CLOSE),
    CLOSE_TIME_WORKING("GL-01-WD", "gl-01-wd", MetricShape.average(Unit.DAYS), CountedUnit.CLOSE),
    CLOSE_CALENDAR_ADHERENCE("GL-02", "gl-02", MetricShape.share(FigureOrigin.REPORTED), CountedUnit.TASK),
    FIRST_PASS_YIELD("GL-03", "gl-03", MetricShape.share(FigureOrigin.REPORTED), CountedUnit.ITEM),
    RECONCILIATION_COMPLETION("GL-04", "gl-04", MetricShape.share(FigureOrigin.REPORTED), CountedUnit.ACCOUNT),
    POST_CLOSE_ADJUSTMENTS("GL-05", "gl-05", MetricShape.count(), CountedUnit.ADJUSTMENT),
    ACCRUAL_VARIANCE("GL-06", "gl-06", MetricShape.proportion(), CountedUnit.AMOUNT),
    FIRST_TIME_MATCH("AP-01", "ap-01", MetricShape.share(FigureOrigin.REPORTED), CountedUnit.INVOICE),
    PROCESSED_AT_CUTOFF("AP-02", "ap-02", MetricShape.share(FigureOrigin.REPORTED), CountedUnit.INVOICE),
    INVOICE_CYCLE_TIME("AP-03", "ap-03", MetricShape.average(Unit.DAYS), CountedUnit.INVOICE),
    INVOICE_CYCLE_TIME_P95("AP-03-P95", "ap-03-p95", MetricShape.percentile(Unit.DAYS), CountedUnit.INVOICE),
    INVOICES_PER_POSITION("AP-04", "ap-04", MetricShape.productivity(), CountedUnit.POSITION),
    DSO_BALANCE("AR-01", "ar-01", MetricShape.daysOfSales(), CountedUnit.AMOUNT),
    DSO_AVERAGE("AR-01-AVG", "ar-01-avg", MetricShape.daysOfSales(), CountedUnit.AMOUNT),
    DSO_COUNTBACK("AR-01-CB", "ar-01-cb", MetricShape.daysOfSales(), CountedUnit.AMOUNT),
    BEST_POSSIBLE_DSO("AR-02", "ar-02", MetricShape.daysOfSales(), CountedUnit.AMOUNT),
    AVERAGE_DAYS_DELINQUENT("AR-03", "ar-03", MetricShape.daysOfSales(), CountedUnit.AMOUNT),
    COLLECTION_EFFECTIVENESS("AR-04", "ar-04", MetricShape.share(FigureOrigin.RECEIVABLES), CountedUnit.AMOUNT),
    AUTOMATIC_CASH_MATCH("AR-05", "ar-05", MetricShape.share(FigureOrigin.REPORTED), CountedUnit.RECEIPT),
    CASH_APPLICATION_ACCURACY("AR-06", "ar-06", MetricShape.share(FigureOrigin.REPORTED), CountedUnit.APPLICATION),
    DISPUTE_CYCLE_TIME("AR-07", "ar-07", MetricShape.average(Unit.DAYS), CountedUnit.DISPUTE),
    DISPUTE_CYCLE_TIME_P95("AR-07-P95", "ar-07-p95", MetricShape.percentile(Unit.DAYS), CountedUnit.DISPUTE),
    UNAPPLIED_CASH("AR-08", "ar-08", MetricShape.failingShare(), CountedUnit.AMOUNT),
    PAID_ON_TIME_BY_COUNT("AR-09", "ar-09", MetricShape.share(FigureOrigin.RECEIVABLES), CountedUnit.INVOICE),
    PAID_ON_TIME_BY_AMOUNT("AR-10", "ar-10", MetricShape.share(FigureOrigin.RECEIVABLES), CountedUnit.AMOUNT),
    RECOVERY("CO-01", "co-01", MetricShape.share(FigureOrigin.REPORTED), CountedUnit.AMOUNT),
    LIQUIDATION("CO-01-L", "co-01-l", MetricShape.share(FigureOrigin.REPORTED), CountedUnit.AMOUNT),
    RIGHT_PARTY_BY_ACCOUNTS("CO-02-A", "co-02-a", MetricShape.share(FigureOrigin.REPORTED), CountedUnit.ACCOUNT),
    RIGHT_PARTY_BY_CONNECTS("CO-02-C", "co-02-c", MetricShape.share(FigureOrigin.REPORTED), CountedUnit.DIAL),
    RIGHT_PARTY_BY_DIALS("CO-02-D", "co-02-d", MetricShape.share(FigureOrigin.REPORTED), CountedUnit.DIAL),
    CONNECT_RATE("CO-03", "co-03", MetricShape.share(FigureOrigin.REPORTED), CountedUnit.DIAL),
    PROMISE_TO_PAY("CO-04", "co-04", MetricShape.share(FigureOrigin.REPORTED), CountedUnit.CONTACT),
    PROMISE_KEPT("CO-05", "co-05", MetricShape.share(FigureOrigin.REPORTED), CountedUnit.PROMISE),
    PROMISE_KEPT_BY_AMOUNT("CO-05-A", "co-05-a", MetricShape.share(FigureOrigin.REPORTED), CountedUnit.AMOUNT),
    COST_OF_COLLECTION("CO-06", "co-06", MetricShape.proportion(), CountedUnit.AMOUNT),
    ANSWERED_IN_TIME_F1("CC-01-F1", "cc-01-f1", MetricShape.share(FigureOrigin.REPORTED), CountedUnit.CALL),
    ANSWERED_IN_TIME_F2("CC-01-F2", "cc-01-f2", MetricShape.share(FigureOrigin.REPORTED), CountedUnit.CALL),
    ANSWERED_IN_TIME_F3("CC-01-F3", "cc-01-f3", MetricShape.share(FigureOrigin.REPORTED), CountedUnit.CALL),
    ANSWERED_IN_TIME_F4("CC-01-F4", "cc-01-f4", MetricShape.share(FigureOrigin.REPORTED), CountedUnit.CALL),
    ANSWERED_IN_TIME_F5("CC-01-F5", "cc-01-f5", MetricShape.share(FigureOrigin.REPORTED), CountedUnit.CALL),
    ABANDONMENT("CC-02", "cc-02", MetricShape.failingShare(), CountedUnit.CALL),
    ABANDONMENT_WITHOUT_SHORT("CC-02-S", "cc-02-s", MetricShape.failingShare(), CountedUnit.CALL),
    AVERAGE_HANDLING_TIME("CC-03", "cc-03", MetricShape.average(Unit.SECONDS), CountedUnit.CALL),
    FIRST_CONTACT_RESOLUTION("CC-04", "cc-04", MetricShape.share(FigureOrigin.REPORTED), CountedUnit.CONTACT),
    ACCURACY("QA-01", "qa-01", MetricShape.share(FigureOrigin.REPORTED), CountedUnit.TRANSACTION),
    ACCURACY_FATAL("QA-01-F", "qa-01-f", MetricShape.share(FigureOrigin.REPORTED), CountedUnit.TRANSACTION),
    ACCURACY_NON_FATAL("QA-01-N", "qa-01-n", MetricShape.share(FigureOrigin.REPORTED), CountedUnit.TRANSACTION),
    ATTRITION("HR-01", "hr-01", MetricShape.proportion(), CountedUnit.PERSON),
    ABSENTEEISM("HR-02", "hr-02", MetricShape.failingShare(), CountedUnit.WORKING_DAY),
    AVAILABILITY("IT-01", "it-01", MetricShape.share(FigureOrigin.REPORTED), CountedUnit.HOUR),
    DELIVERED_ON_TIME("DL-01", "dl-01", MetricShape.share(FigureOrigin.REPORTED), CountedUnit.DELIVERABLE),
    DAYS_LATE("DL-02", "dl-02", MetricShape.average(Unit.DAYS), CountedUnit.DELIVERABLE);

    private final String code;
    private final String key;

    @SuppressWarnings("ImmutableEnumChecker") // a record of constants
    private final MetricShape shape;

    private final CountedUnit countedUnit;

    Metric(String code, String key, MetricShape shape, CountedUnit countedUnit) {
        this.code = code;
        this.key = key;
        this.shape = shape;
        this.countedUnit = countedUnit;
    }

    public static Metric ofCode(String code) {
        return Arrays.stream(values())
                .filter(metric -> metric.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("measure.unknown-metric", Map.of("code", code)));
    }

    public String code() {
        return code;
    }

    public Unit unit() {
        return shape.unit();
    }

    public Direction direction() {
        return shape.direction();
    }

    public FigureForm form() {
        return shape.form();
    }

    public FigureOrigin origin() {
        return shape.origin();
    }

    public CountedUnit counted() {
        return countedUnit;
    }

    public int decimals() {
        return shape.decimals();
    }

    public String descriptionKey() {
        return textKey("description");
    }

    public String formulaKey() {
        return textKey("formula");
    }

    public String numeratorKey() {
        return textKey("numerator");
    }

    /** The text that names the denominator; metrics that only count have none. */
    public Optional<String> denominatorKey() {
        return form() == FigureForm.COUNT ? Optional.empty() : Optional.of(textKey("denominator"));
    }

    private String textKey(String aspect) {
        return "measure.metric." + key + "." + aspect;
    }

    String inputsRule() {
        return "measure-inputs-" + key;
    }

    /** Whether callers who give up soon count as served, within a limit that the terms name. */
    public boolean countsShortCalls() {
        return this == ANSWERED_IN_TIME_F5;
    }
}
