package org.gangway.measure;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.gangway.shared.RuleViolation;

/** The catalogue of what can be promised and measured; a code, once given, never changes its meaning. */
public enum Metric {
    CLOSE_CALENDAR_ADHERENCE("GL-02", "gl-02", MetricShape.share(Origin.REPORTED), Counted.TASK),
    FIRST_PASS_YIELD("GL-03", "gl-03", MetricShape.share(Origin.REPORTED), Counted.ITEM),
    POST_CLOSE_ADJUSTMENTS("GL-05", "gl-05", MetricShape.count(), Counted.ADJUSTMENT),
    FIRST_TIME_MATCH("AP-01", "ap-01", MetricShape.share(Origin.REPORTED), Counted.INVOICE),
    INVOICE_CYCLE_TIME("AP-03", "ap-03", MetricShape.average(Unit.DAYS), Counted.INVOICE),
    DSO_BALANCE("AR-01", "ar-01", MetricShape.daysOfSales(), Counted.AMOUNT),
    DSO_COUNTBACK("AR-01-CB", "ar-01-cb", MetricShape.daysOfSales(), Counted.AMOUNT),
    BEST_POSSIBLE_DSO("AR-02", "ar-02", MetricShape.daysOfSales(), Counted.AMOUNT),
    AVERAGE_DAYS_DELINQUENT("AR-03", "ar-03", MetricShape.daysOfSales(), Counted.AMOUNT),
    COLLECTION_EFFECTIVENESS("AR-04", "ar-04", MetricShape.share(Origin.RECEIVABLES), Counted.AMOUNT),
    AUTOMATIC_CASH_MATCH("AR-05", "ar-05", MetricShape.share(Origin.REPORTED), Counted.RECEIPT),
    CASH_APPLICATION_ACCURACY("AR-06", "ar-06", MetricShape.share(Origin.REPORTED), Counted.APPLICATION),
    PAID_ON_TIME_BY_COUNT("AR-09", "ar-09", MetricShape.share(Origin.RECEIVABLES), Counted.INVOICE),
    PAID_ON_TIME_BY_AMOUNT("AR-10", "ar-10", MetricShape.share(Origin.RECEIVABLES), Counted.AMOUNT),
    PROMISE_KEPT("CO-05", "co-05", MetricShape.share(Origin.REPORTED), Counted.PROMISE),
    ABANDONMENT("CC-02", "cc-02", MetricShape.failingShare(), Counted.CALL),
    AVERAGE_HANDLING_TIME("CC-03", "cc-03", MetricShape.average(Unit.SECONDS), Counted.CALL),
    ACCURACY("QA-01", "qa-01", MetricShape.share(Origin.REPORTED), Counted.TRANSACTION);

    private final String code;
    private final String key;
    private final MetricShape shape;
    private final Counted counted;

    Metric(String code, String key, MetricShape shape, Counted counted) {
        this.code = code;
        this.key = key;
        this.shape = shape;
        this.counted = counted;
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

    public Form form() {
        return shape.form();
    }

    public Origin origin() {
        return shape.origin();
    }

    public Counted counted() {
        return counted;
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
        return form() == Form.COUNT ? Optional.empty() : Optional.of(textKey("denominator"));
    }

    private String textKey(String aspect) {
        return "measure.metric." + key + "." + aspect;
    }

    String inputsRule() {
        return "measure-inputs-" + key;
    }
}
