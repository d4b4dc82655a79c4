package org.gangway.agreement;

import org.gangway.incentive.Fields;
import org.gangway.measure.Aggregation;
import org.gangway.measure.Judging;
import org.gangway.measure.LateReport;
import org.gangway.measure.LowVolume;
import org.gangway.measure.Metric;
import org.gangway.measure.MissAllowance;
import org.gangway.measure.Percentile;
import org.gangway.measure.PercentileTerms;
import org.gangway.measure.Window;
import org.gangway.measure.WindowTerms;
import org.jspecify.annotations.Nullable;

/** How months are judged, from the parts of a service level's JSON that may be absent. */
final class JudgingReader {

    private static final Window MONTH = new Window.Month();

    private JudgingReader() {}

    static Judging read(Fields fields) {
        return new Judging(
                fields.has("window") ? window(fields.child("window")) : Judging.USUAL.window(),
                fields.has("allowance") ? allowance(fields) : null,
                fields.has("lowVolume") ? lowVolume(fields.child("lowVolume")) : Judging.USUAL.lowVolume(),
                fields.constant("lateReport", LateReport.class, LateReport.COUNTS),
                fields.has("percentile") ? percentile(fields) : PercentileTerms.P95);
    }

    /** Notes with its place what the metric cannot be judged by, or not together with the parts before. */
    static void check(Fields fields, Judging judging, Metric metric) {
        var sound = Judging.USUAL;
        sound = checked(fields, "window", metric, sound, sound.withWindow(judging.window()));
        sound = checked(fields, "allowance", metric, sound, sound.withAllowance(judging.allowance()));
        sound = checked(fields, "lowVolume", metric, sound, sound.withLowVolume(judging.lowVolume()));
        sound = checked(fields, "lateReport", metric, sound, sound.withLateReport(judging.lateReport()));
        checked(fields, "percentile", metric, sound, sound.withPercentile(judging.percentile()));
    }

    private static Judging checked(Fields fields, String part, Metric metric, Judging before, Judging with) {
        return fields.allowed(part, before, () -> {
            with.requireFor(metric);
            return with;
        });
    }

    private static WindowTerms window(Fields fields) {
        var kind = fields.text("kind");
        var window = fields.allowed(
                kind.equals("rollingMonths") ? "months" : "firstMonth", MONTH, () -> window(fields, kind));
        var aggregation = fields.constant("aggregation", Aggregation.class);
        fields.done();
        return new WindowTerms(window, aggregation);
    }

    private static Window window(Fields fields, String kind) {
        return switch (kind) {
            case "month" -> MONTH;
            case "quarter" -> new Window.Quarter(monthOfYear(fields));
            case "rollingMonths" -> new Window.RollingMonths(months(fields));
            case "yearToDate" -> new Window.YearToDate(monthOfYear(fields));
            case "withMonthBefore" -> new Window.WithMonthBefore();
            default -> unknown(fields, kind, MONTH);
        };
    }

    /** What cannot be read is a fault already, and needs no second one for being out of range. */
    private static int monthOfYear(Fields fields) {
        var month = fields.whole("firstMonth");
        return isWhole(fields, "firstMonth") ? month : 1;
    }

    private static int months(Fields fields) {
        var months = fields.whole("months");
        return isWhole(fields, "months") ? months : 2;
    }

    private static boolean isWhole(Fields fields, String field) {
        return fields.map().get(field) instanceof Integer;
    }

    private static @Nullable MissAllowance allowance(Fields fields) {
        var allowance = fields.child("allowance");
        var atMost = allowance.whole("atMost");
        var below = allowance.whole("below");
        allowance.done();
        return isWhole(allowance, "atMost") && isWhole(allowance, "below")
                ? fields.allowed("allowance", new MissAllowance(1, 2), () -> new MissAllowance(atMost, below))
                : null;
    }

    private static LowVolume lowVolume(Fields fields) {
        var kind = fields.text("kind");
        var read = fields.allowed("months", Judging.USUAL.lowVolume(), () -> switch (kind) {
            case "reportOnly" -> new LowVolume.ReportOnly();
            case "poolMonths" -> new LowVolume.PoolMonths(months(fields));
            case "carryLast" -> new LowVolume.CarryLast(months(fields));
            default -> unknown(fields, kind, Judging.USUAL.lowVolume());
        });
        fields.done();
        return read;
    }

    private static PercentileTerms percentile(Fields fields) {
        var percentile = fields.child("percentile");
        var method = percentile.constant("method", Percentile.class);
        var share = percentile.percentage("share");
        percentile.done();
        return fields.allowed("percentile", PercentileTerms.P95, () -> new PercentileTerms(method, share));
    }

    private static <T> T unknown(Fields fields, String kind, T instead) {
        fields.unknownKind(kind);
        return instead;
    }
}
