package org.gangway.agreement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import org.gangway.incentive.Fields;
import org.gangway.incentive.Improvement;
import org.gangway.measure.Bound;
import org.gangway.measure.FigureRounding;
import org.gangway.measure.Judging;
import org.gangway.measure.Level;
import org.gangway.measure.Levels;
import org.gangway.measure.Metric;
import org.gangway.measure.Segment;
import org.gangway.measure.Volume;
import org.jspecify.annotations.Nullable;

/** A service level from JSON; what cannot be read or cannot be agreed is noted with its place. */
final class ServiceLevelReader {

    private ServiceLevelReader() {}

    /** Nothing where there was a fault: it stands in the faults of the fields. */
    static Optional<ServiceLevelTerms> read(Fields fields) {
        var faultsBefore = fields.faults().size();
        var parts = parts(fields);
        fields.done();
        if (fields.faults().size() == faultsBefore) {
            JudgingReader.check(fields, parts.judging, parts.metric);
            ImprovementCheck.faults(parts.improvement, parts.metric, parts.levels)
                    .forEach(fault -> fields.refuse(fault.path(), fault.rule(), fault.facts()));
        }
        return fields.faults().size() > faultsBefore ? Optional.empty() : build(fields, parts);
    }

    private record Parts(
            String id,
            String name,
            Metric metric,
            Levels levels,
            FigureRounding rounding,
            Volume volume,
            MeasuringPeriod period,
            int reportingDays,
            Segment segment,
            Judging judging,
            @Nullable Improvement improvement) {}

    private static Parts parts(Fields fields) {
        return new Parts(
                id(fields),
                name(fields),
                metric(fields),
                levels(fields),
                rounding(fields),
                volume(fields),
                fields.constant("period", MeasuringPeriod.class),
                reportingDays(fields),
                segment(fields.child("segment")),
                JudgingReader.read(fields),
                fields.has(ImprovementCheck.FIELD) ? Improvement.read(fields.child(ImprovementCheck.FIELD)) : null);
    }

    private static Optional<ServiceLevelTerms> build(Fields fields, Parts it) {
        return fields.allowed(
                "expected",
                Optional.empty(),
                () -> Optional.of(new ServiceLevelTerms(
                        it.id,
                        it.name,
                        it.metric,
                        it.levels,
                        it.rounding,
                        it.volume,
                        it.period,
                        it.reportingDays,
                        it.segment,
                        it.judging,
                        it.improvement)));
    }

    private static String id(Fields fields) {
        var id = fields.text("id");
        if (fields.hasText("id") && !ServiceLevelTerms.isId(id)) {
            fields.refuse("id", "agreement.service-level-id", Map.of("id", id));
        }
        return id;
    }

    private static String name(Fields fields) {
        var name = fields.text("name");
        if (fields.hasText("name") && !ServiceLevelTerms.isName(name)) {
            fields.refuse(
                    "name", "agreement.service-level-name-length", Map.of("max", ServiceLevelTerms.MAX_NAME_LENGTH));
        }
        return name;
    }

    private static int reportingDays(Fields fields) {
        var days = fields.whole("reportingDueBusinessDays");
        if (fields.has("reportingDueBusinessDays") && !ServiceLevelTerms.isReportingDay(days)) {
            fields.refuse(
                    "reportingDueBusinessDays",
                    "agreement.reporting-due-out-of-range",
                    Map.of("max", ServiceLevelTerms.LAST_DUE_DAY));
        }
        return days;
    }

    private static Metric metric(Fields fields) {
        var code = fields.text("metric");
        return fields.hasText("metric")
                ? fields.allowed("metric", Metric.ACCURACY, () -> Metric.ofCode(code))
                : Metric.ACCURACY;
    }

    private static Levels levels(Fields fields) {
        var expected = level(fields.child("expected"));
        return new Levels(expected, fields.has("minimum") ? level(fields.child("minimum")) : null);
    }

    private static Level level(Fields fields) {
        var level = new Level(fields.number("value"), fields.constant("bound", Bound.class));
        fields.done();
        return level;
    }

    private static FigureRounding rounding(Fields fields) {
        var rounding = fields.child("rounding");
        var scale = rounding.whole("scale");
        var mode = rounding.constant("mode", RoundingMode.class);
        var compareRounded = rounding.yes("compareRounded");
        rounding.done();
        return fields.allowed(
                "rounding", FigureRounding.shown(0), () -> new FigureRounding(scale, mode, compareRounded));
    }

    private static Volume volume(Fields fields) {
        var volume = fields.child("volume");
        BigDecimal minimum = volume.number("minimum");
        var thinMonths = volume.constant("thinMonths", Volume.ThinMonths.class);
        volume.done();
        return fields.allowed("volume", Volume.ANY, () -> new Volume(minimum, thinMonths));
    }

    private static Segment segment(Fields fields) {
        var segment = new Segment(fields.text("name"), fields.yes("whole"));
        fields.done();
        return segment;
    }
}
